import { readFacts } from '../../../language/facts/read-facts';
import { readLessons } from '../../../language/lessons';
import { shippedFiles } from '../../support/shipped-files';
import { heard } from '../../support/shipped-words';

const { lessons, faults } = readLessons(shippedFiles());
const { examples, rows } = lessons.facts;

const valueOf = (text: string, fact: string): string => {
  const { facts, conflicts } = readFacts(text, heard, rows);
  if (conflicts.some((one) => one.fact === fact)) return 'conflict';
  return facts.find((one) => one.fact === fact)?.value ?? 'none';
};

test('there are sentences for every fact that can be read, and no fault', () => {
  expect(faults).toEqual([]);
  expect(examples.length).toBeGreaterThan(1400);
});

test.each(examples)('$fact in "$text" is $value', ({ fact, value, text }) => expect(valueOf(text, fact)).toBe(value));
