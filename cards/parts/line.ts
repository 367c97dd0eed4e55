import type { Element, Piece, Words } from './piece';

/** How a piece of text looks inside a RichTextBlock. */
export interface Look {
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
  readonly italic?: true;
  readonly color?: 'Accent' | 'Good' | 'Warning' | 'Attention';
}

/** Among inlines: a text whose markup becomes runs once it is words. */
export interface Marked {
  readonly marked: Words;
  readonly look: Look;
}

/** A run of text in which nothing is read as markup. */
export const run = (text: Words, look: Look = {}): Element => ({ type: 'TextRun', text, ...look });

/** A line as inlines: its markup is read, except in what people typed, which stays as it is. */
export const runs = (line: Words, look: Look = {}): readonly Element[] => [{ marked: line, look } satisfies Marked];

/** The line without its markup. */
export const plain = (line: Words): Words => ({ unmarked: line });

/** Runs as one paragraph. */
export const paragraph = (inlines: readonly Element[]): Element => ({ type: 'RichTextBlock', inlines });

/** False for a text that somebody left empty. */
export const hasWords = (text: Words): boolean => typeof text !== 'string' || text.trim() !== '';

/** A line as a paragraph; an empty line shows nothing. */
export const said = (line: Words, look: Look = {}): Piece =>
  hasWords(line) ? { elements: [paragraph(runs(line, look))], text: [plain(line)] } : { elements: [], text: [] };
