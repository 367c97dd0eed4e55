import type { FactId } from '../../../domain/facts';
import { conditions } from '../conditions';
import { readsOf, stepsFrom } from '../graph';
import type { AskStep, Branch, FixStep, Guide, Library, PrepareStep, Step, Target } from '../guide';
import { forbidsOst, savingProcedure } from '../safety';
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

/** The facts that still matter from a step on; what else is known need not be told apart. */
const mattering = (library: Library, guide: Guide, target: Target): ReadonlySet<FactId> => {
  const facts = new Set<FactId>();
  for (const step of stepsFrom(guide, target)) {
    for (const fact of readsOf(step, library.procedures)) facts.add(fact);
    if (step.kind === 'ask') continue;
    const procedure = library.procedures.get(step.procedure);
    if (procedure?.touchesOst) for (const fact of Object.keys(forbidsOst)) facts.add(fact as FactId);
    if (procedure?.risk === 'loses-local-data') facts.add('local-data');
  }
  return facts;
};

/** Walks a guide without loops in every way: every combination of facts that can be known, every answer. */
export const explore = (library: Library, guide: Guide, watch: Watch): Explored => {
  const reached = new Set<Target>();
  const taken = new Set<Branch>();
  const seen = new Map<string, number>();
  const facts = new Map([...guide.steps.keys()].map((id) => [id, mattering(library, guide, id)]));

  const branch = (step: AskStep, state: State, from = 0): number => {
    const next = step.then[from];
    if (!next) {
      watch.stuck(step, inWords(state, [...new Set([step.fact, ...readsOf(step, library.procedures)])]));
      return 0;
    }
    const condition = next.when === null ? null : conditions[next.when];
    return sum(settled(state, condition?.reads ?? []), (one) => {
      if (condition && !condition.holds(factsIn(one))) return branch(step, one, from + 1);
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
    return question ? sum(passed(state, question), (one) => branch(step, one)) : 0;
  };

  const visit = (target: Target, state: State): number => {
    reached.add(target);
    const step = guide.steps.get(target);
    if (!step) return 1;
    const matter = facts.get(target) ?? new Set();
    const known = new Map([...state.known].filter(([fact]) => matter.has(fact)));
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
