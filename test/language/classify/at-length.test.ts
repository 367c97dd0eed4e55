import { shippedReader } from '../../support/shipped-reader';

const offered = (text: string): string[] => {
  const { decision, label, alternatives } = shippedReader(text);
  return decision === 'clarify' ? alternatives.map((one) => one.label) : [label ?? 'none'];
};

test.each([
  [
    'mismatch',
    'Morning! The scanner on our floor is fine again, thanks for that. But what I see in Outlook is not what I see in the browser, and I have to go into a meeting in ten minutes.',
  ],
  [
    'folder-not-syncing',
    'Sorry, long story. We reorganised the whole filing in spring, forty folders or so, everything fine, except that one of them, Invoices 2023, never gets anything new on my PC. The others do.',
  ],
  [
    'missing-items',
    'Ich weiß nicht, ob ich hier richtig bin. Ich war zwei Wochen im Urlaub, der Rechner war aus, und nach dem ersten Abgleich fehlen mir jetzt etliche Termine und auch Kontakte. Bitte um Rückruf.',
  ],
])('%s is offered, however much is said around it: "%s"', (label, text) => expect(offered(text)).toContain(label));

test('a loss is heard in a long text', () =>
  expect(
    shippedReader(
      'I did what you said, renamed the file and all, and now my drafts and the notes from the trip are gone',
    ).label,
  ).toBe('data-loss'));
