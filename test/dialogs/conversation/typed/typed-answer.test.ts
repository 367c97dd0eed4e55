import { openQuestion, typedAnswer } from '../../../../dialogs/conversation/typed/typed-answer';
import { guided, hearAdele, viewed } from '../../../support/values/context';
import { shippedGuides } from '../../../support/values/library';
import type { ChoiceFactId } from '../../../../domain/facts';

const { questions } = shippedGuides();
const answers = (fact: ChoiceFactId, text: string) => typedAnswer(questions.get(fact)!, text, []);

test.each([
  ['outlook', 'the new one', 'new'],
  ['outlook', '2019 I think', '2019'],
  ['outlook', 'I have Outlook 2016', '2016'],
  ['outlook', 'on my phone', 'mobile'],
  ['outlook', 'office 365', '365'],
  ['windows', 'win10', '10'],
  ['windows', 'it is windows 11 pro', '11'],
  ['windows', '8.1', '8'],
  ['scope', 'everything', 'whole-mailbox'],
  ['scope', 'just one folder', 'one-folder'],
  ['scope', 'mehrere', 'whole-mailbox'],
  ['affected', 'everyone', 'everybody'],
  ['affected', 'just me', 'only-me'],
  ['mode', 'off', 'online'],
  ['mode', 'it is on', 'cached'],
  ['status-bar', 'all folders are up to date', 'connected'],
  ['status-bar', 'it says Verbunden', 'connected'],
  ['status-bar', 'offline', 'working-offline'],
  ['status-bar', 'getrennt', 'disconnected'],
  ['web-right', 'wrong too', 'no'],
  ['web-right', 'everything is there', 'yes'],
  ['outlook-opens', "it won't open", 'no'],
  ['web-right', 'ja, stimmt', 'yes'],
  ['web-right', 'yes, exactly', 'yes'],
  ['web-right', 'no, wrong too', 'no'],
  ['local-data', 'nothing', 'no'],
  ['changed-by-program', 'yes, a program did it', 'yes'],
  ['changed-by-program', 'neither', 'no'],
] as const)('asked for %s, “%s” is %s', (fact, text, value) => {
  expect(answers(fact, text)).toEqual({ value });
});

test.each([
  ['outlook', 'idk'],
  ['web-right', 'idk'],
  ['web-right', 'ich weiß es nicht'],
  ['local-data', 'no sé'],
  ['local-data', 'no, I think'],
  ['local-data', 'probably no'],
] as const)('asked for %s, “%s” does not know', (fact, text) => {
  expect(answers(fact, text)).toEqual({ value: null });
});

test.each([
  ['outlook', 'new problem'],
  ['outlook', 'call me on my phone'],
  ['outlook', '2016 or 2019'],
  ['windows', 'I have 10 mails'],
  ['status-bar', 'the mail is still not there'],
  ['web-right', 'no mail arrives'],
  ['web-right', 'no, that is right'],
  ['web-right', 'yes but my calendar is wrong'],
  ['local-data', 'nothing works'],
] as const)('asked for %s, “%s” is no answer', (fact, text) => {
  expect(answers(fact, text)).toBeNull();
});

test('words that mean something else anywhere else are the answer to the question that is asked', () => {
  const session = guided('mismatch');
  expect(openQuestion({ library: shippedGuides() } as never, session)?.fact).toBe('outlook');

  const answered = hearAdele(session, 'the new one').session!;

  expect(viewed(answered)).toMatchObject({ kind: 'advised' });
});
