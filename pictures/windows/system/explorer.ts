import { bar, frame, menuTitle } from '../../elements/frames';
import { button, choice, field, otherTick, tick } from '../../elements/fields';
import { list, menu, pane } from '../../elements/lists';
import { tabs } from '../../elements/frames';
import { blank, named, quiet, strong, words } from '../../elements/words';
import { column, left, over, painted, right, row, space, type Part } from '../../part';
import { colours, rect, tag } from '../../svg';
import { fullWidth, typed, window } from '../../window';

const withMenu = (titles: readonly Part[], index: number, entries: Part, beside?: Part): Part => {
  const dx = titles.slice(0, index).reduce((sum, part) => sum + part.width + 10, 10);
  const top = column(0, space(fullWidth), bar(...titles));
  const below = over(top, entries, dx, top.height + 2);
  return frame(null, beside ? over(below, beside, dx + entries.width - 6, top.height + 24) : below, 12);
};

const explorerPages: Readonly<Record<string, () => Part>> = {
  xp: () =>
    withMenu(
      ['File', 'Edit', 'View', 'Tools'].map((title) => menuTitle(title, title === 'Tools')),
      3,
      menu([130, { name: 'Folder Options' }]),
    ),
  vista: () =>
    withMenu([menuTitle('Organize', true), blank(90)], 0, menu([120, { name: 'Folder and Search Options' }, 150])),
  '7': () =>
    withMenu([menuTitle('Organize', true), blank(90)], 0, menu([120, { name: 'Folder and search options' }, 150])),
  '10': () =>
    frame(
      null,
      column(
        8,
        space(fullWidth),
        tabs(['File', 'Home', 'Share', 'View'], 'View'),
        row(
          20,
          blank(110),
          column(14, otherTick(150), tick('File name extensions', 'ticked'), tick('Hidden items', 'ticked')),
        ),
      ),
      12,
    ),
  '11': () =>
    withMenu(
      [blank(60), menuTitle('View', true), blank(60)],
      1,
      menu([130, 90, { name: 'Show', mark: 'opens' }]),
      menu([120, { name: 'File name extensions', mark: 'ticked' }, { name: 'Hidden items', mark: 'ticked' }]),
    ),
};

/** The Explorer, where it shows hidden files and the endings of names. */
export const explorerWindow = window(
  'the top of the Explorer, the window with folders and files',
  ({ of }) => {
    const page = explorerPages[of];
    return page ? [page()] : [];
  },
  { of: Object.keys(explorerPages) },
);

/** The folder options, in which hidden files and endings are shown. */
export const folderOptionsWindow = window(
  'the window “Folder Options”',
  ({ of }) => [
    frame(
      'Folder Options',
      column(
        8,
        space(500),
        tabs(['General', 'View', 60], 'View'),
        pane(
          column(
            12,
            otherTick(200),
            choice(of === 'drives' ? 'Show hidden files, folders, and drives' : 'Show hidden files and folders'),
            tick('Hide extensions for known file types', 'clear'),
          ),
        ),
        right(row(12, button('OK'))),
      ),
    ),
  ],
  { of: ['folders', 'drives'] },
);

const iconCommand = (label: string | null): Part => {
  const inner = label === null ? blank(44) : words(label);
  const face: Part = {
    width: inner.width + 8,
    height: 72,
    paint: (x, y, width) =>
      painted(
        rect({ x: x + (width - 26) / 2, y: y + 4, width: 26, height: 26 }, colours.line),
        inner.paint(x + 4, y + 34, width),
      ),
  };
  return label === null ? face : named(label, 'button', face);
};

const fileRows = (): Part => list([130, { name: '.ost', label: 'Outlook.ost', isChosen: true }, 170, 110], 'file');

