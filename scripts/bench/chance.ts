/** Chance that falls the same way in each run. */
export interface Chance {
  /** A whole number from 0 on, below this one. */
  readonly below: (end: number) => number;
  readonly of: <T>(values: readonly T[]) => T;
  /** One of them, the first far more often than the last: as words of a language are. */
  readonly unequal: <T>(values: readonly T[]) => T;
}

export const makeChance = (seed: number): Chance => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(values: readonly T[], place: number): T => {
    const value = values[Math.floor(place * values.length)];
    if (value === undefined) throw new Error('There is nothing to choose from.');
    return value;
  };
  return {
    below: (end) => Math.floor(next() * end),
    of: (values) => at(values, next()),
    unequal: (values) => at(values, next() ** 3),
  };
};
