import type { Session } from '../../../domain/session';
import type { LedgerEntry } from '../../../domain/walk';
import { where } from '../../guide/walk/where';
import type { Context } from '../context';

/** The procedure on whose card a session stood that was handed over from there: begun, as far as anybody knows, and not finished. */
export const underWay = (
  { library }: Pick<Context, 'library'>,
  { walk, before, atStepSince, updatedAt }: Session,
): readonly LedgerEntry[] => {
  const position = walk && before === 'guiding' ? where(library, walk) : null;
  if (position?.kind !== 'do') return [];
  const { step, procedure, parts, part } = position;
  const { id, title } = procedure;
  const how = part === null || parts.length === 1 ? {} : { part: { number: part + 1, of: parts.length } };
  return [{ step: step.id, procedure: id, title, result: 'begun', at: atStepSince ?? updatedAt, ...how }];
};
