import { isFactValue } from '../../../domain/facts';
import type { Fact, FactId, Facts } from '../../../domain/facts';
import type { LedgerEntry, ProcedureResult, Walk } from '../../../domain/walk';
import { answersAt } from './answers';
import { guideOf } from '../find-guide';
import type { FixStep, Library, PrepareStep } from '../guide';
import { inParts } from './present-part';
import { isStep, reopened, replay } from './replay';

/** What somebody does in a walk. `at` is milliseconds since 1970. */
export type Move =
  /** A step's answer: a value of the fact it asks, or what came of its procedure. */
  | { readonly kind: 'answer'; readonly step: string; readonly value: string; readonly at: number }
  /** The fix at hand helped partly: that is booked, and the walk stays. */
  | { readonly kind: 'partly'; readonly at: number }
  /** The part at hand is done, and another comes after it; or all parts are shown at once. */
  | { readonly kind: 'part-done' | 'all-parts'; readonly at: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'restart' }
  /** A fact was wrong: this is its value, or it is not known after all. */
  | { readonly kind: 'correct'; readonly fact: FactId; readonly value: string | null }
  /** Facts that were said on the way; what is said last wins. */
  | { readonly kind: 'learn'; readonly facts: Facts };

/**
 * A walk after a move. `stale`: the answer was for another step than the present one; `refused`: the step or fact has no
 * such value; `at-start`: there is nothing to go back to. In these three the walk is the very same object.
 */
export interface Moved {
  readonly walk: Walk;
  readonly effect: 'moved' | 'stale' | 'refused' | 'at-start';
}

/**
 * One move of a walk. Pure: what is shown next follows from `where`.
 * @throws when the library would not pass `check`
 */
export const step = (library: Library, walk: Walk, move: Move): Moved => {
  const moved = changed(library, walk, move);
  if (typeof moved === 'string') return { walk, effect: moved };
  const guide = guideOf(library, walk);
  return { walk: { ...walk, ...moved, guide: guide.id, version: guide.version }, effect: 'moved' };
};

type Change = Partial<Pick<Walk, 'facts' | 'answers' | 'ledger' | 'done' | 'atOnce'>>;

const changed = (library: Library, walk: Walk, move: Move): Change | Exclude<Moved['effect'], 'moved'> => {
  switch (move.kind) {
    case 'answer':
      return answer(library, walk, move);
    case 'partly':
      return partly(library, walk, move.at);
    case 'part-done':
      return partDone(library, walk, move.at);
    case 'all-parts':
      return allParts(library, walk);
    case 'back':
      return back(library, walk);
    case 'restart':
      return { answers: {}, done: {}, atOnce: null };
    case 'correct':
      return correct(library, walk, move.fact, move.value);
    case 'learn':
      return learn(library, walk, move.facts);
  }
};

const answer = (library: Library, walk: Walk, move: Move & { kind: 'answer' }): Change | 'stale' | 'refused' => {
  const { at } = replay(library, walk);
  if (!isStep(at) || at.id !== move.step) return 'stale';
  if (!answersAt(library, at).includes(move.value)) return 'refused';
  const answers = { ...walk.answers, [at.id]: move.value };
  if (at.kind === 'ask') return { answers };
  return { answers, ledger: entered(library, walk, at, move.value as ProcedureResult, move.at) };
};

const partly = (library: Library, walk: Walk, at: number): Change | 'stale' => {
  const { at: present } = replay(library, walk);
  if (!isStep(present) || present.kind !== 'fix') return 'stale';
  // It waits at its step for what comes of the rest.
  const answers = { ...walk.answers, [present.id]: reopened };
  return { answers, ledger: entered(library, walk, present, 'partly', at) };
};

const entered = (
  library: Library,
  walk: Walk,
  { id, procedure }: FixStep | PrepareStep,
  result: LedgerEntry['result'],
  at: number,
): readonly LedgerEntry[] => {
  const title = library.procedures.get(procedure)?.title ?? procedure;
  const entry: LedgerEntry = { step: id, procedure, title, result, at };
  // What helped partly did so, whatever comes of the rest.
  const kept = (one: LedgerEntry): LedgerEntry => (one.result === 'partly' && result === 'not-fixed' ? one : entry);
  return walk.ledger.some((one) => one.step === id)
    ? walk.ledger.map((one) => (one.step === id ? kept(one) : one))
    : [...walk.ledger, entry];
};

