import { inWords } from '../../cards/in-words';
import { numbered } from '../../cards/parts/numbered';
import { shownPicture } from '../../dialogs/views/shown-picture';
import { berlin } from '../support/values/reader';

const shown = shownPicture({ window: 'status-bar', of: null, marks: ['Connected'], types: null });
const lines = ['Look at the bottom right.', 'It says **Connected**.'];
const piece = numbered(lines, [{ below: 0, ...shown }]);
const at = (name: string): string => `https://bot.example.com/pictures/${name}.png`;

it('stands below its line, in words for who hears it, and no wider than a phone', () => {
  const { card } = inWords(berlin, piece, at);
  const { body } = card as { body: readonly { type: string }[] };
  expect(body.map(({ type }) => type)).toEqual(['ColumnSet', 'Image', 'ColumnSet']);
  expect(body[1]).toEqual({
    type: 'Image',
    url: at(shown.name),
    altText: 'Picture: the lower edge of the Outlook window. Marked: the words “Connected”.',
    width: '320px',
    spacing: 'Small',
  });
});

it('is left out where it is nowhere to be had, and the twin says the same with it and without', () => {
  const without = inWords(berlin, piece, () => null);
  expect(JSON.stringify(without.card)).not.toContain('Image');
  expect(without.text).toBe(inWords(berlin, piece, at).text);
  expect(without).toEqual(inWords(berlin, numbered(lines), at));
});
