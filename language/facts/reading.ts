import type { FactId } from '../../domain/facts';
import type { Said } from '../reading';
import type { ReadFact } from '../result';

/** A text to read facts from. */
export type Source = Said;

/** Reads facts of one kind out of a text; several readings of one fact are settled afterwards. */
export type FactReader = (source: Source) => ReadFact[];

/** A fact with the words that stand at a place of the text. */
export const readAt = (
  source: Pick<Said, 'text'>,
  fact: FactId,
  value: string,
  place: { readonly start: number; readonly end: number },
): ReadFact => ({ fact, value, words: source.text.slice(place.start, place.end).trim() });
