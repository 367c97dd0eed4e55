import { instructionsFor } from '../../dialogs/guide/instructions-for';
import type { Procedure } from '../../dialogs/guide/guide';
import { facts } from '../support/guides/walks';
import { shippedGuides } from '../support/values/library';

const { procedures } = shippedGuides();
const procedure = (id: string): Procedure => procedures.get(id)!;
const shown = (id: string, outlook: string, windows: string): string =>
  instructionsFor(procedure(id), facts({ outlook, windows })).join('\n');
const help = (id: string, problem: string): string =>
  procedure(id)
    .stuck.find((one) => one.id === problem)!
    .lines.join('\n');
const notes = (id: string): string =>
  procedure(id)
    .notes.map(({ line }) => line)
    .join('\n');

/** Fails unless all of these words stand in the text, one behind the other. */
const expectInOrder = (text: string, words: readonly string[]): void => {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    expect({ word, found: at >= 0, after: text.slice(0, from) }).toMatchObject({ word, found: true });
    from = at + word.length;
  }
};
const ribbon = ['2010', '2013', '2016', '2019', '2021', '2024', '365', 'unknown'];

describe('the words on the screen and the paths, in the order in which people meet them', () => {
  it.each(ribbon)('resync-folder in Outlook %s', (outlook) => {
    expectInOrder(shown('resync-folder', outlook, '10'), [
      'right-click the folder',
      '**Properties**',
      '**General**',
      '**Clear Offline Items**',
      '**OK**',
      '**Send/Receive**',
      '**Update Folder**',
    ]);
  });

  it.each([
    ['xp', ['**Tools**', '**Folder Options**', '**View**', '**Show hidden files and folders**']],
    ['vista', ['**Organize**', '**Folder and Search Options**', '**View**', '**Show hidden files and folders**']],
    ['7', ['**Organize**', '**Folder and search options**', '**View**', '**Show hidden files, folders, and drives**']],
  ] as const)('rebuild-ost in Windows %s', (windows, hidden) => {
    expectInOrder(shown('rebuild-ost', '2010', windows), [
      windows === 'xp' ? '`%userprofile%\\Local Settings\\Application Data\\Microsoft\\Outlook`' : '`%localappdata%',
      ...hidden,
      'clear **Hide extensions for known file types**',
      '**OK**',
      '`.ost` to `.old`',
      'Start Outlook',
      '**Preparing for first use**',
      'still there',
    ]);
  });

  it.each([
    ['8', ['**View** tab', '**Hidden items**', '**File name extensions**']],
    ['10', ['**View** tab', '**Hidden items**', '**File name extensions**']],
    ['11', ['**View** > **Show**', '**Hidden items**', '**View** > **Show**', '**File name extensions**']],
  ] as const)('rebuild-ost in Windows %s', (windows, hidden) => {
    expectInOrder(shown('rebuild-ost', '365', windows), [
      '`%localappdata%\\Microsoft\\Outlook`',
      ...hidden,
      '`.ost` to `.old`',
      '**Preparing for first use**',
    ]);
  });

  it.each([
    ['2003', ['**Tools** > **E-mail Accounts**', '**Microsoft Exchange Server**', '**Offline Folder File Settings**']],
    ['2007', ['**Tools** > **Account Settings**', '**IMAP**', '**Change**', '**Offline Folder File Settings**']],
    ...ribbon.map((outlook) => [outlook, ['**File** > **Account Settings**', '**IMAP**', '**Data Files**']] as const),
  ] as const)('the name of the file in Outlook %s, after the error that may name it', (outlook, menus) => {
    const text = shown('rebuild-ost', outlook, '7');
    expectInOrder(text, ['Outlook does not open?', ...menus, 'close Outlook and Word', 'Right-click the `.ost`']);
  });

  it('rebuild-ost: names of the file and both folders in full, and a file that is in use', () => {
    for (const word of [
      '`Outlook.ost`',
      '`Outlook0.ost`',
      '`Outlook1.ost`',
      '`C:\\Documents and Settings\\<alias>\\Local Settings\\Application Data\\Microsoft\\Outlook`',
      '`C:\\Users\\<alias>\\AppData\\Local\\Microsoft\\Outlook`',
    ])
      expect(notes('rebuild-ost')).toContain(word);
    expectInOrder(help('rebuild-ost', 'file-in-use'), [
      '`Ctrl+Alt+Delete`',
      '**Task Manager**',
      '**Processes**',
      '`Outlook.exe`',
      '`Winword.exe`',
      'Save what is open in Word',
      '**End Process**',
      'Restart',
    ]);
  });

  it.each([
    ['2003', 'xp', '`C:\\Program Files\\Common Files\\System\\MSMAPI\\1033`'],
    ['2007', 'vista', '`C:\\Program Files\\Microsoft Office\\OFFICE12`'],
  ])('scanost in Outlook %s', (outlook, windows, path) => {
    expectInOrder(shown('scanost', outlook, windows), [
      'Close Outlook',
      path,
      '`Scanost.exe`',
      'with this mailbox in the **Profile Name** list',
      '**Connect**',
      '**Work Offline**, press **Connect**',
      '**Repair Errors**',
      '**Begin Scan**',
    ]);
    for (const word of ['**OST Integrity Check**', '**Deleted Items**']) expect(notes('scanost')).toContain(word);
  });

  it.each<readonly [string, string, string]>([
    ['2003', '**File** > **Import and Export**', '**Personal Folder File (.pst)**'],
    ['2007', '**File** > **Import and Export**', '**Personal Folder File (.pst)**'],
    ['2010', '**File** > **Open** > **Import**', '**Outlook Data File (.pst)**'],
    ...ribbon
      .slice(1)
      .map((one) => [one, '**File** > **Open & Export** > **Import/Export**', '**Outlook Data File (.pst)**'] as const),
  ])('saving and putting back in Outlook %s', (outlook, menu, kind) => {
    expectInOrder(shown('save-local-data', outlook, '10'), ['**Outbox**', menu, '**Export to a file**', kind]);
    expectInOrder(shown('import-saved-data', outlook, '10'), [
      '**All folders are up to date**',
      '**Online**',
      menu,
      '**Import from another program or file**',
      kind,
      '`saved-items.pst`',
      '**Do not import duplicates**',
    ]);
  });

  it.each([...ribbon, '2003', '2007'])('online mode and back in Outlook %s', (outlook) => {
    const menu = outlook === '2003' || outlook === '2007' ? '**Tools**' : '**File** > **Account Settings**';
    for (const id of ['online-mode', 'cached-mode-back'])
      expectInOrder(shown(id, outlook, '10'), [menu, '**Change**', '**Use Cached Exchange Mode**', 'start it again']);
    for (const name of ['`PR_CHANGE_KEY`', '`PR_PREDECESSOR_CHANGE_LIST`', 'EWS'])
      expect(notes('online-mode')).toContain(name);
  });
});

describe('the way back', () => {
  it('is gone only once: a second time would set the good file aside', () =>
    expect(procedure('rename-back').once).toBe(true));

  it('keeps an .old file that is there already, and takes the right one back', () => {
    expect(help('rebuild-ost', 'name-taken')).toMatch(/not replace or remove/);
    expect(help('rename-back', 'several-old')).toContain('rename nothing');
  });

  it('leaves the copy of a damaged file alone', () =>
    expect(help('scanpst', 'not-in-window')).toContain('Do not choose the copy'));
});
