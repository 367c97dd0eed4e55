import { button, caption, choice, field, otherButton, otherChoice, tick } from '../../elements/fields';
import { frame, tabs } from '../../elements/frames';
import { list, pane } from '../../elements/lists';
import { blank, named, words } from '../../elements/words';
import { column, left, painted, right, row, space, type Part } from '../../part';
import { colours, rect, tag } from '../../svg';
import { window } from '../../window';

const strip = (part: Part): Part => pane(column(0, space(500), part), 12);

/** The list of accounts and the list of data files. */
export const accountSettingsWindow = window(
  'the window “Account Settings”',
  ({ of }) => {
    const mail = of === 'Email' ? 'Email' : 'E-mail';
    const all = [mail, 'Data Files', 50];
    const account = row(
      26,
      named('your account', 'line', words('you@example.com')),
      named('Type', 'words', words('Exchange')),
    );
    const file = row(
      26,
      named('the line of your mailbox', 'line', words('you@example.com')),
      named('.ost', 'file name', words('you.ost')),
    );
    return [
      frame(
        'Account Settings',
        column(
          12,
          space(500),
          tabs(all, mail),
          row(12, otherButton(), button('Change'), space(1)),
          pane(account),
          right(button('Close')),
        ),
      ),
      frame(
        'Account Settings',
        column(
          12,
          space(500),
          tabs(all, 'Data Files'),
          row(12, otherButton(), button('Open File Location'), space(1)),
          pane(file),
          right(button('Close')),
        ),
      ),
    ];
  },
  { of: ['Email', 'E-mail'] },
);

const slider = (label: string): Part =>
  named(label, 'slider', {
    width: 440,
    height: 76,
    paint: (x, y) =>
      painted(
        words(`${label}:`).paint(x, y, 440),
        rect({ x: x + 4, y: y + 54, width: 320, height: 6 }, colours.line, { radius: 3 }),
        tag('circle', { cx: x + 318, cy: y + 57, r: 13, fill: colours.word }),
        words('All').paint(x + 350, y + 38, 60),
      ),
  });

/** One account: cached mode, how much mail is kept, and what comes after it. */
export const changeAccountWindow = window(
  'the window with the settings of one account',
  ({ of }) => {
    const mode = tick('Use Cached Exchange Mode', of === 'clear' ? 'clear' : 'ticked', 80);
    const whole = (...parts: readonly Part[]): Part =>
      frame('Change Account', column(12, space(500), blank(260), ...parts));
    return [
      whole(mode, row(12, button('More Settings'), space(140), button('Next'))),
      ...['Download email for the past', 'Mail to keep offline'].map((label) =>
        whole(mode, slider(label), right(button('Next'))),
      ),
      column(
        14,
        ...['Finish', 'Done'].slice(0, 1).map(() => strip(row(12, blank(180), space(110), button('Next')))),
        strip(row(12, blank(120), space(60), button('Finish'), button('Done'))),
      ),
    ];
  },
  { of: ['ticked', 'clear'] },
);

/** The further settings of an account in Outlook 2003 and 2007, with the name of the offline file. */
export const moreSettingsWindow = window('the further settings of an account', () => [
  column(
    14,
    strip(row(12, blank(180), button('More Settings'))),
    frame(
      'Microsoft Exchange',
      column(
        12,
        space(500),
        tabs(['General', 'Advanced', 60], 'Advanced'),
        blank(260),
        row(0, button('Offline Folder File Settings')),
      ),
    ),
  ),
  frame(
    'Offline Folder File Settings',
    column(
      10,
      space(460),
      caption('File:'),
      field('…\\Outlook\\Outlook.ost', 440, '.ost', 'file name'),
      right(button('Cancel')),
    ),
  ),
]);

/** The wizard for accounts of Outlook 2003. */
export const emailAccountsWindow = window('the window “E-mail Accounts” of Outlook 2003', () => [
  frame(
    'E-mail Accounts',
    column(12, space(530), otherChoice(220), choice('View or change existing e-mail accounts'), right(button('Next'))),
  ),
  frame(
    'E-mail Accounts',
    column(
      12,
      space(500),
      row(14, pane(list([{ name: 'Microsoft Exchange Server', isChosen: true }])), space(1)),
      right(button('Change')),
    ),
  ),
]);

/** The pages on which things are exported and imported. */
export const wizardWindow = window('a page of the wizard for import and export', () => {
  const page = (...parts: readonly Part[]): Part =>
    frame(
      'Import and Export',
      column(10, space(500), ...parts, row(12, space(140), otherButton(), button('Next'), button('Finish'))),
    );
  const chosen = (name: string): Part =>
    pane(
      column(8, pane(list([{ name, isChosen: true }]), 0), row(12, space(350), left(button('Next')), space(90))),
      12,
    );
  const savedAs = (): Part =>
    row(12, field('C:\\Users\\you\\saved-items.pst', 360, 'saved-items.pst', 'file name'), button('Browse'));
  const ways = ['Export to a file', 'Import from another program or file'];
  const kinds = ['Outlook Data File (.pst)', 'Personal Folder File (.pst)'];
  return [
    ...ways.flatMap((way) => kinds.map((kind) => column(14, chosen(way), chosen(kind)))),
    page(
      pane(list([{ name: 'your mailbox', label: 'you@example.com', isChosen: true }, 120, 150], 'folder')),
      tick('Include subfolders', 'ticked'),
    ),
    page(savedAs(), otherChoice(200), otherChoice(160)),
    page(savedAs(), otherChoice(200), choice('Do not import duplicates')),
    page(
      tick('Include subfolders', 'ticked'),
      choice('Import items into the same folder in'),
      row(10, space(30), field('you@example.com', 300, 'your mailbox')),
    ),
  ];
});
