import type { FactId } from '../../../domain/facts';
import { readsOfCondition } from '../conditions';
import { factsRead, instructionsOf } from '../instructions';
import type { Guide, Library, Procedure, Step, Target } from '../guide';

/** Where a step can lead, in the order in which it is written. */
export const targetsOf = (step: Step): readonly Target[] => {
  if (step.kind === 'ask') return step.then.map(({ go }) => go);
  return step.kind === 'fix' ? [step.fixed, step.notFixed] : [step.done, step.notDone];
};

/** The facts whose value changes a procedure's instructions. */
const neededFacts = (procedure: Procedure): readonly FactId[] => [
  ...new Set(instructionsOf(procedure).flatMap(factsRead)),
];

/** The facts that a step reads: those of its conditions, or of its procedure's instructions. The fact it asks is none. */
export const readsOf = (step: Step, { conditions, procedures }: Library): readonly FactId[] => {
  if (step.kind === 'ask') return step.then.flatMap(({ when }) => (when ? readsOfCondition(conditions, when) : []));
  const procedure = procedures.get(step.procedure);
  return procedure ? neededFacts(procedure) : [];
};

/** The steps of a guide that can be met from a target on, that step included: whatever the answers, or by the ways that are open. */
export const stepsFrom = (
  guide: Guide,
  target: Target,
  openTargets: (step: Step) => readonly Target[] = targetsOf,
): ReadonlySet<Step> => {
  const found = new Set<Step>();
  const visit = (id: Target): void => {
    const step = guide.steps.get(id);
    if (!step || found.has(step)) return;
    found.add(step);
    openTargets(step).forEach(visit);
  };
  visit(target);
  return found;
};

/** The first loop that is met in a guide, as the ids of its steps; null when every way ends. */
export const loopOf = (guide: Guide): readonly string[] | null => {
  const finished = new Set<string>();
  const visit = (id: Target, way: readonly string[]): readonly string[] | null => {
    if (way.includes(id)) return way.slice(way.indexOf(id));
    const step = guide.steps.get(id);
    if (!step || finished.has(id)) return null;
    for (const next of targetsOf(step)) {
      const loop = visit(next, [...way, id]);
      if (loop) return loop;
    }
    finished.add(id);
    return null;
  };
  for (const id of guide.steps.keys()) {
    const loop = visit(id, []);
    if (loop) return loop;
  }
  return null;
};
