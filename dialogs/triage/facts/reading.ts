import type { FactId } from '../../../domain/facts';
import { foldText } from '../fold-text';
import type { ReadFact } from '../result';
import { clausesOf, type Clause } from './said/clauses';

/** A text to read facts from: as it was typed, and folded with every character in the same place. */
export interface Source {
  readonly text: string;
  readonly folded: string;
  /** What it says, clause by clause; of a very long text the beginning. */
  readonly clauses: () => readonly Clause[];
}

/** Letters of a text that are read clause by clause: who needs more says it twice. */
const longest = 1200;

/** Reads facts of one kind out of a text; several readings of one fact are settled afterwards. */
export type FactReader = (source: Source) => ReadFact[];

/** Prepares a text for the readers. */
export const sourceOf = (text: string): Source => {
  const folded = foldText(text);
  let clauses: readonly Clause[] | undefined;
  return { text, folded, clauses: () => (clauses ??= clausesOf(folded.slice(0, longest))) };
};

/** A fact with the words that stand at a place of the text. */
export const readAt = (
  source: Source,
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
  (fact: FactId, table: readonly Says[]): FactReader =>
  (source) => {
    const read: ReadFact[] = [];
    for (const { value, pattern, needs } of table) {
      if (needs?.test(source.folded) === false || read.some((earlier) => earlier.value === value)) continue;
      const match = pattern.exec(source.folded);
      if (!match) continue;
      read.push(readAt(source, fact, value, { start: match.index, end: match.index + match[0].length }));
    }
    return read;
  };
