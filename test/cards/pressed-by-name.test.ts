import { berlin } from '../support/values/reader';
import { draw } from '../../cards/draw';
import { pressedByName } from '../../cards/pressed-by-name';
import { views } from '../support/galleries/views';

const { offers } = draw(views.procedure(), berlin);

test.each([
  ['No, not fixed', 'answer'],
  ['no not fixed', 'answer'],
  ['  TALK TO A PERSON ', 'person'],
  ['stop', 'cancel'],
])('typing %p presses that button', (typed, verb) => expect(pressedByName(offers, typed)?.verb).toBe(verb));

test.each(['', '…', 'not fixed at all', 'Yes'])('%p is no name of a button', (typed) =>
  expect(pressedByName(offers, typed)).toBeNull(),
);

test('a button that takes a choice from the card does nothing by its name alone', () => {
  expect(pressedByName(draw(views.question({ choices: manyChoices }), berlin).offers, 'Continue')).toBeNull();
});

const manyChoices = ['2010', '2013', '2016', '2019', '2021'].map((value) => ({ value, label: value }));
