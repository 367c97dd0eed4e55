import type { Text } from '../../domain/say';

/** One element of an Adaptive Card's body. Where it has text it may hold `Words`, and among inlines `Marked`. */
export type Element = Readonly<Record<string, unknown>>;

/** What stands where a card or its twin has text: a text, or several without anything between them. */
export type Words = Text | Joined | Unmarked;

/** Parts of a line, one behind the other. */
export interface Joined {
  readonly joined: readonly Words[];
}

/** A text without its markup. */
export interface Unmarked {
  readonly unmarked: Words;
}

/** A part of a card together with its plain-text twin, so that neither can say what the other leaves out. */
export interface Piece {
  readonly elements: readonly Element[];
  /** The lines of the twin: plain text, no markup. */
  readonly text: readonly Words[];
}

/** A part that shows nothing. */
export const nothing: Piece = { elements: [], text: [] };

/** Parts one below the other. */
export const stack = (...pieces: readonly Piece[]): Piece => ({
  elements: pieces.flatMap((piece) => piece.elements),
  text: pieces.flatMap((piece) => piece.text),
});

/** The part with another distance to what stands above it. */
export const spaced = (spacing: 'None' | 'Small' | 'Default' | 'Medium' | 'Large', piece: Piece): Piece => ({
  elements: piece.elements.map((element, index) => (index === 0 ? { ...element, spacing } : element)),
  text: piece.text,
});

/** The part behind a thin line, which says that something else begins. */
export const divided = (piece: Piece): Piece => ({
  elements: piece.elements.map((element, index) =>
    index === 0 ? { ...element, separator: true, spacing: 'Medium' } : element,
  ),
  text: piece.text,
});

/** Parts in a frame of their own. A colour never says alone what it means: a warning also begins with the word. */
export const box = (style: 'emphasis' | 'warning' | 'accent' | 'good', ...pieces: readonly Piece[]): Piece => {
  const { elements, text } = stack(...pieces);
  return elements.length === 0 ? nothing : { elements: [{ type: 'Container', style, items: elements }], text };
};
