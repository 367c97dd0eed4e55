import type { Message } from '../../domain/ports';
import { stack, type Piece } from './piece';

/** Parts as a whole card with its twin. Full width, because paths and menus need long lines; a phone is narrow anyway. */
export const framed = (...pieces: readonly Piece[]): Message => {
  const { elements, text } = stack(...pieces);
  const [summary = ''] = text;
  return {
    card: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      speak: summary,
      msteams: { width: 'Full' },
      body: elements,
    },
    text: text.join('\n'),
  };
};
