import type { Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import { answersAt } from './answers';
import type { Guide, Library, Target } from '../guide';
import { branchOf, isKnown, triedBefore, withLearnt } from './replay';

/**
 * The most fixes that can still come from a target on when none of them helps, given what is known. A question that is
 * still open is looked at with every answer.
 */
export const fixesAhead = (library: Library, guide: Guide, walk: Walk, target: Target, facts: Facts): number => {
  const ahead = (id: Target, known: Facts): number => {
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
  return ahead(target, facts);
};
