import { declaredLabels } from '../support/values/declared';
import { isSymptom } from '../../domain/labels';
import { decide } from '../../language/classify/decide';
import { shippedReader as triage } from '../support/shipped-reader';

/** Sentences of this test only: none is an example that triage learns from. */
test.each([
  ['The browser lists messages that the Outlook program on my desk does not list', 'mismatch'],
  ['With the Exchange cache on it is wrong, with the cache off it is right', 'cached-mode-only'],
  ['Outlook complains that the ost is damaged as soon as I launch it', 'ost-error'],
  ['Dozens of appointments vanished from my calendar after it synchronized', 'missing-items'],
  ['Of all my folders just the one named Quotes never gets refreshed', 'folder-not-syncing'],
  ['Our archive program alters mails through EWS and the desktop keeps the former ones', 'external-changes'],
  ['The status bar has been saying Disconnected for an hour', 'disconnected'],
  ['Outlook zeigt unten dauernd Getrennt an', 'disconnected'],
  ['Le fichier ost est abîmé, Outlook affiche une erreur à l’ouverture', 'ost-error'],
  ['Solo una carpeta no se sincroniza, las otras están bien', 'folder-not-syncing'],
])('"%s" starts %s', (text, label) => expect(triage(text)).toMatchObject({ decision: 'start', label }));

test.each([
  ['The dialog for my password returns every few minutes', 'password-prompt'],
  ['Every mail I write stays in the outbox', 'cannot-send'],
  ['My iPhone does not fetch the company mail', 'mobile'],
  ['My Gmail account over IMAP does not refresh', 'other-account-type'],
  ['The toner of the printer is empty', 'other-it'],
])('"%s" is out of scope by the name of %s', (text, label) =>
  expect(triage(text)).toMatchObject({ decision: 'out-of-scope', label }),
);

test.each(['asdf qwrtz', '', '   ', '???', '12345', '🤷'])('"%s" is unknown', (text) =>
  expect(triage(text)).toMatchObject({ decision: 'unknown', label: null, facts: [] }),
);

test('a vague sentence is clarified with two to four choices, best first, the best label included', () => {
  const { decision, label, confidence, alternatives } = triage('something is wrong with my mail');
  expect(decision).toBe('clarify');
  expect(alternatives.length).toBeGreaterThanOrEqual(2);
  expect(alternatives.length).toBeLessThanOrEqual(4);
  expect(alternatives[0]).toEqual({ label, confidence });
});

test('a second problem in the same message is remembered', () => {
  const { label, second } = triage(
    'Outlook shows Disconnected in the status bar. Also my printer does not print any more.',
  );
  expect([label, second]).toEqual(['disconnected', 'other-it']);
});

test.each([
  'The status bar says Disconnected.',
  'Outlook and the browser show different mails, and I have restarted the computer twice. Thanks a lot.',
  'One folder does not sync. It is the one for invoices.',
])('"%s" has no second problem', (text) => expect(triage(text).second).toBeNull());

test('a pasted page of 20,000 characters is read within its first part', () => {
  const { decision, facts } = triage(`Outlook 2016 shows Disconnected in the status bar. ${'blah '.repeat(4000)}`);
  expect(decision).not.toBe('unknown');
  expect(facts).toContainEqual({ fact: 'outlook', value: '2016', words: 'Outlook 2016' });
});

test('HTML around the words changes nothing', () => {
  const plain = triage('The status bar says Disconnected');
  expect(triage('<div><p>The status bar says <b>Disconnected</b></p></div>').label).toBe(plain.label);
});

test.each([
  ['thankksss', 'thanks'],
  ['goood morninng', 'greeting'],
])('"%s" is misspelt, and its letters make it %s', (text, label) =>
  expect(triage(text)).toMatchObject({ decision: 'command', label }),
);

test('a loss told at length is still a loss', () =>
  expect(
    triage('After I had done the second step of your guide every single mail of mine was gone, please help me'),
  ).toMatchObject({ decision: 'command', label: 'data-loss' }));

test('the same text is always read the same', () =>
  expect(triage('mails are missing in Outlook')).toEqual(triage('mails are missing in Outlook')));

test('nothing is started for what is not a symptom', () => {
  const { decision, label } = triage('my printer is offline');
  expect(decision).not.toBe('start');
  expect(isSymptom(declaredLabels, label ?? '')).toBe(false);
});

test('small talk and sayings are never among the problems to choose from', () =>
  expect(
    decide(
      [
        { label: 'folder-not-syncing', confidence: 0.6 },
        { label: 'chitchat', confidence: 0.2 },
        { label: 'thanks', confidence: 0.1 },
        { label: 'mismatch', confidence: 0.1 },
      ],
      declaredLabels,
    ),
  ).toMatchObject({ decision: 'clarify', alternatives: [{ label: 'folder-not-syncing' }, { label: 'mismatch' }] }));
