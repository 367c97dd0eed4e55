import { nothing, spaced, stack, type Piece, type Words } from './piece';

/** What the card is about. A screen reader jumps to it; only authored text, because markdown is read here. */
export const heading = (text: Words): Piece => ({
  elements: [{ type: 'TextBlock', text, size: 'Large', weight: 'Bolder', style: 'heading', wrap: true }],
  text: [text],
});

/** A small line above the heading that says where in the conversation this is; only authored text. */
export const kicker = (text: Words): Piece => ({
  elements: [{ type: 'TextBlock', text, size: 'Small', isSubtle: true, wrap: true }],
  text: [text],
});

/** The name of a part of the card; only authored text. */
export const label = (text: Words): Piece => ({
  elements: [{ type: 'TextBlock', text, weight: 'Bolder', wrap: true, spacing: 'Medium' }],
  text: [text],
});

/** A part of the card under its name; without anything in it not even the name. */
export const section = (title: Words, piece: Piece): Piece =>
  piece.elements.length === 0 ? nothing : stack(label(title), spaced('Small', piece));
