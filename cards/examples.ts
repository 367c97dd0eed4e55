import { tiles } from './tiles';
import { nothing, stack, type Piece } from './piece';
import { label } from './heading';

/** Sentences to press, as if they had been typed. At most three, so that a card stays short. */
export const exampleTiles = (title: string, examples: readonly string[]): Piece =>
  examples.length === 0
    ? nothing
    : stack(
        label(title),
        tiles(
          examples
            .slice(0, 3)
            .map((text) => ({ title: `“${text}”`, says: '', action: { verb: 'say', text } as const })),
        ),
      );
