/** Builds from the first to the second, both included; of a build as many parts count as the bound has. */
export interface BuildRange {
  readonly from: readonly number[] | null;
  readonly until: readonly number[] | null;
}

const written = /\d{1,6}(?:\.\d{1,6}){1,3}/;

/** The numbers of a build as people write it ("16.0.17328.20184", "Version 2402 (Build 17328.20184)"); null for none. */
export const buildIn = (text: string): readonly number[] | null => {
  const parts = written.exec(text)?.[0].split('.').map(Number);
  if (!parts) return null;
  // Since 2016 all are 16.0, which the page "About" leaves out.
  return parts.length === 2 && (parts[0] ?? 0) > 1000 ? [16, 0, ...parts] : parts;
};

/** Below 0, 0 or above 0, as a build comes before a bound, lies at it, or comes after it. */
const compared = (build: readonly number[], bound: readonly number[]): number => {
  for (const [at, number] of bound.entries()) {
    const difference = (build[at] ?? 0) - number;
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Whether a build lies in a range; null when the text tells no build. */
export const isBuildIn = ({ from, until }: BuildRange, text: string): boolean | null => {
  const build = buildIn(text);
  if (!build) return null;
  return (from === null || compared(build, from) >= 0) && (until === null || compared(build, until) <= 0);
};

/** Builds of which one lies in each stretch between the bounds of these ranges. */
export const buildsAround = (ranges: readonly BuildRange[]): readonly string[] => [
  '0.0',
  ...ranges
    .flatMap(({ from, until }) => [
      ...(from ? [from] : []),
      ...(until ? [until, until.map((number, at) => (at === until.length - 1 ? number + 1 : number))] : []),
    ])
    .map((build) => build.join('.')),
];
