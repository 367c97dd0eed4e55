/** One thing that keeps the package from being written: where it is, what is wrong, and what to do about it. */
export interface Fault {
  readonly where: string;
  readonly what: string;
  readonly cure: string;
}

/** The faults as lines to print, one each. */
export const faultLines = (faults: readonly Fault[]): string[] =>
  faults.map(({ where, what, cure }) => `  ${where}: ${what} ${cure}`);
