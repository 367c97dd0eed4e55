import type { FactId } from '../../../domain/facts';
import { shippedReader as read } from '../../support/shipped-reader';

test.each([
  ['Outlook 2016 on my Mac', 'outlook', ['2016', 'mac']],
  ['Outlook 2010 or 2013, not sure', 'outlook', ['2010', '2013']],
  ['Windows 10 or 11', 'windows', ['10', '11']],
])('"%s" is a contradiction about %s, to be asked', (text, fact, values) => {
  const { facts, conflicts } = read(text);
  expect(facts.map((one) => one.fact)).not.toContain(fact);
  expect(conflicts.find((one) => one.fact === fact)?.readings.map(({ value }) => value)).toEqual(values);
});

test('of two versions in an answer neither is taken', () =>
  expect(read('2010 or 2013', { inSession: true, asks: 'outlook' }).conflicts.map(({ fact }) => fact)).toEqual([
    'outlook',
  ]));

test('what stands alone is told where it is asked', () => {
  const barely = (asks: FactId | null): string[] =>
    read('yes', { inSession: true, asks }).facts.map(({ fact }) => fact);
  expect([barely('web-right'), barely('outlook-opens'), barely(null)]).toEqual([['web-right'], ['outlook-opens'], []]);
});

test.each(['nothing I think', 'probably not', 'ich glaube nicht', 'creo que no'])(
  'who says “%s” is not sure that nothing is on this computer alone',
  (text) => {
    const { facts } = read(text, { inSession: true, asks: 'local-data' });
    expect(facts.filter(({ fact, value }) => fact === 'local-data' && value !== 'unsure')).toEqual([]);
  },
);

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
