import { stack, type Element, type Piece } from './piece';
import type { Text } from '../../domain/say';
import { say } from '../../texts/say';

const header = (id: string, mark: string, title: Text, targets: readonly string[]): Element => ({
  type: 'Container',
  id,
  selectAction: { type: 'Action.ToggleVisibility', title, targetElements: targets },
  items: [{ type: 'TextBlock', text: { joined: [mark, ' ', title] }, color: 'Accent', wrap: true }],
});

/** A part that is folded away behind a line to press; its twin shows it, for text cannot be folded. */
export const fold = (id: string, title: Text, piece: Piece): Piece => {
  if (piece.elements.length === 0) return piece;
  const targets = [`${id}-shut`, `${id}-open`, id];
  return {
    elements: [
      { ...header(`${id}-shut`, '▸', title, targets), spacing: 'Small' },
      { ...header(`${id}-open`, '▾', title, targets), spacing: 'Small', isVisible: false },
      { type: 'Container', id, isVisible: false, spacing: 'Small', items: piece.elements },
    ],
    text: [say('name-of-part', { name: title }), ...piece.text],
  };
};

/** One more in a fold would only hide it. */
const foldedAtLeast = 2;

/** A list of which the first `seen` are seen, and the others are folded away behind their count. */
export const foldedBehind = (id: string, lines: readonly Piece[], seen: number): Piece => {
  const more = lines.length - seen;
  if (more < foldedAtLeast) return stack(...lines);
  return stack(...lines.slice(0, seen), fold(id, say('so-many-more', { more }), stack(...lines.slice(seen))));
};

/** The same for what has an order in time, oldest first: the last `seen` are seen. */
export const foldedBefore = (id: string, lines: readonly Piece[], seen: number): Piece => {
  const before = lines.length - seen;
  if (before < foldedAtLeast) return stack(...lines);
  return stack(fold(id, say('so-many-before', { before }), stack(...lines.slice(0, before))), ...lines.slice(before));
};
