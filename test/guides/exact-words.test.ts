import { instructionsFor, instructionsOf } from '../../dialogs/guide/instructions';
import type { Procedure } from '../../dialogs/guide/guide';
import { valuesOf } from '../support/values/declared';
import { facts } from '../support/guides/walks';
import { shippedGuides } from '../support/values/library';

const procedure = (id: string): Procedure => shippedGuides().procedures.get(id)!;
const shown = (id: string, outlook: string, windows = '10'): string =>
  instructionsFor(procedure(id), facts({ outlook, windows })).join('\n');
const help = (id: string, problem: string): string =>
  procedure(id)
    .stuck.find((one) => one.id === problem)!
    .lines.join('\n');
const notes = (id: string): string =>
  procedure(id)
    .notes.map(({ line }) => line)
    .join('\n');

/** Fails unless all of these words, separated by `|`, stand in the text, one behind the other. */
const expectInOrder = (text: string, words: string): void => {
  let from = 0;
  for (const word of words.split(' | ')) {
    const at = text.indexOf(word, from);
    expect({ word, found: at >= 0, after: text.slice(0, from) }).toMatchObject({ word, found: true });
    from = at + word.length;
  }
};
const ribbon = ['2010', '2013', '2016', '2019', '2021', '2024', '365', 'unknown'];
const menus = ['2003', '2007'];
const showAll = '**View** | **Show hidden files';
const in10 = '**View** tab | **Hidden items** | **File name extensions**';
const in11 = '**View** > **Show** | **Hidden items** | **View** > **Show** | **File name extensions**';
const local = '`%localappdata%\\Microsoft\\Outlook`';
const inXp = '`%userprofile%\\Local Settings\\Application Data\\Microsoft\\Outlook`';
const clear = 'clear **Hide extensions for known file types** | **OK**';

