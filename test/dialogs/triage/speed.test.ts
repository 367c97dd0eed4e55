import { readSymptoms } from '../../../dialogs/triage/read-symptoms';
import { examplesOf, trainTriage } from '../../../dialogs/triage/train-triage';
import { processorTime } from '../../support/processor-time';
import { shippedFiles } from './shipped-symptoms';

const { symptoms } = readSymptoms(shippedFiles());
const triage = trainTriage(symptoms);

test('a sentence takes less than a millisecond, with room for a slow machine', () => {
  const sentences = examplesOf(symptoms).slice(0, 500);
  sentences.forEach(({ text }) => triage(text)); // the patterns are compiled at their first use
  const time = processorTime(() => sentences.forEach(({ text }) => triage(text)));
  expect(time / sentences.length).toBeLessThan(2);
});

test('training takes about half a second, even with room for a slow machine', () =>
  expect(processorTime(() => trainTriage(symptoms))).toBeLessThan(3000));

test.each([
  ['one endless word', 'x'.repeat(20_000)],
  ['one word again and again', 'outlook '.repeat(2500)],
  ['nothing but addresses', 'a@'.repeat(10_000)],
  ['nothing but quotation marks', '"'.repeat(20_000)],
  ['nothing but numbers', '16.0.'.repeat(4000)],
  ['nothing but tags', '<b '.repeat(7000)],
  ['negations without end', "isn't not on the web either, but ".repeat(600)],
])('%s of 20,000 characters is answered quickly', (_what, text) =>
  expect(processorTime(() => triage(text))).toBeLessThan(300),
);
