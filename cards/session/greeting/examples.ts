import { section } from '../../parts/heading';
import type { Piece } from '../../parts/piece';
import { tiles } from '../../parts/tiles';

/** Sentences to press, as if they had been typed. At most three, so that a card stays short. */
export const exampleTiles = (title: string, examples: readonly string[]): Piece =>
  section(
    title,
    tiles(
      examples.slice(0, 3).map((text) => ({ title: `“${text}”`, says: '', action: { verb: 'say', text } as const })),
    ),
  );
