import { declaredLabels } from '../../support/values/declared';
import { isSymptom } from '../../../domain/labels';
import { isVague } from '../../../language/classify/vague';
import { shippedReader } from '../../support/shipped-reader';

test.each([
  'problem with Outlook',
  'Outlook is broken',
  'my email is acting up again',
  "outlook doesn't work",
  'Outlook spinnt',
  'mein Postfach funktioniert nicht richtig',
  "j'ai un souci avec ma messagerie",
  'Outlook no funciona',
  'Outlook',
  'Outlook 2016',
  'I use Outlook 2019 on Windows 10',
])('"%s" is asked about, not named', (text) => {
  const { decision, alternatives } = shippedReader(text);
  expect(decision).toBe('clarify');
  expect(alternatives.filter(({ label }) => !isSymptom(declaredLabels, label))).toEqual([]);
  expect(alternatives.length).toBeGreaterThanOrEqual(2);
});

test.each([
  'Outlook works',
  'mail is not in Outlook',
  'no mails today',
  'wrong mails in my inbox',
  "it doesn't work",
  'my calendar is broken',
  'Outlook is slow',
])('"%s" says what it is about', (text) => expect(isVague(text)).toBe(false));

test('a vague text in a session is an answer', () =>
  expect(shippedReader("Outlook doesn't work", { inSession: true }).decision).toBe('command'));
