import type { FactId, Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import { answersAt } from './answers';
import { readsOf, stepsFrom } from '../draw/graph';
import type { Guide, Library, Target } from '../guide';
import { branchOf, isKnown, triedBefore, withLearnt } from './replay';

/** The facts that routes read from a step on; a guide is looked through once for a library, whose conditions have their time. */
const readLater = new WeakMap<Library, Map<string, readonly FactId[]>>();

const factsReadFrom = (library: Library, guide: Guide, target: Target): readonly FactId[] => {
  const known = readLater.get(library) ?? new Map<string, readonly FactId[]>();
  readLater.set(library, known);
  const place = `${guide.id} ${target}`;
  const facts =
    known.get(place) ??
    [...stepsFrom(guide, target)].flatMap((step) =>
      step.kind === 'ask' ? [step.fact, ...readsOf(step, library)] : [],
    );
  known.set(place, facts);
  return facts;
};

/**
 * The most fixes that can still come from a target on when none of them helps, given what is known. A question that is
 * still open is looked at with every answer.
 */
export const fixesAhead = (library: Library, guide: Guide, walk: Walk, target: Target, facts: Facts): number => {
  // Ways that differ in nothing that is read later come to the same, and there are very many of them.
  const seen = new Map<string, number>();
  const onward = (id: Target, known: Facts): number => {
    const step = guide.steps.get(id);
    if (!step) return 0;
    if (step.kind === 'fix') {
      const counts = triedBefore(library, walk, step) ? 0 : 1;
      return counts + ahead(step.notFixed, withLearnt(step, 'not-fixed', known));
    }
    if (step.kind === 'prepare')
      return Math.max(
        ahead(step.done, withLearnt(step, 'done', known)),
        ahead(step.notDone, withLearnt(step, 'not-done', known)),
      );
    if (isKnown(library, step.fact, known)) return ahead(branchOf(library, step, known), known);
    return answersAt(library, step).reduce((most, value) => {
      const learned: Facts = { ...known, [step.fact]: { value, source: 'asked' } };
      return Math.max(most, ahead(branchOf(library, step, learned), learned));
    }, 0);
  };
  const ahead = (id: Target, known: Facts): number => {
    const values = factsReadFrom(library, guide, id).map((fact) => [known[fact]?.value, isKnown(library, fact, known)]);
    const key = JSON.stringify([id, values]);
    const most = seen.get(key) ?? onward(id, known);
    seen.set(key, most);
    return most;
  };
  return ahead(target, facts);
};
