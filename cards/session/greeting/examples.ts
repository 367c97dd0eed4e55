import { section } from '../../parts/heading';
import type { Piece } from '../../parts/piece';
import { tiles } from '../../parts/tiles';
import type { Text } from '../../../domain/say';
import { say } from '../../../texts/say';

/** Sentences to press, as if they had been typed. At most three, so that a card stays short. */
export const exampleTiles = (title: Text, examples: readonly Text[]): Piece =>
  section(
    title,
    tiles(
      examples.slice(0, 3).map((text) => ({
        title: say('example-to-press', { text }),
        says: '',
        action: { verb: 'say', text } as const,
      })),
    ),
  );
