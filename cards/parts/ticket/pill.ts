import type { Say } from '../../../domain/say';
import { paragraph, run, type Look } from '../line';
import type { Element, Piece } from '../piece';

/** A word in a pill; its colour only helps the eye, and is left out where nothing has to be seen at once. */
export interface Pill {
  readonly word: Say;
  readonly colour: Look['color'];
}

/** A client that draws no pills shows the word in its colour, behind a dot. */
const badge = ({ word, colour }: Pill): Element => {
  const look: Look = colour ? { color: colour } : {};
  return {
    type: 'Badge',
    text: word,
    style: colour ?? 'Default',
    appearance: 'Tint',
    shape: 'Circular',
    size: 'Large',
    fallback: paragraph([run('● ', look), run(word, { ...look, weight: 'Bolder' })]),
  };
};

/** Pills beside each other. */
export const pills = (list: readonly Pill[]): Piece => ({
  elements: [
    {
      type: 'ColumnSet',
      spacing: 'Small',
      columns: list.map((each) => ({ type: 'Column', width: 'auto', items: [badge(each)] })),
    },
  ],
  text: [{ joined: list.flatMap(({ word }, index) => (index === 0 ? [word] : [' · ', word])) }],
});
