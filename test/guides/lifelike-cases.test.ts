import type { Symptom } from '../../domain/labels';
import type { FactId } from '../../domain/facts';
import { play, usualMachine, type Machine } from '../support/guides/machine';
import { facts } from '../support/guides/walks';
import { shippedGuides } from '../support/values/library';

const library = shippedGuides();
const loses = (id: string): boolean => library.procedures.get(id)?.risk === 'loses-local-data';
const touches = (id: string): boolean => library.procedures.get(id)?.touchesOst === true;

type Case = [
  what: string,
  symptom: Symptom,
  machine: Partial<Machine>,
  end: string,
  last: string,
  loses?: readonly string[],
];

/** What is really wrong, how it is told, what is true of the machine, and what is right: the end, and the last thing done. */
// One case a row.
// prettier-ignore
const cases: Case[] = [
  ['only a year of mail is kept', 'missing-items', { onlyOldMailIsAbsent: true, mendedBy: ['sync-window'] }, 'solved', 'sync-window'],
  ['a filter on the view', 'missing-items', { countsAreEqual: true, mendedBy: ['look-first'] }, 'solved', 'look-first'],
  ['something hides what is all there', 'missing-items', { countsAreEqual: true }, 'hidden-by-the-view', 'look-first'],
  ['Work Offline was pressed', 'mismatch', { bar: 'working-offline', mendedBy: ['switch-offline-off'] }, 'solved', 'switch-offline-off'],
  ['the mailbox is full, so nothing goes up', 'mismatch', { webIsRight: false, direction: 'up', canUpload: false }, 'not-uploaded', 'finish-upload'],
  ['the mailbox is full, and nobody noticed', 'mismatch', { canUpload: false }, 'not-uploaded', 'finish-upload'],
  ['a file of 49 GB', 'mismatch', { size: 49, free: 900 }, 'no-room', 'check-room'],
  ['no room on the disk', 'cached-mode-only', { size: 30, free: 10, bar: 'connected' }, 'no-room', 'check-room'],
  ['a shared calendar without rights', 'missing-items', { mailbox: 'shared' }, 'shared-mailbox', 'shared-folder'],
  ['an Online Archive', 'folder-not-syncing', { mailbox: 'archive' }, 'online-archive', ''],
  ['an archive tool changes mail at night', 'external-changes', { aProgramChangesMail: true, isOneFolder: true, mendedBy: ['resync-folder'] }, 'solved', 'resync-folder', ['resync-folder']],
  ['a tool that Exchange Online blocks', 'external-changes', { aProgramChangesMail: true, webIsRight: false }, 'ews-blocked', ''],
  ['a broken list of folders', 'ost-error', { opens: false, mendedBy: ['start-safe'] }, 'solved', 'start-safe'],
  ['a damaged file, Outlook does not open', 'ost-error', { opens: false, mendedBy: ['rebuild-ost'] }, 'solved', 'rebuild-ost', ['rebuild-ost']],
  ['a damaged file with drafts, Outlook does not open', 'ost-error', { opens: false, hasDrafts: true, mendedBy: ['scanpst'] }, 'solved', 'scanpst'],
  ['a damaged file', 'mismatch', { mendedBy: ['rebuild-ost'] }, 'solved', 'rebuild-ost', ['rebuild-ost']],
  ['a damaged file with drafts', 'mismatch', { hasDrafts: true, mendedBy: ['rebuild-ost'] }, 'solved', 'import-saved-data', ['rebuild-ost']],
  ['a damaged file, taken for a program', 'mismatch', { aProgramChangesMail: true, mendedBy: ['rebuild-ost'] }, 'solved', 'rebuild-ost', ['rebuild-ost']],
  ['a damaged folder', 'folder-not-syncing', { isOneFolder: true, mendedBy: ['resync-folder', 'rebuild-ost'] }, 'solved', 'resync-folder', ['resync-folder']],
  ['a damaged folder in 2007', 'folder-not-syncing', { outlook: '2007', isOneFolder: true, mendedBy: ['resync-folder'] }, 'solved', 'resync-folder', ['resync-folder']],
  ['a profile container', 'mismatch', { isVirtual: true, mendedBy: ['rebuild-ost'] }, 'virtual-desktop', 'finish-upload'],
  ['a password that has expired', 'disconnected', { bar: 'need-password', mendedBy: ['reconnect'] }, 'solved', 'reconnect'],
  ['Outlook 2010 before Microsoft 365', 'disconnected', { outlook: '2010', bar: 'disconnected' }, 'old-outlook', 'reconnect'],
  ['another device deleted it, Outlook still has it', 'missing-items', { webIsRight: false, direction: 'only-here' }, 'only-here', 'stay-offline'],
  ['a rule moved it away', 'missing-items', { webIsRight: false, mendedBy: ['look-on-web'] }, 'solved', 'look-on-web'],
  ['only a year of mail is kept, and it is told so', 'sync-window', { mendedBy: ['sync-window'] }, 'solved', 'sync-window'],
  ['a policy moves old mail to the archive', 'sync-window', { mendedBy: ['look-in-archives'] }, 'solved', 'look-in-archives'],
  ['old mail is gone for good', 'sync-window', { webIsRight: false }, 'gone-from-both', 'look-on-web'],
  ['Outlook 2010 keeps all mail', 'sync-window', { outlook: '2010' }, 'older-mail', 'look-in-archives'],
  ['the Online Archive is read without a connection', 'sync-window', { mailbox: 'archive' }, 'online-archive', ''],
  ['the Focused inbox', 'hidden-or-filter', { mendedBy: ['look-first'] }, 'solved', 'look-first'],
  ['a folder was dropped into another', 'hidden-or-filter', { mendedBy: ['find-folder'] }, 'solved', 'find-folder'],
  ['a view that nobody finds', 'hidden-or-filter', { countsAreEqual: true }, 'hidden-by-the-view', 'find-folder'],
  ['it lacks, and is not hidden', 'hidden-or-filter', {}, 'not-the-view', 'find-folder'],
  ['the right to a shared calendar is missing', 'shared-mailbox', { mailbox: 'shared' }, 'shared-mailbox', 'open-shared'],
  ['a shared mailbox does not open by itself', 'shared-mailbox', { mailbox: 'shared', mendedBy: ['open-shared'] }, 'solved', 'open-shared'],
  ['a mail of 40 MB holds up the Outbox', 'cannot-send', { mendedBy: ['send-waiting'] }, 'solved', 'send-waiting'],
  ['Work Offline keeps mail in the Outbox', 'cannot-send', { bar: 'working-offline', mendedBy: ['switch-offline-off'] }, 'solved', 'switch-offline-off'],
  ['the sender is blocked', 'cannot-send', {}, 'cannot-send', 'send-test'],
  ['no connection, so nothing goes out', 'cannot-send', { bar: 'disconnected' }, 'administrator', 'reconnect'],
  ['an old password is kept by Windows', 'password-prompt', { mendedBy: ['forget-password'] }, 'solved', 'forget-password'],
  ['Outlook 2010 asks for a password for ever', 'password-prompt', { outlook: '2010' }, 'old-outlook', 'sign-in-again'],
  ['the account is locked', 'password-prompt', {}, 'password', 'forget-password'],
  ['new Outlook is signed out', 'new-outlook', { outlook: 'new', mendedBy: ['refresh-new-outlook'] }, 'solved', 'refresh-new-outlook'],
  ['new Outlook, told as two that differ', 'mismatch', { outlook: 'new' }, 'new-outlook', 'refresh-new-outlook'],
  ['Work Offline is ticked on a Mac', 'mac', { outlook: 'mac', mendedBy: ['refresh-mac'] }, 'solved', 'refresh-mac'],
  ['the company blocks the phone', 'mobile', { outlook: 'mobile' }, 'phone', 'refresh-phone'],
  ['it searches one folder only', 'search', { mendedBy: ['search-wider'] }, 'solved', 'search-wider'],
  ['the index is broken', 'search', {}, 'search', 'search-index'],
  ['an add-in makes it slow', 'slow', { mendedBy: ['without-add-ins'] }, 'solved', 'without-add-ins'],
  ['an Outlook that hangs unseen', 'crash', { mendedBy: ['update-outlook'] }, 'solved', 'update-outlook'],
  ['a broken list of folders, told as a crash', 'crash', { opens: false, mendedBy: ['start-safe'] }, 'solved', 'start-safe'],
  ['a driver', 'crash', {}, 'crash', 'without-add-ins'],
  ['Outlook forgot an archive', 'pst', { mendedBy: ['open-pst'] }, 'solved', 'open-pst'],
  ['a damaged archive', 'pst', {}, 'pst', 'open-pst'],
  ['nothing that anybody knows', 'mismatch', {}, 'still-not-right', 'rebuild-ost', ['rebuild-ost']],
];

