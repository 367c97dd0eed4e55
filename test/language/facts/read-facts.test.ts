import { readFacts } from '../../../language/facts/read-facts';
import { heard } from '../../support/shipped-words';

const read = (text: string) => readFacts(text, heard);

test.each([
  ['Outlook 2016 on my Mac', 'outlook', ['2016', 'mac']],
  ['Outlook 2010 or 2013, not sure', 'outlook', ['2010', '2013']],
  ['Windows 10 or 11', 'windows', ['10', '11']],
])('"%s" is a contradiction about %s, to be asked', (text, fact, values) => {
  const { facts, conflicts } = read(text);
  expect(facts.map((one) => one.fact)).not.toContain(fact);
  expect(conflicts.find((one) => one.fact === fact)?.readings.map(({ value }) => value)).toEqual(values);
});

test('each fact carries the words that it was read from', () =>
  expect(read('On Windows 11, Outlook 2019 hangs').facts.map(({ words }) => words)).toEqual([
    'Outlook 2019',
    'Windows 11',
  ]));

test('what a neighbour used to have is no contradiction', () =>
  expect(read('Windows 11 here. My neighbour used to have Windows 7').conflicts).toEqual([]));

test.each([
  'the Invoices folder is stuck since the update on Monday and nobody else has it',
  'Outlook 2016 opens, but it says Disconnected and I have two unsent mails in the outbox',
])('the words of a fact are a phrase and not the whole of "%s"', (text) => {
  const { facts } = read(text);
  expect(facts.length).toBeGreaterThan(1);
  for (const { words } of facts) {
    expect(text).toContain(words);
    expect(words.length).toBeLessThan(80);
  }
});
