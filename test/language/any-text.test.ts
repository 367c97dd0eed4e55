import fc from 'fast-check';
import { declaredFacts } from '../support/values/declared';
import { isFactValue } from '../../domain/facts';
import { shippedReader as triage } from '../support/shipped-reader';

const words = fc.constantFrom(
  'Outlook',
  'outlook 2016',
  'web',
  'not',
  'folder',
  '"Invoices"',
  'missing',
  '.ost',
  '0x8004010f',
  'Disconnected',
  'yes',
  'Mac',
  'seit gestern',
  'mode cache',
  'carpeta',
  '<b>',
  '\\',
  '(((',
  '[',
  '*',
  'C:\\Users\\a.ost',
  'a@b.example',
  '16.0.17328.20124',
  '🙂',
  ',',
  '.',
  '?',
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(words, { maxLength: 40 }).map((some) => some.join(' ')),
);

const plain = (text: string) => text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

test('any text gets an answer that keeps its promises', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, inSession) => {
      const { decision, label, confidence, alternatives, facts, conflicts } = triage(text, { inSession });
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(label === null).toBe(decision === 'unknown');
      for (const one of alternatives) expect(one.confidence).toBeLessThanOrEqual(1);
      if (decision === 'clarify') {
        expect(alternatives.length).toBeGreaterThanOrEqual(2);
        expect(alternatives.length).toBeLessThanOrEqual(4);
        expect(alternatives[0]?.label).toBe(label);
      }
      for (const { fact, value } of facts) expect(isFactValue(declaredFacts, fact, value)).toBe(true);
      for (const { readings } of conflicts) expect(new Set(readings.map(({ value }) => value)).size).toBeGreaterThan(1);
    }),
    { numRuns: 300 },
  );
});

test('the words of a fact stand in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = plain(text);
      fc.pre(!/[<>&]/.test(text));
      for (const { words: said } of triage(text).facts) expect(read).toContain(said);
    }),
    { numRuns: 300 },
  );
});

test('nobody is ever said to have no local data', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(triage(text).facts).not.toContainEqual(expect.objectContaining({ fact: 'local-data', value: 'no' }));
    }),
    { numRuns: 200 },
  );
});
