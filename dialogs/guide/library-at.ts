import type { Condition } from './conditions';
import type { Library } from './guide';

const isInTime = ({ from, until }: Condition, now: number): boolean =>
  (from === null || now >= from) && (until === null || now < until);

const out = (condition: Condition): Condition => ({ ...condition, test: { kind: 'any', of: [] } });

/** The libraries of other moments, by what does not hold in them. */
const made = new WeakMap<Library, Map<string, Library>>();

/**
 * A library as it is at a moment, in milliseconds since 1970: conditions out of their time do not hold. While none begins
 * or ends it is the very same object.
 */
export const libraryAt = (library: Library, now: number): Library => {
  const past = [...library.conditions.values()].filter((condition) => !isInTime(condition, now));
  if (past.length === 0) return library;
  const others = made.get(library) ?? new Map<string, Library>();
  made.set(library, others);
  const key = past.map(({ id }) => id).join(' ');
  const known = others.get(key);
  if (known) return known;
  const conditions = new Map(library.conditions);
  for (const condition of past) conditions.set(condition.id, out(condition));
  const seen: Library = { ...library, conditions };
  others.set(key, seen);
  return seen;
};

/** Moments of which one lies in each stretch of time in which the same conditions can hold. */
export const momentsOf = ({ conditions }: Library): readonly number[] => [
  ...new Set([0, ...[...conditions.values()].flatMap(({ from, until }) => [from ?? 0, until ?? 0])]),
];
