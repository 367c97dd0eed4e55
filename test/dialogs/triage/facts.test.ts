import { readFacts } from '../../../dialogs/triage/facts/read-facts';

const factsOf = (text: string) => Object.fromEntries(readFacts(text).facts.map(({ fact, value }) => [fact, value]));
const factOf = (text: string, fact: string) => factsOf(text)[fact];

test.each([
  ['Outlook 2016 does not update', '2016'],
  ['outlook2013 hangs', '2013'],
  ['outlok 2010 here', '2010'],
  ['OL2019 disconnected', '2019'],
  ['Office 2021 Professional', '2021'],
  ['Microsoft Office Professional Plus 2016', '2016'],
  ['the 2013 version of Outlook', '2013'],
  ['Microsoft® Outlook® 2021 MSO (Version 2402 Build 16.0.17328.20124) 32-bit', '2021'],
  ['Microsoft® Outlook® for Microsoft 365 MSO (Version 2402 Build 16.0.17328.20124) 64 bit', '365'],
  ['Outlook 365', '365'],
  ['Microsoft 365 Apps for enterprise', '365'],
  ['we have Office 365', '365'],
  ['About says 11.8313.8221 SP3', '2003'],
  ['version 12.0.6787.5000', '2007'],
  ['14.0.7268.5000 (32-bit)', '2010'],
  ['15.0.5603.1000', '2013'],
  ['Client version 1.2024.717.400', 'new'],
  ['Version 16.78 (23100802)', 'mac'],
  ['Outlook for Mac', 'mac'],
  ['Outlook 2016 for Mac does not sync', 'mac'],
  ['on my MacBook Outlook is empty', 'mac'],
  ['the new Outlook shows nothing', 'new'],
  ['das neue Outlook lädt nicht', 'new'],
  ['Outlook for iOS', 'mobile'],
  ['Outlook on my iPhone', 'mobile'],
  ['I only use the web version', 'web'],
  ['upgraded from Outlook 2010 to 2016', '2016'],
  ['Outlook 2016 since the move to Office 365', '2016'],
])('"%s" is Outlook %s', (text, outlook) => expect(factOf(text, 'outlook')).toBe(outlook));

test.each([
  'Exchange 2016 on premises',
  'our server is Windows Server 2016',
  'mails since 2019 are missing',
  '50 mails from 2021',
  'build 16.0.17328.20124',
  'the licence costs 365 euros',
  'it took 365 days',
  'I use Outlook Web App sometimes',
  'Outlook does not sync',
  'since we migrated to Office 365 it is slow',
  'my Office 365 mailbox',
  'I removed the new Outlook',
  'a new Outlook profile',
])('"%s" names no Outlook', (text) => expect(factOf(text, 'outlook')).toBeUndefined());

test.each([
  ['Outlook 2016 on my Mac', 'outlook', ['2016', 'mac']],
  ['Outlook 2010 or 2013, not sure', 'outlook', ['2010', '2013']],
  ['Windows 10 or 11', 'windows', ['10', '11']],
])('"%s" is a contradiction about %s, to be asked', (text, fact, values) => {
  const { facts, conflicts } = readFacts(text);
  expect(facts.map((one) => one.fact)).not.toContain(fact);
  expect(conflicts.find((one) => one.fact === fact)?.readings.map(({ value }) => value)).toEqual(values);
});

test.each([
  ['Windows 11', '11'],
  ['win10 pro', '10'],
  ['Windows 8.1', '8'],
  ['on the XP box', 'xp'],
  ['Windows Vista', 'vista'],
  ['unter Windows 7', '7'],
  ['Windows 11 clients, Windows Server 2019', '11'],
  ['upgraded Windows 10 to 11', '11'],
])('"%s" is Windows %s', (text, windows) => expect(factOf(text, 'windows')).toBe(windows));

test.each(['Windows Server 2019', 'two windows are open', 'la vista no cambia', 'Windows 2022'])(
  '"%s" names no Windows',
  (text) => expect(factOf(text, 'windows')).toBeUndefined(),
);

