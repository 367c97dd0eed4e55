import { isFactValue } from '../../../domain/facts';
import type { FactId, Facts } from '../../../domain/facts';
import { wasCarriedOut } from '../../../domain/walk';
import type { LedgerEntry, ProcedureResult, Walk } from '../../../domain/walk';
import { answersAt } from './answers';
import { holds } from '../conditions';
import { guideOf } from '../find-guide';
import type { AskStep, FixStep, Guide, Library, Outcome, PrepareStep, Step, Target } from '../guide';
import { knowsLocalData } from '../safety';

/** A step that lies behind, and why: it was answered, its fact was known, or its procedure may not be carried out again. */
export interface Passed {
  readonly step: Step;
  readonly because: 'answered' | 'known' | 'tried-before';
}

/** A walk played from the start of its guide. */
export interface Replay {
  readonly guide: Guide;
  readonly way: readonly Passed[];
  /** What is known at the end of the way. */
  readonly facts: Facts;
  /** The step that waits for an answer, or the outcome. */
  readonly at: Step | Outcome;
}

/**
 * True when a question about this fact would ask for what is known, by the facts of a replay. What is only taken for
 * granted is asked where a guide asks it in so many words.
 */
export const isKnown = ({ facts: declared }: Library, fact: FactId, facts: Facts): boolean =>
  facts[fact]?.source !== 'assumed' && isFactValue(declared, fact, facts[fact]?.value ?? '');

/** Stands in the answers of a step that was gone back to, although its procedure may be carried out only once. */
export const reopened = 'again';

/**
 * The ledger's entry of a procedure that may be carried out only once and was: at another step, or in an earlier round of
 * this one. Going back opens its step again, to mend the answer.
 */
export const triedBefore = (library: Library, walk: Walk, step: FixStep | PrepareStep): LedgerEntry | null => {
  if (library.procedures.get(step.procedure)?.once !== true || walk.answers[step.id] === reopened) return null;
  return walk.ledger.find((entry) => entry.procedure === step.procedure && wasCarriedOut(entry)) ?? null;
};

/** Where an `ask` step leads with these facts. */
export const branchOf = ({ conditions }: Library, step: AskStep, facts: Facts): Target => {
  const branch = step.then.find(({ when }) => when === null || holds(conditions, when, facts));
  if (!branch) throw new Error(`Step "${step.id}" is a dead end.`);
  return branch.go;
};

const targetOf = (guide: Guide, id: Target): Step | Outcome => {
  const found = guide.steps.get(id) ?? guide.outcomes.get(id);
  if (!found) throw new Error(`Guide "${guide.id}" has no step and no outcome "${id}".`);
  return found;
};

/** True for a step, false for an outcome. */
export const isStep = (at: Step | Outcome): at is Step =>
  at.kind === 'ask' || at.kind === 'fix' || at.kind === 'prepare';

/** A step passed, and where that leads. */
interface Onward {
  readonly passed: Passed;
  readonly facts: Facts;
  readonly next: Target;
}

const passAsk = (library: Library, step: AskStep, answer: string | null, facts: Facts): Onward | null => {
  const known = isKnown(library, step.fact, facts);
  if (!known && answer === null) return null;
  const learned: Facts =
    known || answer === null ? facts : { ...facts, [step.fact]: { value: answer, source: 'asked' } };
  const next = branchOf(library, step, learned);
  return { passed: { step, because: known ? 'known' : 'answered' }, facts: learned, next };
};

/** What is known once a procedure had this result. */
export const withLearnt = ({ learns }: FixStep | PrepareStep, result: string, facts: Facts): Facts => {
  const learnt = learns.get(result as ProcedureResult) ?? [];
  return [...learnt].reduce((known, [fact, value]) => ({ ...known, [fact]: { value, source: 'asked' } }), facts);
};

const passDo = (
  step: FixStep | PrepareStep,
  answer: string | null,
  tried: LedgerEntry | null,
  facts: Facts,
): Onward | null => {
  if (answer === null && tried === null) return null;
  const passed: Passed = { step, because: answer === null ? 'tried-before' : 'answered' };
  const known = answer === null ? facts : withLearnt(step, answer, facts);
  if (step.kind === 'fix') return { passed, facts: known, next: answer === 'fixed' ? step.fixed : step.notFixed };
  return { passed, facts: known, next: (answer ?? tried?.result) === 'done' ? step.done : step.notDone };
};

const withoutDoubtfulLocalData = (facts: Facts): Facts => {
  const { 'local-data': doubtful, ...others } = facts;
  return doubtful === undefined || knowsLocalData(facts) ? facts : others;
};

/**
 * Plays a walk from the start. Answers to steps that are no more, or that do not allow them any more, are passed over, so
 * that a guide may change under a walk.
 * @throws when the library would not pass `check`
 */
export const replay = (library: Library, walk: Walk): Replay => {
  const known = played.get(walk);
  if (known?.library === library) return known.replay;
  const replay = playedAnew(library, walk);
  played.set(walk, { library, replay });
  return replay;
};

/** A walk never changes, so it is played once, however many ask in a turn where it stands. */
const played = new WeakMap<Walk, { readonly library: Library; readonly replay: Replay }>();

const playedAnew = (library: Library, walk: Walk): Replay => {
  const guide = guideOf(library, walk);
  const way: Passed[] = [];
  let facts = withoutDoubtfulLocalData(walk.facts);
  let at = targetOf(guide, guide.start);
  while (isStep(at)) {
    const answer = allowed(library, at, walk.answers[at.id]);
    const onward: Onward | null =
      at.kind === 'ask'
        ? passAsk(library, at, answer, facts)
        : passDo(at, answer, triedBefore(library, walk, at), facts);
    if (!onward) break;
    way.push(onward.passed);
    facts = onward.facts;
    at = targetOf(guide, onward.next);
  }
  return { guide, way, facts, at };
};

const allowed = (library: Library, step: Step, answer: string | undefined): string | null =>
  answer !== undefined && answersAt(library, step).includes(answer) ? answer : null;