const partDone = (library: Library, walk: Walk, at: number): Change | 'stale' => {
  const { at: present, facts } = replay(library, walk);
  if (!isStep(present) || present.kind === 'ask') return 'stale';
  const { parts, part } = inParts(library, walk, present, facts);
  const id = part === null || part === parts.length - 1 ? undefined : parts[part]?.id;
  if (id === undefined) return 'stale';
  return { done: { ...walk.done, [present.id]: [...(walk.done[present.id] ?? []), { part: id, at }] } };
};

const allParts = (library: Library, walk: Walk): Change | 'stale' => {
  const { at: present } = replay(library, walk);
  return isStep(present) && present.kind !== 'ask' ? { atOnce: present.id } : 'stale';
};

/** From all parts to one of them, and from a part to the one before it; null where there is none. */
const partBack = (library: Library, walk: Walk): Change | null => {
  const { at: present, facts } = replay(library, walk);
  if (!isStep(present) || present.kind === 'ask') return null;
  const { parts, part } = inParts(library, walk, present, facts);
  if (part === null && parts.length > 1) return { atOnce: null };
  const before = parts[(part ?? 0) - 1]?.id;
  if (before === undefined) return null;
  const done = walk.done[present.id]?.filter((one) => one.part !== before) ?? [];
  return { done: { ...walk.done, [present.id]: done } };
};

const back = (library: Library, walk: Walk): Change | 'at-start' => {
  const part = partBack(library, walk);
  if (part) return part;
  const last = replay(library, walk).way.findLast(({ because }) => because === 'answered');
  if (!last) return 'at-start';
  const { step: at } = last;
  const once = at.kind !== 'ask' && library.procedures.get(at.procedure)?.once === true;
  return { answers: once ? { ...walk.answers, [at.id]: reopened } : without(walk.answers, [at.id]) };
};

/** What is no longer true of a fact is forgotten wherever it was answered. */
const forget = (
  library: Library,
  walk: Walk,
  facts: readonly FactId[],
): Required<Pick<Change, 'facts' | 'answers'>> => {
  const asking = [...guideOf(library, walk).steps.values()].filter(
    (one) => one.kind === 'ask' && facts.includes(one.fact),
  );
  return {
    facts: without(walk.facts, facts),
    answers: without(
      walk.answers,
      asking.map(({ id }) => id),
    ),
  };
};

const correct = (library: Library, walk: Walk, fact: FactId, value: string | null): Change | 'refused' => {
  if (!library.facts.has(fact) || (value !== null && !isFactValue(library.facts, fact, value))) return 'refused';
  const { facts, answers: kept } = forget(library, walk, [fact]);
  // What a result taught is corrected at its step, too: it is asked once more what came of it.
  const teaching = [...guideOf(library, walk).steps.values()].filter(
    (one) => one.kind !== 'ask' && [...one.learns.values()].some((taught) => taught.has(fact)),
  );
  const answers = without(
    kept,
    teaching.map(({ id }) => id),
  );
  return { answers, facts: value === null ? facts : { ...facts, [fact]: { value, source: 'asked' } } };
};

const learn = (library: Library, walk: Walk, said: Facts): Change | 'refused' => {
  const news = Object.entries(said) as [FactId, Fact][];
  if (!news.every(([fact, { value }]) => isFactValue(library.facts, fact, value))) return 'refused';
  // A "no" to local data said in passing neither answers the question nor takes an answer away.
  const kept = news.filter(
    ([fact, { value, source }]) => fact !== 'local-data' || value !== 'no' || source === 'asked',
  );
  const { facts, answers } = forget(
    library,
    walk,
    kept.map(([fact]) => fact),
  );
  return { answers, facts: { ...facts, ...Object.fromEntries(kept) } };
};

const without = <T extends object>(record: T, keys: readonly string[]): T =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
