import type { Facts } from '../../../domain/facts';
import type { Symptom } from '../../../domain/labels';
import type { Walk } from '../../../domain/walk';
import { guideFor } from '../find-guide';
import type { Library } from '../guide';

/**
 * A walk at its very beginning.
 * @throws when no guide serves the symptom, which `check` does not let happen
 */
export const startWalk = (library: Library, symptom: Symptom, facts: Facts): Walk => {
  const guide = guideFor(library, symptom);
  return { guide: guide.id, version: guide.version, symptom, facts, answers: {}, ledger: [], done: {}, atOnce: null };
};
