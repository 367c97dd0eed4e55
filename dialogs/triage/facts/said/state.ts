import type { Clause } from './clauses';
import type { Concept, Tagged } from './tagged';

/** How a clause says that things stand; nothing of it is true where it says nothing of it. */
export interface State {
  /** As it should be, in so many words. */
  readonly good: boolean;
  /** It is there, or is seen. */
  readonly present: boolean;
  /** All of it, or the newest. */
  readonly much: boolean;
  /** Missing, empty, old, wrong, or not there. */
  readonly bad: boolean;
  /** Which of these in so many words. */
  readonly gone: boolean;
  /** Only a part of it. */
  readonly half: boolean;
  /** A bare "not". */
  readonly denied: boolean;
}

const has = (word: Tagged, ...concepts: readonly Concept[]): boolean =>
  concepts.some((concept) => word.concepts.includes(concept));

const faults = ['ABSENT', 'WRONG', 'STALE', 'EMPTY'] as const;
/** How many words before it a "not" still turns a fault into none: "nothing at all is missing". */
const reach = 4;

/** Verbs that also make the past, so that they need not say that something is there. */
const auxiliary = /^(?:ha[sd]|have|'ve|got|hat|habe|haben|hab|ont|ai|avons|avez|tengo|tiene)$/;

/** The faults of a clause that no "not" takes back, and the "not"s that take one back. */
const faultsIn = (
  words: readonly Tagged[],
  nots: readonly number[],
): { left: number[]; spent: ReadonlySet<number> } => {
  const left: number[] = [];
  const spent = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (!has(word, ...faults, 'PROBLEM') || has(word, 'GOOD')) continue;
    const undone = nots.some(
      (at) => (at < index && index - at <= reach) || (at > index && at - index <= 2 && notFollows.test(word.text)),
    );
    if (undone) nots.filter((at) => Math.abs(at - index) <= reach).forEach((at) => spent.add(at));
    else if (has(word, ...faults)) left.push(index);
  }
  return { left, spent };
};
/** "Es fehlt nichts", "il ne manque rien". */
const notFollows = /^(?:fehl|manqu|falt)/;

/** Reads how things stand in a clause. */
export const stateOf = ({ words }: Pick<Clause, 'words'>): State => {
  const nots = words.flatMap((word, index) => (has(word, 'NOT') && !has(word, 'NOT_NOT') ? [index] : []));
  const { left, spent } = faultsIn(words, nots);
  const some = (...concepts: readonly Concept[]): boolean => words.some((word) => has(word, ...concepts));
  const gone = left.some((index) => words[index]?.concepts.includes('ABSENT') === true);
  const good = words.some((word) => has(word, 'GOOD') && !has(word, 'NOT_GOOD'));
  const present = some('PRESENT');
  const much = some('ALL', 'NEW');
  const half = some('HALF');
  const bad = left.length > 0;
  if (nots.some((at) => !spent.has(at)))
    return { good: false, present: false, much: false, bad: bad || good || present || much, gone, half, denied: true };
  /* "The missing ones are all there": what is missing elsewhere is here. */
  const seenAt = words.findLastIndex((word) => has(word, 'PRESENT') && !auxiliary.test(word.text));
  const found = gone && seenAt > (left.at(-1) ?? 0);
  return {
    good: (good || spent.size > 0) && !bad,
    present: present && (!bad || found),
    much: much && !bad,
    bad: bad && !found,
    gone: gone && !found,
    half,
    denied: false,
  };
};
