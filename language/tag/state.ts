import { is, type Tagged } from './tag';

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
  /** Which of these in so many words: missing. */
  readonly gone: boolean;
  /** Only a part of it. */
  readonly half: boolean;
  /** A bare "not". */
  readonly denied: boolean;
}

const faults = ['gone', 'wrong', 'stale', 'empty'] as const;

/** How many words before it a "not" still turns a fault into none: "nothing at all is missing". */
const reach = 4;
/** How many words behind a verb such as "fehlt" its "not" may stand. */
const reachBehind = 2;

/** The faults of a clause that no "not" takes back, and the "not"s that take one back. */
const faultsIn = (
  words: readonly Tagged[],
  nots: readonly number[],
): { left: number[]; spent: ReadonlySet<number> } => {
  const left: number[] = [];
  const spent = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (!is(word, ...faults, 'problem') || is(word, 'good')) continue;
    const undone = nots.some(
      (at) => (at < index && index - at <= reach) || (at > index && at - index <= reachBehind && is(word, 'lacks')),
    );
    if (undone) nots.filter((at) => Math.abs(at - index) <= reach).forEach((at) => spent.add(at));
    else if (is(word, ...faults)) left.push(index);
  }
  return { left, spent };
};

/** Reads how things stand in a clause. */
export const stateOf = ({ words }: { readonly words: readonly Tagged[] }): State => {
  const nots = words.flatMap((word, index) => (is(word, 'not') && !is(word, 'no-denial') ? [index] : []));
  const { left, spent } = faultsIn(words, nots);
  const some = (...tags: readonly string[]): boolean => words.some((word) => is(word, ...tags));
  const gone = left.some((index) => is(words[index], 'gone'));
  const good = words.some((word) => is(word, 'good') && !is(word, 'no-praise'));
  const present = some('present');
  const much = some('all', 'new');
  const half = some('half');
  const bad = left.length > 0;
  if (nots.some((at) => !spent.has(at)))
    return { good: false, present: false, much: false, bad: bad || good || present || much, gone, half, denied: true };
  /* "The missing ones are all there": what is missing elsewhere is here. */
  const seenAt = words.findLastIndex((word) => is(word, 'present') && !is(word, 'auxiliary'));
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
