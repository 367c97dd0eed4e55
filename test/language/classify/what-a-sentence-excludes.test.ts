import { shippedReader as triage } from '../../support/shipped-reader';

test.each([
  ['The mail is missing in Outlook and not on the web either', 'server-side', 'mismatch'],
  ['My appointments are gone, it is the same in OWA', 'server-side', 'missing-items'],
  ['Der Termin ist weg, auch im Web nicht zu sehen', 'server-side', 'missing-items'],
  ['All the users here see an outdated inbox', 'server-side', 'mismatch'],
  ['works fine in cached mode, hangs online', 'slow', 'cached-mode-only'],
  ["set of folders cannot be opened when I open a colleague's calendar", 'calendar-permission', 'ost-error'],
  ['Search finds nothing in Outlook, on the web it finds the mail', 'search', 'mismatch'],
])('"%s" is %s and never starts %s', (text, rather, never) => {
  const { decision, label, alternatives } = triage(text);
  expect([label, ...(decision === 'clarify' ? alternatives.map((one) => one.label) : [])]).toContain(rather);
  expect(decision === 'start' && label === never).toBe(false);
});

test.each([
  ['The iPad lists other mails than the laptop does', 'mobile'],
  ['Outlook hangs in cached mode only, online it is fine', 'cached-mode-only'],
  ['Everything older than a year is absent from Outlook, on the web it is there', 'sync-window'],
])('"%s" offers %s', (text, label) => {
  const { label: best, alternatives } = triage(text);
  expect([best, ...alternatives.map((one) => one.label)]).toContain(label);
});

test.each([
  'my notes are gone since I did step 2',
  'I did what you said and the drafts have disappeared',
  'Nach dem Schritt sind meine Entwürfe weg',
  "après la manipulation il me manque des messages qui n'étaient qu'ici",
  'hice lo que me dijiste y he perdido las notas',
])('"%s" is a loss even outside a session', (text) =>
  expect(triage(text)).toMatchObject({ decision: 'command', label: 'data-loss' }),
);

test('what is still missing after the steps is not a loss by them', () =>
  expect(triage('I followed your steps and the mails are still missing').label).not.toBe('data-loss'));

test.each([
  ['no hits at all for an order that I see in the list', 'search'],
  ["the set of folders cannot be opened when I click on a coworker's schedule", 'calendar-permission'],
])('"%s" is %s', (text, label) => expect(triage(text).label).toBe(label));
