import type { Facts } from '../../domain/facts';
import type { Walk } from '../../domain/walk';
import { answersAt } from '../../dialogs/guide/walk/answers';
import { holds } from '../../dialogs/guide/conditions';
import type { Guide, Library } from '../../dialogs/guide/guide';
import { isStep, replay } from '../../dialogs/guide/walk/replay';
import { startWalk } from '../../dialogs/guide/walk/start-walk';
import { step as move } from '../../dialogs/guide/walk/step';

/** What tells two walks at one step apart: which conditions hold. */
const keyOf = ({ conditions }: Library, step: string, facts: Facts): string =>
  [step, ...[...conditions.keys()].map((id) => (holds(conditions, id, facts) ? '1' : '0'))].join('');

/** The shortest walk to each step of a guide, with these facts told at the start; none where no walk leads. */
export const walksTo = (library: Library, guide: Guide, told: Facts = {}): ReadonlyMap<string, Walk> => {
  const found = new Map<string, Walk>();
  const [symptom] = guide.for;
  let walks: readonly Walk[] = symptom ? [startWalk(library, symptom, told)] : [];
  const seen = new Set<string>();
  while (walks.length > 0) {
    const next: Walk[] = [];
    for (const walk of walks) {
      const { at, facts } = replay(library, walk);
      if (!isStep(at)) continue;
      if (!found.has(at.id)) found.set(at.id, walk);
      const key = keyOf(library, at.id, facts);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const value of answersAt(library, at))
        next.push(move(library, walk, { kind: 'answer', step: at.id, value, at: 0 }).walk);
    }
    walks = next;
  }
  return found;
};
