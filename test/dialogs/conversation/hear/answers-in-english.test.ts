import { inEnglishOnce, languageOf } from '../../../../dialogs/conversation/hear/answers-in-english';
import { aSession } from '../../../support/values/a-session';
import { inEnglish } from '../../../support/values/reader';

const begun = { session: aSession(), effects: [] };
const told = (text: string, latest = null as ReturnType<typeof aSession> | null) =>
  inEnglishOnce(latest, text, begun).effects.map((effect) => (effect.kind === 'say' ? inEnglish(effect.text) : ''));
const german = 'Mein Outlook zeigt seit gestern nicht alle Mails';

test.each([
  [german, 'de', /verstehe.*Englisch/],
  ['Mon Outlook ne montre pas les messages que je vois sur le web', 'fr', /comprends.*anglais/],
  ['Mi Outlook no muestra los correos que veo en la web', 'es', /entiendo.*inglés/],
])('“%s” is %s, and its writer is told once that the answers are in English', (text, language, line) => {
  expect(languageOf(text)).toBe(language);
  expect(told(text)).toEqual([expect.stringMatching(line)]);
  expect(told(text, aSession())).toEqual([]);
});

test.each(['my Outlook does not show the mails that I see on the web', 'Outlook 2016', 'ok', '12 + 30'])(
  '“%s” needs no such line',
  (text) => expect(told(text)).toEqual([]),
);

test('nothing is said of it where no problem begins', () =>
  expect(inEnglishOnce(null, german, { session: null, effects: [] }).effects).toEqual([]));