test.each([
  ['my "Invoices" folder is old', 'Invoices'],
  ['the Projects folder stopped', 'Projects'],
  ['folder called "Team Nord"', 'Team Nord'],
  ['mein Ordner "Rechnungen" ist alt', 'Rechnungen'],
  ['mon dossier « Factures » est vide', 'Factures'],
  ['my Sent Items folder', 'Sent Items'],
  ["my inbox isn't refreshing", 'Inbox'],
])('"%s" names the folder %s', (text, folder) => expect(factOf(text, 'folder')).toBe(folder));

test.each([
  ['just one folder does not sync', 'one-folder'],
  ['all my folders are old', 'whole-mailbox'],
  ['nur der Ordner Archiv', 'one-folder'],
])('"%s" is %s', (text, scope) => expect(factOf(text, 'scope')).toBe(scope));

test.each([
  ['webmail has all of them, Outlook has none', 'yes'],
  ['Outlook is stuck, but in the browser everything is there', 'yes'],
  ['OWA is fine', 'yes'],
  ['in OWA sehe ich alles', 'yes'],
  ['sur le web tout est là', 'yes'],
  ['en la web están todos', 'yes'],
  ['Outlook lags behind OWA', 'yes'],
  ['it is missing and not on the web either', 'no'],
  ['neither in Outlook nor in the browser', 'no'],
  ['the same thing in OWA', 'no'],
])('"%s": the web is right: %s', (text, right) => expect(factOf(text, 'web-right')).toBe(right));

test.each(["I can't open webmail", 'how do I get to webmail', 'Outlook and OWA do not match'])(
  '"%s" leaves open whether the web is right',
  (text) => expect(factOf(text, 'web-right')).toBeUndefined(),
);

test.each([
  ['The status bar says Disconnected', 'status-bar', 'disconnected'],
  ['it says trying to connect', 'status-bar', 'trying'],
  ['it says Working Offline', 'status-bar', 'working-offline'],
  ['bottom: Connected to: Microsoft Exchange', 'status-bar', 'connected'],
  ['unten steht Getrennt', 'status-bar', 'disconnected'],
  ['it happens only in cached mode', 'mode', 'cached'],
  ['we use online mode', 'mode', 'online'],
  ["Outlook won't start", 'outlook-opens', 'no'],
  ['Outlook starts fine', 'outlook-opens', 'yes'],
  ['an archiving solution moved the mails', 'changed-by-program', 'yes'],
  ['the items are changed through EWS', 'changed-by-program', 'yes'],
  ['everyone here has it', 'affected', 'everybody'],
  ['nobody else has it', 'affected', 'only-me'],
  ['an IMAP account', 'account', 'imap'],
  ['my POP3 mailbox', 'account', 'pop'],
  ['Exchange ActiveSync', 'account', 'activesync'],
  ['an Exchange account', 'account', 'exchange'],
  ['I have drafts written offline', 'local-data', 'yes'],
  ['not sure whether there is local data', 'local-data', 'unsure'],
  ['there is nothing that is only local', 'local-data', 'no'],
  ['no local data here', 'local-data', 'no'],
  ['not working since yesterday', 'since', 'yesterday'],
])('"%s" says %s: %s', (text, fact, value) => expect(factOf(text, fact)).toBe(value));

test.each([
  ['is cached mode on, and how do I see whether cached mode is on', 'mode'],
  ["Outlook won't open attachments", 'outlook-opens'],
  ['the VPN is disconnected', 'status-bar'],
  ['a pop-up appears', 'account'],
])('"%s" says nothing about %s', (text, fact) => expect(factOf(text, fact)).toBeUndefined());

test.each([
  ['I get "Cannot open the Outlook window" each time', 'Cannot open the Outlook window'],
  ['error 0x8004010F on send/receive', '0x8004010F'],
  [
    'Cannot start Microsoft Outlook. Cannot open the Outlook window. The set of folders cannot be opened.',
    'Cannot start Microsoft Outlook. Cannot open the Outlook window. The set of folders cannot be opened.',
  ],
])('the error in "%s" is kept as it was typed', (text, error) => expect(factOf(text, 'error-text')).toBe(error));

test('the build of a pasted About box is kept', () =>
  expect(factOf('Outlook 2016 MSO (16.0.4266.1001) 32-bit', 'build')).toBe('16.0.4266.1001'));

test('each fact carries the words that it was read from', () =>
  expect(readFacts('On Windows 11, Outlook 2019 hangs').facts.map(({ words }) => words)).toEqual([
    'Outlook 2019',
    'Windows 11',
  ]));
