/** A place in a file of the guides; line and column count from 1. */
export interface Place {
  /** The path inside the folder of guides, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file of the guides; the message says what to do about it. */
export interface Fault extends Place {
  readonly message: string;
}

/** Where each part of a library (a guide, a step, a branch, a procedure…) was written. */
export type Places = ReadonlyMap<object, Place>;

/** Faults in the order in which an author meets them: by file, then by line. */
export const inReadingOrder = (faults: readonly Fault[]): Fault[] =>
  [...faults].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);

/** A fault as it is told to its author. */
export const inWords = ({ file, line, column, message }: Fault): string => `${file}:${line}:${column} ${message}`;
