import type { Fact, FactId, Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import { answersAt } from '../../../dialogs/guide/walk/answers';
import { buildsAround } from '../../../dialogs/guide/build-range';
import { buildRangesIn } from '../../../dialogs/guide/conditions';
import { readsOf, stepsFrom } from '../../../dialogs/guide/draw/graph';
import type { Guide, Library, Step } from '../../../dialogs/guide/guide';
import { isStep, replay } from '../../../dialogs/guide/walk/replay';
import { startWalk } from '../../../dialogs/guide/walk/start-walk';
import { step as move } from '../../../dialogs/guide/walk/step';
import { forbidding, violationsAt } from './violations';

/** What walking a guide in every way came to. */
export interface Everywhere {
  /** Different walks: each combination of facts known at the start that is looked at, and each answer. */
  readonly walks: number;
  /** Different situations that were really walked through; walks that come to the same situation share the rest. */
  readonly situations: number;
  readonly violations: ReadonlySet<string>;
}

/** From one situation on: how many walks, and which ends they come to when no fix helps. */
interface Rest {
  readonly walks: number;
  readonly unhelped: ReadonlySet<string>;
}

const ostFacts = forbidding.map(([fact]) => fact);
const allows = (fact: FactId, value: string | undefined): string | boolean =>
  value === undefined ? 'not known' : !forbidding.some(([one, values]) => one === fact && values.includes(value));

const initially = ({ conditions, facts }: Library, fact: FactId): readonly (Fact | null)[] => {
  const texts = fact === 'build' ? buildsAround(buildRangesIn(conditions)) : ['some text'];
  const values: readonly string[] = facts.get(fact)?.kind === 'choice' ? [...facts.get(fact)!.values.keys()] : texts;
  const said = values.map((value): Fact => ({ value, source: 'said' }));
  const asked = values.map((value): Fact => ({ value, source: 'asked' }));
  return fact === 'local-data' ? [null, ...said, ...asked] : [null, ...said];
};

const together = (rests: readonly Rest[]): Rest => ({
  walks: rests.reduce((total, { walks }) => total + walks, 0),
  unhelped: new Set(rests.flatMap(({ unhelped }) => [...unhelped])),
});

/**
 * Walks a guide with the engine itself in every way. A fact is settled (not known, or each of its values) just before a
 * step looks at it; that comes to the same as every combination at the start, without those that nobody looks at.
 */
export const walkEverywhere = (library: Library, guide: Guide): Everywhere => {
  const violations = new Set<string>();
  let situations = 0;
  const seen = new Map<string, Rest>();
  const touches = (step: Step): boolean =>
    step.kind !== 'ask' && library.procedures.get(step.procedure)?.touchesOst === true;
  const readBy = (step: Step): readonly FactId[] => [...readsOf(step, library)];
  const steps = [...guide.steps.values()];
  const lookedAt = new Map(
    steps.map((step) => {
      const own = step.kind === 'ask' ? [step.fact] : [];
      return [step, [...own, ...readBy(step), ...(touches(step) ? ostFacts : [])]];
    }),
  );
  /** What the steps from here on read, and whether one of them touches the .ost. */
  const later = new Map(
    steps.map(({ id }) => {
      const after = [...stepsFrom(guide, id)];
      return [id, { reads: new Set(after.flatMap(readBy)), touches: after.some(touches) }];
    }),
  );
  /** All that still makes a difference, so that situations alike in it are walked once. */
  const keyOf = (at: Step, settled: ReadonlySet<FactId>, facts: Facts, { ledger }: Walk): string => {
    const { reads, touches } = later.get(at.id)!;
    const values = [...reads].map((fact) => [fact, settled.has(fact), facts[fact]?.value]);
    const guarded = (touches ? ostFacts : []).map((fact) => [settled.has(fact), allows(fact, facts[fact]?.value)]);
    const tried = ledger
      .filter(({ procedure }) => library.procedures.get(procedure)?.once === true || procedure === 'save-local-data')
      .map(({ procedure, result }) => `${procedure} ${result}`);
    return JSON.stringify([at.id, values, guarded, tried.sort(), facts['local-data']]);
  };

  const onward = (walk: Walk, settled: ReadonlySet<FactId>, at: Step, depth: number): Rest => {
    situations += 1;
    for (const violation of violationsAt(library, walk)) violations.add(violation);
    const rests = answersAt(library, at).map((value) => {
      const moved = move(library, walk, { kind: 'answer', step: at.id, value, at: depth });
      if (moved.effect !== 'moved') violations.add(`"${value}" at ${at.id} is ${moved.effect}`);
      return { value, rest: visit(moved.walk, settled, depth + 1) };
    });
    const unhelped = together(rests.filter(({ value }) => value !== 'fixed').map(({ rest }) => rest)).unhelped;
    if (at.kind === 'fix' && unhelped.has('solved'))
      violations.add(`${at.id} did not help, and all is said to be solved`);
    if (at.kind === 'fix' && !unhelped.has('escalated')) violations.add(`${at.id} did not help, and nobody is asked`);
    return { walks: together(rests.map(({ rest }) => rest)).walks, unhelped };
  };

  const visit = (walk: Walk, settled: ReadonlySet<FactId>, depth: number): Rest => {
    if (depth > 100) throw new Error(`A walk through ${guide.id} does not end.`);
    const { way, at, facts } = replay(library, walk);
    const steps = [...way.map(({ step }) => step), ...(isStep(at) ? [at] : [])];
    const unsettled = (step: Step) => lookedAt.get(step)!.find((fact) => !settled.has(fact));
    const first = steps.find((step) => unsettled(step) !== undefined);
    const next = first && unsettled(first);
    const settle = (one: FactId): Rest =>
      together(
        initially(library, one).map((fact) => {
          const known: Facts = fact ? { ...walk.facts, [one]: fact } : walk.facts;
          return visit({ ...walk, facts: known }, new Set([...settled, one]), depth);
        }),
      );
    if (next && first !== at) return settle(next);
    if (!isStep(at)) return { walks: 1, unhelped: new Set([at.kind]) };

    const key = keyOf(at, settled, facts, walk);
    const before = seen.get(key);
    if (before) return before;
    const rest = next ? settle(next) : onward(walk, settled, at, depth);
    seen.set(key, rest);
    return rest;
  };

  const symptom = guide.for[0];
  if (!symptom) throw new Error(`${guide.id} serves no symptom.`);
  const { walks } = visit(startWalk(library, symptom, {}), new Set(), 0);
  return { walks, situations, violations };
};
