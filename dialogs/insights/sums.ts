import type { Tally } from '../../domain/kept/counted';
import { middleOf } from '../../domain/kept/counted';

/** Cases and tickets whose outcome may yet change: their marks, by the day on which they began. */
export type Lately = readonly { readonly day: number; readonly marks: readonly string[] }[];

/** What was counted in a period. */
export interface Sums {
  /** How often this mark was counted; of one label where it is named. */
  readonly of: (mark: string) => number;
  /** Every mark that begins so, with what comes after. */
  readonly after: (begin: string) => ReadonlyMap<string, number>;
  /** How often on this day. */
  readonly on: (day: number, mark: string) => number;
  /** The labels for which this mark was counted. */
  readonly labels: (mark: string) => ReadonlyMap<string, number>;
}

/** The sums of these tallies. */
export const sumsOf = (tallies: readonly Tally[]): Sums => {
  const all = new Map<string, number>();
  const days = new Map<string, number>();
  const labels = new Map<string, Map<string, number>>();
  for (const { day, label, mark, count } of tallies) {
    if (day !== 0) days.set(`${day} ${mark}`, count);
    else {
      all.set(mark, (all.get(mark) ?? 0) + count);
      const of = labels.get(mark) ?? new Map<string, number>();
      labels.set(mark, of.set(label, (of.get(label) ?? 0) + count));
    }
  }
  return {
    of: (mark) => all.get(mark) ?? 0,
    after: (begin) =>
      new Map(
        [...all].filter(([mark]) => mark.startsWith(begin)).map(([mark, count]) => [mark.slice(begin.length), count]),
      ),
    on: (day, mark) => days.get(`${day} ${mark}`) ?? 0,
    labels: (mark) => labels.get(mark) ?? new Map<string, number>(),
  };
};

/** How many of these have the mark. */
export const having = (lately: Lately, mark: string): number =>
  lately.reduce((sum, { marks }) => sum + (marks.includes(mark) ? 1 : 0), 0);

/** A time of so many, with those that are not over yet and so are longer than all others. */
export interface Spread {
  readonly median: number | null;
  readonly ninth: number | null;
  readonly count: number;
  readonly atLeast: boolean;
}

/** The median and the 90th percentile of times that were counted by their spans; `open` are not over. */
export const spreadOf = (spans: ReadonlyMap<string, number>, open = 0): Spread => {
  const ordered = [...spans].map(([span, count]) => [Number(span), count] as const).toSorted(([a], [b]) => a - b);
  const known = ordered.reduce((sum, [, count]) => sum + Math.max(0, count), 0);
  const at = (part: number): number | null => {
    let left = part * (known + open);
    for (const [span, count] of ordered) {
      left -= count;
      if (left <= 0 && count > 0) return Math.round(middleOf(span));
    }
    return null;
  };
  const last = ordered.findLast(([, count]) => count > 0);
  const isOpen = known > 0 && at(0.5) === null;
  return {
    median: known === 0 ? null : (at(0.5) ?? (last ? Math.round(middleOf(last[0])) : null)),
    ninth: known === 0 ? null : at(0.9),
    count: known + open,
    atLeast: isOpen,
  };
};
