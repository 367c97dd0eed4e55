import type { FactId } from '../../../domain/facts';
import { holds, readsOfCondition } from '../conditions';
import { readsOf, stepsFrom } from '../graph';
import type { AskStep, Branch, FixStep, Guide, Library, PrepareStep, Step, Target } from '../guide';
import { forbidsOstInGuide, savingProcedure } from '../safety';
import { factsIn, inWords, nothingKnown, passed, settled } from './state';
import type { State } from './state';

/** What is looked at while exploring, and what is told about it. */
export interface Watch {
  /** A procedure is shown to somebody of whom this is known. */
  readonly shown: (step: FixStep | PrepareStep, state: State) => void;
  /** No branch of a question fits what is known. */
  readonly stuck: (step: AskStep, combination: string) => void;
}

/** What an exploration found. */
export interface Explored {
  readonly reached: ReadonlySet<Target>;
  readonly taken: ReadonlySet<Branch>;
  /** How many different walks there are, counting each combination of facts and answers that makes a difference. */
  readonly walks: number;
}

/** The facts that still matter from a step on: those whose value is read, and those that only must not forbid the .ost. */
interface Mattering {
  readonly read: ReadonlySet<FactId>;
  readonly guarded: boolean;
}

const matteringFrom = (library: Library, guide: Guide, target: Target): Mattering => {
  const steps = [...stepsFrom(guide, target)];
  const procedures = steps.flatMap((step) => (step.kind === 'ask' ? [] : [library.procedures.get(step.procedure)]));
  const losing = procedures.some((procedure) => procedure?.risk === 'loses-local-data');
  return {
    read: new Set([...steps.flatMap((step) => readsOf(step, library)), ...(losing ? ['local-data' as const] : [])]),
    guarded: procedures.some((procedure) => procedure?.touchesOst === true),
  };
};

/** What need not be told apart any more, made alike, so that ways that come to the same are walked once. */
const condensed = (known: State['known'], { read, guarded }: Mattering): State['known'] =>
  new Map(
    [...known].flatMap(([fact, value]): [FactId, string | null][] => {
      if (read.has(fact)) return [[fact, value]];
      const forbidding = forbidsOstInGuide[fact as keyof typeof forbidsOstInGuide];
      if (!guarded || !forbidding) return [];
      return [[fact, value === null || forbidding.includes(value) ? value : 'allowed']];
    }),
  );

/** Walks a guide without loops in every way: every combination of facts that can be known, every answer. */
export const explore = (library: Library, guide: Guide, watch: Watch): Explored => {
  const reached = new Set<Target>();
  const taken = new Set<Branch>();
  const seen = new Map<string, number>();
  const mattering = new Map([...guide.steps.values()].map((step) => [step, matteringFrom(library, guide, step.id)]));

  const branch = (step: AskStep, state: State, from = 0): number => {
    const next = step.then[from];
    if (!next) {
      watch.stuck(step, inWords(state, [...new Set([step.fact, ...readsOf(step, library)])]));
      return 0;
    }
    const { when } = next;
    const reads = when === null ? [] : readsOfCondition(library.conditions, when);
    return sum(settled(library, state, reads), (one) => {
      if (when !== null && !holds(library.conditions, when, factsIn(one))) return branch(step, one, from + 1);
      taken.add(next);
      return visit(next.go, one);
    });
  };

  const carryOut = (step: FixStep | PrepareStep, state: State): number => {
    watch.shown(step, state);
    const once = library.procedures.get(step.procedure)?.once === true;
    const after: State = once ? { ...state, once: new Set([...state.once, step.procedure]) } : state;
    if (step.kind === 'fix') return visit(step.fixed, after) + visit(step.notFixed, after);
    const saved = state.saved || step.procedure === savingProcedure;
    return visit(step.done, { ...after, saved }) + visit(step.notDone, after);
  };

  const onward = (step: Step, state: State): number => {
    if (step.kind !== 'ask') return carryOut(step, state);
    const question = library.questions.get(step.fact);
    return question ? sum(passed(library, state, question), (one) => branch(step, one)) : 0;
  };

  const visit = (target: Target, state: State): number => {
    reached.add(target);
    const step = guide.steps.get(target);
    if (!step) return 1;
    const matters = mattering.get(step);
    const known = matters ? condensed(state.known, matters) : state.known;
    const key = keyOf(target, known, state);
    const walks = seen.get(key) ?? onward(step, { ...state, known });
    seen.set(key, walks);
    return walks;
  };

  return { walks: visit(guide.start, nothingKnown), reached, taken };
};

const sum = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((total, item) => total + count(item), 0);

const keyOf = (target: Target, known: State['known'], { localDataAsked, saved, once }: State): string =>
  JSON.stringify([target, [...known].sort(), localDataAsked, saved, [...once].sort()]);
