import type { Element, Piece } from './piece';
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