/** A file that gets another ending. */
export const renameWindow = window(
  'the offline file in its folder',
  ({ of }) => {
    const opened =
      of === '11'
        ? pane(
            column(
              2,
              row(8, iconCommand(null), iconCommand(null), iconCommand('Rename'), iconCommand(null)),
              blank(180),
              blank(140),
            ),
            10,
          )
        : menu([120, 160, { name: 'Rename' }]);
    const renamed = (from: string, to: string): Part =>
      frame(
        null,
        column(
          0,
          space(fullWidth),
          list([130], 'file'),
          row(
            14,
            words(from, quiet),
            words('→', quiet),
            field(to, 240, `.${to.split('.')[1] ?? ''}`, 'name'),
            space(1),
          ),
          list([170], 'file'),
        ),
      );
    return [
      renamed('Outlook.ost', 'Outlook.old'),
      renamed('Outlook.ost', 'Outlook.new'),
      renamed('Outlook.old', 'Outlook.ost'),
      frame(null, column(0, space(fullWidth), over(left(fileRows()), opened, 225, 30))),
    ];
  },
  { of: ['older', '11'] },
);

/** What Windows asks when the ending of a name is changed. */
export const renameWarningWindow = window('the question of Windows about the ending', () => [
  frame(
    'Rename',
    column(
      12,
      space(460),
      blank(360),
      words('Are you sure you want to change it?', { ...quiet }),
      row(12, space(190), button('Yes'), button('No')),
    ),
  ),
]);

/** The Task Manager, older with two words on its button, newer with one. */
export const taskManagerWindow = window(
  'the Task Manager',
  ({ of }) => {
    const isNew = of === 'newer';
    return [
      frame(
        'Task Manager',
        column(
          8,
          space(500),
          isNew ? tabs(['Processes', 60, 'Details'], 'Details') : tabs(['Applications', 'Processes'], 'Processes'),
          pane(list([140, { name: 'Outlook.exe', isChosen: true }, { name: 'Winword.exe' }])),
          right(button(isNew ? 'End task' : 'End Process')),
        ),
      ),
    ];
  },
  { of: ['older', 'newer'] },
);

/** The properties of a file, with its size. */
export const filePropertiesWindow = window('the window with the properties of the file', () => [
  frame(
    'Outlook.ost Properties',
    column(
      10,
      space(460),
      blank(220),
      named('Size', 'line', words('Size:   12.4 GB')),
      blank(180),
      right(button('Cancel')),
    ),
  ),
]);

/** How much is free on the disk. */
export const thisPcWindow = window('the disks of this computer', () => {
  const disk: Part = named('C', 'disk', {
    width: 280,
    height: 100,
    paint: (x, y) =>
      painted(
        words('(C:)', strong).paint(x, y, 100),
        rect({ x, y: y + 40, width: 280, height: 20 }, colours.bar, { stroke: colours.line, radius: 4 }),
        tag('rect', { x: x + 2, y: y + 42, width: 170, height: 16, fill: colours.line }),
        words('52 GB free', strong).paint(x, y + 64, 100),
      ),
  });
  return [
    frame(
      null,
      column(
        0,
        space(fullWidth),
        row(24, pane(list([120, { name: 'This PC', isChosen: true }, 90], 'folder'), 8), disk),
      ),
    ),
  ];
});

/** Files in their folder, whose place stands above them. */
export const filesWindow = window(
  'the folder with its place above and its files below',
  ({ types }) => {
    const rows = (...names: readonly (string | number)[]): Part =>
      list(
        names.map((name) =>
          typeof name === 'number'
            ? name
            : {
                name,
                isChosen: name !== 'the copy',
                label: name === '.ost' ? 'Outlook.ost' : name === 'the copy' ? 'Outlook - Copy.ost' : name,
              },
        ),
        'file',
      );
    return [['Scanost.exe'], ['Scanpst.exe'], ['.ost', 'the copy'], ['the file']].map((names) =>
      frame(null, column(10, space(fullWidth), field(types, fullWidth, typed, 'place'), rows(140, ...names, 110))),
    );
  },
  { hasTyping: true },
);
