import type { Label, Symptom } from '../../domain/labels';
import type { Walk } from '../../domain/walk';
import type { Guide, Library } from './guide';

/** True for a problem that has a guide: every symptom, and the neighbours that somebody wrote one for. */
export const hasGuide = ({ guides }: Pick<Library, 'guides'>, label: Label): boolean =>
  [...guides.values()].some((one) => one.for.includes(label));

/**
 * The guide that serves a symptom.
 * @throws when there is none, which `check` does not let happen
 */
export const guideFor = (library: Library, symptom: Symptom): Guide => {
  const guide = [...library.guides.values()].find((one) => one.for.includes(symptom));
  if (!guide) throw new Error(`No guide serves the symptom ${symptom}.`);
  return guide;
};

/** The guide of a walk; when it has been removed meanwhile, the one that serves the symptom now. */
export const guideOf = (library: Library, walk: Walk): Guide =>
  library.guides.get(walk.guide) ?? guideFor(library, walk.symptom);
