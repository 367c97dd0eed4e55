import type { Text } from '../../../domain/say';
import { say } from '../../../texts/say';
import { paragraph, run } from '../line';
import { nothing, stack, type Piece, type Words } from '../piece';

/** Two columns where the card is wide enough and the client can; else one below the other. */
const twoColumns = {
  type: 'Layout.Flow',
  targetWidth: 'AtLeast:Standard',
  itemWidth: '260px',
  horizontalItemsAlignment: 'Left',
  columnSpacing: 'Default',
  rowSpacing: 'Small',
};

/** What is known, under its name; null where nothing is. */
export type Pair = readonly [name: Text, value: Words] | null;

const shown = ([name, value]: NonNullable<Pair>): Piece => {
  const before: Words = { joined: [say('name-of-part', { name }), ' '] };
  return {
    elements: [{ ...paragraph([run(before, { isSubtle: true }), run(value)]), spacing: 'Small' }],
    text: [{ joined: [before, value] }],
  };
};

/** Names with what goes under each. */
export const pairs = (list: readonly Pair[]): Piece => {
  const { elements, text } = stack(...list.flatMap((pair) => (pair ? [shown(pair)] : [])));
  if (elements.length === 0) return nothing;
  return { elements: [{ type: 'Container', layouts: [twoColumns], items: elements }], text };
};
