import { foldText } from '../../../language/tag/fold';

test.each([
  ['Éléments envoyés', 'elements envoyes'],
  ['Straße, GROSS und Übrig', 'strase, gross und ubrig'],
  ['It doesn’t sync', "it doesn't sync"],
  ['it doesn`t sync', "it doesn't sync"],
  ['one\ttwo\u00a0three', 'one two three'],
])('"%s" is folded to "%s"', (text, folded) => expect(foldText(text)).toBe(folded));

test.each(['İstanbul ﬁle Ǆ', 'a 😀 and a 𐐀', 'Ω ΣΑΣ ½'])('every character of "%s" stays in its place', (text) =>
  expect(foldText(text)).toHaveLength(text.length),
);
