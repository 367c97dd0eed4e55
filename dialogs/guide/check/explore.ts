import type { FactId } from '../../../domain/facts';
import type { ProcedureResult } from '../../../domain/walk';
import { holds, readsOfCondition } from '../conditions';
import { readsOf, stepsFrom } from '../draw/graph';
import type { AskStep, Branch, FixStep, Guide, Library, Outcome, PrepareStep, Step, Target } from '../guide';
import { forbidsOstInGuide, savingProcedure } from '../safety';
import { factsIn, inWords, nothingKnown, passed, settled } from './state';
import type { State } from './state';

/** What is looked at while exploring, and what is told about it. */
export interface Watch {
  /** A procedure is shown to somebody of whom this is known. */
  readonly shown: (step: FixStep | PrepareStep, state: State) => void;
  /** No branch of a question fits what is known. */
  readonly stuck: (step: AskStep, combination: string) => void;
  /** All is said to be solved behind this step, though the last repair did not help, or there was none. */
  readonly solvedUnhelped: (step: Step) => void;
  /** This repair may not help, and then nobody is ever asked. */
  readonly nobodyAsked: (step: FixStep) => void;
}

/** What an exploration found. */
export interface Explored {
  readonly reached: ReadonlySet<Target>;
  readonly taken: ReadonlySet<Branch>;
  /** How many different walks there are, counting each combination of facts and answers that makes a difference. */
  readonly walks: number;
}

/** From one situation on: how many walks, and to which kinds of ends they come when no repair helps. */
interface Rest {
  readonly walks: number;
  readonly unhelped: ReadonlySet<Outcome['kind']>;
}

const nowhere: Rest = { walks: 0, unhelped: new Set() };

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
      const forbidding = forbidsOstInGuide[fact];
      if (!guarded || !forbidding) return [];
      return [[fact, value === null || forbidding.includes(value) ? value : 'allowed']];
    }),
  );

/** Walks a guide without loops in every way: every combination of facts that can be known, every answer. */
export const explore = (library: Library, guide: Guide, watch: Watch): Explored => {
  const reached = new Set<Target>();
  const taken = new Set<Branch>();
  const seen = new Map<string, Rest>();
  const mattering = new Map([...guide.steps.values()].map((step) => [step, matteringFrom(library, guide, step.id)]));

  const branch = (step: AskStep, state: State, from = 0): Rest => {
    const next = step.then[from];
    if (!next) {
      watch.stuck(step, inWords(state, [...new Set([step.fact, ...readsOf(step, library)])]));
      return nowhere;
    }
    const { when } = next;
    const reads = when === null ? [] : readsOfCondition(library.conditions, when);
    return together(settled(library, state, reads), (one) => {
      if (when !== null && !holds(library.conditions, when, factsIn(one))) return branch(step, one, from + 1);
      taken.add(next);
      return visit(next.go, one, step);
    });
  };

  const carryOut = (step: FixStep | PrepareStep, state: State): Rest => {
    watch.shown(step, state);
    const once = library.procedures.get(step.procedure)?.once === true;
    const after: State = once ? { ...state, once: new Set([...state.once, step.procedure]) } : state;
    if (step.kind === 'fix') {
      const fixed = visit(step.fixed, { ...taught(after, step, 'fixed'), helped: true }, step);
      const { walks, unhelped } = visit(step.notFixed, { ...taught(after, step, 'not-fixed'), helped: false }, step);
      if (walks > 0 && !unhelped.has('escalated')) watch.nobodyAsked(step);
      return { walks: fixed.walks + walks, unhelped };
    }
    const saved = state.saved || step.procedure === savingProcedure;
    const ways = [
      () => visit(step.done, { ...taught(after, step, 'done'), saved }, step),
      () => visit(step.notDone, taught(after, step, 'not-done'), step),
    ];
    return together(ways, (way) => way());
  };

  const onward = (step: Step, state: State): Rest => {
    if (step.kind !== 'ask') return carryOut(step, state);
    const question = library.questions.get(step.fact);
    return question ? together(passed(library, state, question), (one) => branch(step, one)) : nowhere;
  };

  const visit = (target: Target, state: State, from: Step | null): Rest => {
    reached.add(target);
    const step = guide.steps.get(target);
    if (!step) {
      const kind = guide.outcomes.get(target)?.kind;
      if (kind === 'solved' && !state.helped && from) watch.solvedUnhelped(from);
      return { walks: 1, unhelped: new Set(kind ? [kind] : []) };
    }
    const matters = mattering.get(step);
    const known = matters ? condensed(state.known, matters) : state.known;
    const key = keyOf(target, known, state);
    const rest = seen.get(key) ?? onward(step, { ...state, known });
    seen.set(key, rest);
    return rest;
  };

  return { walks: visit(guide.start, nothingKnown, null).walks, reached, taken };
};

/** What is known of people after a procedure had this result. */
const taught = (state: State, { learns }: FixStep | PrepareStep, result: ProcedureResult): State => {
  const learnt = learns.get(result);
  return learnt ? { ...state, known: new Map([...state.known, ...learnt]) } : state;
};

const together = <T>(items: readonly T[], come: (item: T) => Rest): Rest => {
  const rests = items.map(come);
  return {
    walks: rests.reduce((total, { walks }) => total + walks, 0),
    unhelped: new Set(rests.flatMap(({ unhelped }) => [...unhelped])),
  };
};

const keyOf = (target: Target, known: State['known'], { localDataAsked, saved, helped, once }: State): string =>
  JSON.stringify([target, [...known].sort(), localDataAsked, saved, helped, [...once].sort()]);
