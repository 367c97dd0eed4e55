import { list, menu, pane, type Entry } from '../../elements/lists';
import { blank, quiet, strong, words } from '../../elements/words';
import { button, field, otherTick } from '../../elements/fields';
import { frame, statusBar, tabs } from '../../elements/frames';
import { column, left, over, painted, row, space, type Part } from '../../part';
import { colours, stroke } from '../../svg';
import { named } from '../../elements/words';
import { fullWidth, window } from '../../window';

/** All that the bar at the bottom can say, as the instructions name it. */
const states = [
  'Connected',
  'All folders are up to date',
  'Working Offline',
  'Disconnected',
  'Trying to connect',
  'Need Password',
  'Online',
];

/** The lower edge of Outlook, with what it says at its right end. */
export const statusBarWindow = window('the lower edge of the Outlook window', () =>
  states.map((state) =>
    column(10, frame(null, column(4, space(fullWidth), row(14, blank(70), blank(230)), statusBar(state)), 8)),
  ),
);

const folders = ['Inbox', 'Drafts', 'Sent Items', 'Outbox', 'Deleted Items'];
/** Folders of which people know better which one is meant, by what the instructions call them. */
const others = ['Archive', 'Junk Email', 'Sync Issues'];
const labels: Readonly<Record<string, string>> = {
  'the folder that is wrong': 'Projects',
  'the same folder': 'Projects',
  'the shared folder': 'Info (shared)',
  'its name': 'saved-items',
};

/** The list of folders, in which the one that is meant is chosen; Inbox, where none is. */
export const folderList = ([meant = '']: readonly string[], usual: readonly string[] = folders): Part => {
  const isKnown = others.includes(meant) || Object.hasOwn(labels, meant);
  const shown = usual.includes(meant) || !isKnown ? usual : [...usual.slice(0, 2), meant, ...usual.slice(2, 4)];
  const chosen = shown.includes(meant) ? meant : 'Inbox';
  const entry = (name: string): Entry => ({ name, label: labels[name] ?? name, isChosen: name === chosen });
  return pane(column(0, space(220), list(shown.map(entry), 'folder')), 10);
};

const messages = (): Part => column(6, ...[210, 160, 190, 120].map((width) => blank(width)));

/** The list of folders on the left, beside the messages. */
export const folderListWindow = window('the list of folders on the left side of Outlook', ({ marks }) => [
  frame(null, column(0, space(fullWidth), row(20, folderList(marks), messages()))),
]);

/** The list of folders with the menu that comes with a right-click. */
export const folderMenuWindow = window(
  'a folder in the list on the left, with the menu of a right-click',
  ({ marks }) => {
    const opened = (entry: string): Part =>
      frame(
        null,
        column(
          0,
          space(fullWidth),
          over(left(folderList(marks, folders.slice(0, 4))), menu([170, 120, { name: entry }]), 230, 60),
        ),
      );
    return [opened('Properties'), opened('Close')];
  },
);

/** What stands over the list of messages. */
export const messageListWindow = window('what stands above the list of messages in Outlook', () => {
  const cross: Part = named('X', 'sign', {
    width: 44,
    height: 44,
    paint: (x, y) => painted(stroke(`M${x + 13} ${y + 13}l18 18m0-18l-18 18`, colours.word, 4)),
  });
  const searched = row(8, field('invoice 2024', 330, 'search box'), cross, space(1));
  const whole = (...parts: readonly Part[]): Part =>
    frame(null, column(14, space(fullWidth), ...parts, blank(260), blank(190)));
  return [
    whole(searched, tabs(['Focused', 'Other'], 'Focused')),
    whole(searched, row(14, named('All', 'button', words('All')), words('Unread', quiet), space(1))),
    frame(
      null,
      column(
        8,
        space(fullWidth),
        blank(260),
        blank(190),
        named('Microsoft Exchange', 'line', words('Click here to view more on Microsoft …')),
      ),
    ),
  ];
});

/** The small window with which Outlook starts for the first time. */
export const startingWindow = window('the window with which Outlook starts', () => [
  frame(
    null,
    column(
      16,
      space(420),
      row(20, space(20), named('Preparing for first use', 'words', words('Preparing for first use', strong))),
      row(20, space(20), blank(180)),
    ),
  ),
]);

const page = (open: string, ...body: readonly Part[]): Part =>
  frame('Projects Properties', column(12, space(500), tabs(['General', 'Synchronization', 60], open), ...body));

const endButtons = (): Part => row(12, space(270), button('OK'), button('Cancel'));

/** The properties of a folder, and the filter that is opened there. */
export const folderPropertiesWindow = window('the window with the properties of a folder', () => [
  page('General', column(2, blank(240), blank(310)), row(0, button('Clear Offline Items')), endButtons()),
  page(
    'Synchronization',
    row(16, blank(230), button('Filter')),
    named('Server folder contains', 'line', words('Server folder contains: 1,204')),
    named('Offline folder contains', 'line', words('Offline folder contains: 1,198')),
  ),
  frame(
    'Filter',
    column(12, space(460), otherTick(240), otherTick(180), row(12, space(130), button('OK'), button('Clear All'))),
  ),
]);
