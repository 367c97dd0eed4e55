import { byTheFacts, choicesByTheFacts } from '../../../language/classify/by-the-facts';
import type { ReadFact } from '../../../language/result';
import { shippedReader } from '../../support/shipped-reader';

const facts: readonly ReadFact[] = [
  { fact: 'folder', value: 'Bills', words: 'Bills' },
  { fact: 'scope', value: 'one-folder', words: 'Bills' },
];

test('where one folder is named, what speaks for a mismatch speaks for that folder', () => {
  const ranked = byTheFacts(
    [
      { label: 'mismatch', confidence: 0.6 },
      { label: 'folder-not-syncing', confidence: 0.3 },
      { label: 'slow', confidence: 0.1 },
    ],
    facts,
  );
  expect(ranked.map(({ label }) => label)).toEqual(['folder-not-syncing', 'mismatch', 'slow']);
  expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1);
});

const right: readonly ReadFact[] = [{ fact: 'web-right', value: 'yes', words: 'the web is right' }];
const choices = (['mismatch', 'server-side', 'slow'] as const).map((label) => ({ label, confidence: 0.3 }));

test('what is right on the web is not offered as wrong there too', () => {
  expect(choicesByTheFacts(choices, right).map(({ label }) => label)).toEqual(['mismatch', 'slow']);
  expect(choicesByTheFacts(choices, [])).toEqual(choices);
});

test('two choices stay two', () => expect(choicesByTheFacts(choices.slice(0, 2), right)).toEqual(choices.slice(0, 2)));

test('a name alone moves nothing', () => {
  const ranked = [{ label: 'mismatch', confidence: 1 }] as const;
  expect(byTheFacts(ranked, facts.slice(0, 1))).toEqual(ranked);
});

test('a folder that is right on the web and old in Outlook starts the guide for one folder', () =>
  expect(
    shippedReader('The Invoices folder in Outlook 2019 has not updated since Monday. On the web everything is there.'),
  ).toMatchObject({ decision: 'start', label: 'folder-not-syncing' }));
