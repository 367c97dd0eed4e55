import { seenAt, type Seen } from '../../language/acts/seen';
import type { Facts } from '../../domain/facts';
import type { Position } from '../guide/walk/where';

const valuesOf = (facts: Facts): Seen['known'] =>
  Object.fromEntries(Object.entries(facts).flatMap(([fact, known]) => (known ? [[fact, known.value]] : [])));

/** What stands on a guide's card, as far as it changes what is typed beneath it means. */
export const seenInGuide = (position: Exclude<Position, { kind: 'end' }>, facts: Facts): Seen => {
  const nowhere = seenAt('new', valuesOf(facts));
  if (position.kind === 'ask') {
    const { fact } = position.step;
    return { ...nowhere, place: 'guide', kind: 'ask', at: fact, asks: fact };
  }
  const { step, procedure } = position;
  return {
    ...nowhere,
    place: 'guide',
    kind: step.kind,
    at: procedure.id,
    stuck: procedure.stuck.map(({ id }) => id),
    foretellsEmpty: procedure.id === 'resync-folder',
  };
};
