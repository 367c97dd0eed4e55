import type { Fact, FactId, FactSource, Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import type { Library } from '../../../dialogs/guide/guide';
import { step } from '../../../dialogs/guide/walk/step';
import { where } from '../../../dialogs/guide/walk/where';

/** Facts of one source, from values. */
export const facts = (values: Partial<Record<FactId, string>>, source: FactSource = 'said'): Facts =>
  Object.fromEntries(Object.entries(values).map(([fact, value = '']): [string, Fact] => [fact, { value, source }]));

/** The step or outcome that a walk stands at. */
export const at = (library: Library, walk: Walk): string => {
  const position = where(library, walk);
  return position.kind === 'end' ? position.outcome.id : position.step.id;
};

/** The walk after these values were answered, each at the step where it then stood. */
export const answered = (library: Library, walk: Walk, ...values: readonly string[]): Walk =>
  values.reduce((one, value, index) => {
    const moved = step(library, one, { kind: 'answer', step: at(library, one), value, at: index + 1 });
    if (moved.effect !== 'moved') throw new Error(`"${value}" at ${at(library, one)} is ${moved.effect}.`);
    return moved.walk;
  }, walk);
