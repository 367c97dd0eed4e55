import { berlin } from '../support/values/reader';
import { draw } from '../../cards/draw';
import { pressedByName } from '../../cards/pressed-by-name';
import { gallery } from '../support/galleries/gallery';

const { offers } = draw(gallery['procedure-safe'], berlin);

test.each([
  ['No, not fixed', 'answer'],
  ['no not fixed', 'answer'],
  ['  TALK TO A PERSON ', 'person'],
  ['back', 'back'],
])('typing %p presses that button', (typed, verb) => expect(pressedByName(offers, typed)?.verb).toBe(verb));

test.each([
  ['stay', 'stay'],
  ['begin', 'leave'],
])('%p is enough for the name of the one button that begins so', (typed, verb) =>
  expect(pressedByName(draw(gallery['leave-this'], berlin).offers, typed)?.verb).toBe(verb),
);

test.each(['', '…', 'not fixed at all', 'Yes'])('%p is no name of a button', (typed) =>
  expect(pressedByName(offers, typed)).toBeNull(),
);

test('a button that takes a choice from the card does nothing by its name alone', () =>
  expect(pressedByName(draw(gallery['question-of-many'], berlin).offers, 'Continue')).toBeNull());
