import { readLessons, sentencesOf } from '../../language/lessons';
import { processorTime } from '../support/processor-time';
import { declared } from '../support/values/declared';
import { shippedFiles } from '../support/shipped-files';
import { shippedReader as read } from '../support/shipped-reader';

const { lessons } = readLessons(shippedFiles(), declared);

test('a sentence takes about a millisecond, with room for a slow machine', () => {
  const sentences = sentencesOf(lessons).slice(0, 500);
  sentences.forEach(({ text }) => read(text)); // the patterns are compiled at their first use
  const most = 3 * sentences.length;
  expect(processorTime(() => sentences.forEach(({ text }) => read(text)), most)).toBeLessThan(most);
});

test.each([
  ['one endless word', 'x'.repeat(4000)],
  ['one word again and again', 'outlook '.repeat(500)],
  ['nothing but addresses', 'a@'.repeat(2000)],
  ['nothing but quotation marks', '"'.repeat(4000)],
  ['nothing but numbers', '16.0.'.repeat(800)],
  ['nothing but tags', '<b '.repeat(1400)],
  ['nothing but backslashes', 'c:\\'.repeat(1000)],
  ['negations without end', "isn't not on the web either, but ".repeat(120)],
  [
    'one story without end',
    'since monday my colleague has outlook 2016 and the web is fine, mine says "error" '.repeat(50),
  ],
])('%s of 4,000 letters is answered quickly', (_what, text) => {
  read(text);
  expect(processorTime(() => read(text), 100)).toBeLessThan(100);
});
