import { heard } from '../../support/shipped-words';

const clauses = (text: string) => heard(text).clauses;
const placed = (text: string) =>
  clauses(text).map(({ start, end, place }) => `${place ?? '-'}: ${text.slice(start, end)}`);

test.each([
  ['Outlook shows nothing, OWA has it all', ['here: Outlook shows nothing', 'web: OWA has it all']],
  ['Not in Outlook though, only on the web', ['here: Not in Outlook', '-: though', 'web: only on the web']],
  ['im Web ist alles da und in Outlook fehlt es', ['web: im Web ist alles da', 'here: und in Outlook fehlt es']],
  ['on my phone it works', ['phone: on my phone it works']],
  ['I cannot get it to go back online', ['-: I cannot get it to go back online']],
])('"%s" is said of %j', (text, wanted) => expect(placed(text)).toEqual(wanted));

test.each([
  ['the web is right', { good: true, bad: false }],
  ['nothing is missing in OWA', { good: true, bad: false }],
  ['it is not fine in OWA', { denied: true, bad: true }],
  ['half of my mails are gone', { bad: true, gone: true, half: true }],
  ['es fehlt nichts', { good: true, bad: false }],
  ['sur OWA tout y est', { much: true, bad: false }],
])('how things stand in "%s"', (text, wanted) => expect(clauses(text)[0]?.state).toMatchObject(wanted));

test.each([
  ['will I lose mails?', { asked: true, time: 'future' }],
  ['can I lose mails', { asked: true }],
  ['I am afraid to lose my contacts', { feared: true }],
  ['if the mails are gone I call you', { supposed: true }],
  ['I do not know whether it is right', { doubted: true }],
  ['yesterday the mails were there', { time: 'past' }],
  ['all mails are gone', { asked: false, doubted: false, feared: false, supposed: false, time: 'present' }],
  ['je crains de perdre mes contacts', { feared: true }],
  ['ich habe Angst um meine Mails', { feared: true }],
])('"%s" is said in its manner', (text, wanted) => expect(clauses(text)[0]).toMatchObject(wanted));

test.each([
  ['My Outlook is behind. My colleague has Outlook 2019.', ['own', 'other']],
  ['I am writing for my boss. My boss has Outlook 2019.', ['own', 'own']],
  ['The old PC had 2013. This one has 2019.', ['former', 'own']],
])('whose computer each clause of "%s" is of: %j', (text, wanted) =>
  expect(clauses(text).map(({ whose }) => whose)).toEqual(wanted),
);
