import type { Facts } from '../../domain/facts';
import type { Walk } from '../../domain/walk';
import { answersAt } from '../../dialogs/guide/walk/answers';
import { conditions } from '../../dialogs/guide/conditions';
import type { Guide, Library } from '../../dialogs/guide/guide';
import { startWalk } from '../../dialogs/guide/walk/start-walk';
import { step as move } from '../../dialogs/guide/walk/step';
import { factsOf, where } from '../../dialogs/guide/walk/where';

/** What tells two walks at one step apart: which conditions hold. */
const keyOf = (library: Library, walk: Walk, step: string): string => {
  const facts = factsOf(library, walk);
  return [step, ...Object.values(conditions).map(({ holds }) => (holds(facts) ? '1' : '0'))].join('');
};

/** The shortest walk that comes to a step of a guide, with these facts told at the start; null when none does. */
export const walkTo = (library: Library, guide: Guide, step: string, facts: Facts = {}): Walk | null => {
  const [symptom] = guide.for;
  if (!symptom) return null;
  let walks: readonly Walk[] = [startWalk(library, symptom, facts)];
  const seen = new Set<string>();
  while (walks.length > 0) {
    const next: Walk[] = [];
    for (const walk of walks) {
      const position = where(library, walk);
      if (position.kind === 'end') continue;
      const at = position.step;
      if (at.id === step) return walk;
      const key = keyOf(library, walk, at.id);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const value of answersAt(library, at))
        next.push(move(library, walk, { kind: 'answer', step: at.id, value, at: 0 }).walk);
    }
    walks = next;
  }
  return null;
};