test.each<Case>(cases)('%s (%s, %j) ends with “%s”, after %s', (_what, symptom, changes, end, last, losing = []) => {
  const machine = { ...usualMachine, ...changes };
  const played = play(library, symptom, machine, facts({ outlook: machine.outlook }));
  expect({ end: played.end, last: played.tried.at(-1) ?? '' }).toEqual({ end, last });
  // Nothing is lost, and nothing that cannot be taken back was done without need.
  expect(played.isLost).toBe(false);
  expect(played.tried.filter(loses)).toEqual(losing);
  if (machine.mailbox !== 'own' || !machine.webIsRight) expect(played.tried.filter(touches)).toEqual([]);
});

/** What one good sentence tells of each symptom. */
const goodSentence: Readonly<Record<Symptom, Partial<Record<FactId, string>>>> = {
  mismatch: { outlook: '365', 'web-right': 'yes' },
  'cached-mode-only': { outlook: '365', mode: 'cached' },
  'ost-error': { outlook: '365', 'outlook-opens': 'no' },
  'missing-items': { outlook: '365', 'web-right': 'yes' },
  'folder-not-syncing': { outlook: '365', 'web-right': 'yes' },
  'external-changes': { outlook: '365', 'web-right': 'yes' },
  disconnected: { outlook: '365', 'status-bar': 'disconnected' },
  'sync-window': { outlook: '365', 'web-right': 'yes' },
  'hidden-or-filter': { outlook: '365' },
  'shared-mailbox': { outlook: '365', mailbox: 'shared' },
  'cannot-send': { outlook: '365' },
  'password-prompt': { outlook: '365' },
  'new-outlook': { outlook: 'new' },
  mac: { outlook: 'mac' },
  mobile: { outlook: 'mobile' },
  search: { outlook: '365' },
  slow: { outlook: '365' },
  crash: { outlook: '365', 'outlook-opens': 'yes' },
  pst: { outlook: '365' },
};
const asked: [Symptom, number][] = [];

test.each(Object.entries(goodSentence))(
  '%s: from one good sentence (%j) to the first step are at most three questions',
  (symptom, said) => {
    const machine = { ...usualMachine, opens: said['outlook-opens'] !== 'no', bar: said['status-bar'] ?? 'connected' };
    const { questionsBeforeTheFirst } = play(library, symptom, machine, facts(said));
    asked.push([symptom, questionsBeforeTheFirst]);
    expect(questionsBeforeTheFirst).toBeLessThanOrEqual(3);
  },
);

afterAll(() => {
  const rows = asked.map(([symptom, count]) => `${symptom.padEnd(20)} ${count}`);
  process.stdout.write(`Questions from one good sentence to the first step:\n${rows.join('\n')}\n`);
});
