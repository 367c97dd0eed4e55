import type { Rate } from '../../domain/kept/rate';

/** Fewer people than this are not told. */
const fewest = 5;
/** From so many on there are percentages. */
const enough = 30;
/** The 95 % point of the normal distribution. */
const z = 1.959964;

/** A number that may be told; `under` where it may not. */
export type Told = number | { readonly under: 5 };

export const told = (count: number): Told => (count > 0 && count < fewest ? { under: fewest } : count);

/** A share with its Wilson interval; null where too few are known. */
export const shareOf = (count: number, of: number): Rate | null => {
  if (of < enough) return null;
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { of: share, from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
};

/** Things that were counted. */
export interface Numbered {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/**
 * The largest first; those that may not be told go into one, with the next smallest, so that no difference tells them.
 */
export const folded = (all: readonly Numbered[], others: string): readonly Numbered[] => {
  const ordered = all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const kept = ordered.filter(({ count }) => count >= fewest);
  const small = ordered.slice(kept.length);
  if (small.length === 0) return kept;
  const sum = (): number => small.reduce((before, { count }) => before + count, 0);
  while (kept.length > 0 && (small.length < 2 || sum() < fewest)) {
    const next = kept.pop();
    if (next) small.push(next);
  }
  return [...kept, { id: 'others', title: others, count: sum() }];
};
