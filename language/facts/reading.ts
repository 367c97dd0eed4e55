import type { FactId } from '../../domain/facts';
import type { Said } from '../reading';
import type { ReadFact } from '../result';

/** A text to read facts from, and a way to read a part of it alone. */
export interface Source extends Said {
  readonly hear: (text: string) => Said;
}

/** Reads facts of one kind out of a text; several readings of one fact are settled afterwards. */
export type FactReader = (source: Source) => ReadFact[];

/** A fact with the words that stand at a place of the text. */
export const readAt = (
  source: Pick<Said, 'text'>,
  fact: FactId,
  value: string,
  place: { readonly start: number; readonly end: number },
): ReadFact => ({ fact, value, words: source.text.slice(place.start, place.end).trim() });

/** What a pattern says about a fact, wherever it matches the folded text. */
export interface Says {
  readonly value: string;
  readonly pattern: RegExp;
  /** What a text must hold for the pattern to be worth a search. */
  readonly needs?: RegExp;
}

/** A reader for a fact whose values are told by patterns; of several patterns with one value the first match counts. */
export const readerOf =
  (fact: FactId, table: readonly Says[]) =>
  (source: Pick<Said, 'text' | 'folded'>): ReadFact[] => {
    const read: ReadFact[] = [];
    for (const { value, pattern, needs } of table) {
      if (needs?.test(source.folded) === false || read.some((earlier) => earlier.value === value)) continue;
      const match = pattern.exec(source.folded);
      if (!match) continue;
      read.push(readAt(source, fact, value, { start: match.index, end: match.index + match[0].length }));
    }
    return read;
  };