describe('the words on the screen and the paths, in the order in which people meet them', () => {
  it.each(ribbon)('resync-folder in Outlook %s', (outlook) => {
    const press =
      '**Properties** | **General** | **Clear Offline Items** | **OK** | **Send/Receive** | **Update Folder**';
    expectInOrder(shown('resync-folder', outlook), `**Connected** | right-click the folder | ${press}`);
  });

  it.each([
    ['xp', '2010', `${inXp} | **Tools** | **Folder Options** | ${showAll} and folders** | ${clear}`],
    ['vista', '2010', `${local} | **Organize** | **Folder and Search Options** | ${showAll} and folders** | ${clear}`],
    [
      '7',
      '2010',
      `${local} | **Organize** | **Folder and search options** | ${showAll}, folders, and drives** | ${clear}`,
    ],
    ['8', '365', `${local} | ${in10}`],
    ['10', '365', `${local} | ${in10}`],
    ['11', '365', `${local} | ${in11}`],
  ])('rebuild-ost in Windows %s', (windows, outlook, words) => {
    const after = '`.ost` to `.old` | Start Outlook | **Preparing for first use** | still there';
    expectInOrder(shown('rebuild-ost', outlook, windows), `${words} | ${after}`);
  });

  it.each([
    ['2003', '**Tools** > **E-mail Accounts** | **Microsoft Exchange Server** | **Offline Folder File Settings**'],
    ['2007', '**Tools** > **Account Settings** | **IMAP** | **Change** | **Offline Folder File Settings**'],
    ...ribbon.map((outlook) => [outlook, '**File** > **Account Settings** | **IMAP** | **Data Files**'] as const),
  ] as const)('the name of the file in Outlook %s', (outlook, words) => {
    const after = 'close Outlook and Word | Right-click the `.ost`';
    expectInOrder(shown('rebuild-ost', outlook, '7'), `${words} | ${after}`);
  });

  it.each([
    ['rebuild-ost', ['`Outlook.ost`', '`Outlook0.ost`', '`Outlook1.ost`']],
    ['rebuild-ost', ['`C:\\Users\\<alias>\\AppData\\Local\\Microsoft\\Outlook`']],
    ['rebuild-ost', ['`C:\\Documents and Settings\\<alias>\\Local Settings\\Application Data\\Microsoft\\Outlook`']],
    ['scanost', ['**OST Integrity Check**', '**Deleted Items**']],
  ])('the notes of %s name %j', (id, words) => {
    for (const word of words) expect(notes(id)).toContain(word);
  });

  it('names what only an agent knows how to read to agents alone', () => {
    const { procedures, reasons } = shippedGuides();
    expect(reasons.get('online-no-help')!.agent).toMatch(/`PR_CHANGE_KEY` and `PR_PREDECESSOR_CHANGE_LIST`.*EWS/);
    expect(
      JSON.stringify([
        [...procedures.values()].map((one) => [one.notes, one.stuck, one.answers]),
        [...reasons.values()].map((one) => one.requester),
      ]),
    ).not.toMatch(/PR_[A-Z]/);
  });

  it.each(ribbon)('nobody whose Outlook %s does not open is sent to its menus for the name of the file', (outlook) => {
    for (const id of ['check-room', 'rebuild-ost']) {
      const lines = instructionsFor(procedure(id), facts({ outlook, windows: '10', 'outlook-opens': 'no' })).join('\n');
      expect(lines).toContain('the error message of Outlook names');
      expect(lines).not.toMatch(/Account Settings|Data Files/);
    }
  });

  it('rebuild-ost: a file that is in use', () => {
    const taskManager = '`Ctrl+Alt+Delete` | **Task Manager** | **Processes** | `Outlook.exe` | `Winword.exe`';
    const end = 'Save what is open in Word | **End Process**';
    expectInOrder(help('rebuild-ost', 'file-in-use'), `Close Outlook, Teams | Restart | ${taskManager} | ${end}`);
  });

  it.each([
    ['2003', 'xp', '`C:\\Program Files\\Common Files\\System\\MSMAPI\\1033`'],
    ['2007', 'vista', '`C:\\Program Files\\Microsoft Office\\OFFICE12`'],
  ])('scanost in Outlook %s', (outlook, windows, path) => {
    const connect =
      'with this mailbox in the **Profile Name** list | **Connect** | **Work Offline**, press **Connect**';
    const words = `Close Outlook | ${path} | \`Scanost.exe\` | ${connect} | **Repair Errors** | **Begin Scan**`;
    expectInOrder(shown('scanost', outlook, windows), words);
  });

  it.each([
    ...menus.map((one) => [one, '**File** > **Import and Export**', '**Personal Folder File (.pst)**'] as const),
    ['2010', '**File** > **Open** > **Import**', '**Outlook Data File (.pst)**'],
    ...ribbon
      .slice(1)
      .map((one) => [one, '**File** > **Open & Export** > **Import/Export**', '**Outlook Data File (.pst)**'] as const),
  ] as const)('saving and putting back in Outlook %s', (outlook, menu, kind) => {
    expectInOrder(shown('save-local-data', outlook), `**Outbox** | ${menu} | **Export to a file** | ${kind}`);
    const from = `**All folders are up to date** | **Online** | ${menu} | **Import from another program or file**`;
    const words = `${from} | ${kind} | saved-items.pst\` | **Do not import duplicates**`;
    expectInOrder(shown('import-saved-data', outlook), words);
  });

  it.each([...ribbon, ...menus])('online mode and back in Outlook %s', (outlook) => {
    const menu = menus.includes(outlook) ? '**Tools**' : '**File** > **Account Settings**';
    for (const id of ['online-mode', 'cached-mode-back'])
      expectInOrder(shown(id, outlook), `${menu} | **Change** | **Use Cached Exchange Mode** | start it again`);
  });
});

describe('the way back', () => {
  it('is gone only once: a second time would set the good file aside', () => {
    expect(procedure('rename-back').once).toBe(true);
    expect(procedure('rebuild-ost')).toMatchObject({ once: true, slow: true, risk: 'loses-local-data' });
  });

  it.each(valuesOf('windows'))('begins where Outlook and Word are closed: %s', (windows) => {
    const words = 'close Outlook and Word | `.ost` to `.old` | **Preparing for first use**';
    expectInOrder(shown('rebuild-ost', '2016', windows), words);
  });

  it('begins with a copy of a damaged file, before the repair tool touches it', () =>
    expectInOrder(
      instructionsOf(procedure('scanpst'))
        .map(({ id }) => id)
        .join(),
      'copy | start',
    ));

  it.each([
    ['rebuild-ost', 'name-taken', /not replace or remove/],
    ['rename-back', 'several-old', /rename nothing/],
    ['scanpst', 'not-in-window', /Do not choose the copy/],
  ])('keeps what is there already: %s, %s', (id, problem, words) => expect(help(id, problem)).toMatch(words));
});
