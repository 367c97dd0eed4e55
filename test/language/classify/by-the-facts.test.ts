import { choicesByTheFacts } from '../../../language/classify/by-the-facts';
import type { ReadFact } from '../../../language/result';
import { shippedReader } from '../../support/shipped-reader';

const right: readonly ReadFact[] = [{ fact: 'web-right', value: 'yes', words: 'the web is right' }];
const choices = (['mismatch', 'server-side', 'slow'] as const).map((label) => ({ label, confidence: 0.3 }));

test('what is right on the web is not offered as wrong there too', () => {
  expect(choicesByTheFacts(choices, right).map(({ label }) => label)).toEqual(['mismatch', 'slow']);
  expect(choicesByTheFacts(choices, [])).toEqual(choices);
});

test('two choices stay two', () => expect(choicesByTheFacts(choices.slice(0, 2), right)).toEqual(choices.slice(0, 2)));

test('a folder that is right on the web and old in Outlook starts the guide for one folder', () =>
  expect(
    shippedReader('The Invoices folder in Outlook 2019 has not updated since Monday. On the web everything is there.'),
  ).toMatchObject({ decision: 'start', label: 'folder-not-syncing' }));
