import type { Judged } from './measure';

interface Bin {
  readonly from: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

const bins = (judged: readonly Judged[]): Bin[] =>
  Array.from({ length: 10 }, (_, index) => index / 10).map((from) => {
    const inside = judged.filter(({ got }) => got.confidence >= from && (got.confidence < from + 0.1 || from === 0.9));
    const right = inside.filter(({ wanted, got }) => got.label === wanted.label || got.label === wanted.also).length;
    const said = inside.reduce((sum, { got }) => sum + got.confidence, 0);
    return { from, count: inside.length, said: said / (inside.length || 1), right: right / (inside.length || 1) };
  });

/** The mean distance between how sure triage said it was and how often it was right, weighted by how often it said so. */
export const calibrationError = (judged: readonly Judged[]): number =>
  bins(judged).reduce(
    (sum, { count, said, right }) => sum + (count * Math.abs(said - right)) / (judged.length || 1),
    0,
  );

/** A table of said against actual certainty, in ten bins, with the expected calibration error below. */
export const calibrationTable = (judged: readonly Judged[]): string[] => [
  'said to be sure   sentences   on average   was right',
  ...bins(judged)
    .filter(({ count }) => count > 0)
    .map(
      ({ from, count, said, right }) =>
        `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}        ${String(count).padStart(9)}   ${said.toFixed(2).padStart(10)}   ${right.toFixed(2).padStart(9)}`,
    ),
  `expected calibration error: ${calibrationError(judged).toFixed(3)}`,
];
