import { bar, menuTitle, tabs } from '../../elements/frames';
import { frame } from '../../elements/frames';
import { menu, pane, type MenuEntry } from '../../elements/lists';
import { blank, letterHeight, named, quiet, words } from '../../elements/words';
import { widthOf } from '../../letters';
import { column, over, painted, row, space, type Part } from '../../part';
import { colours, rect } from '../../svg';
import { fullWidth, window } from '../../window';

/** A button of the ribbon: a grey sign, and its words below it or beside it. */
const command = (label: string, where: 'below' | 'beside'): Part => {
  const text = widthOf(label, 600, letterHeight);
  const face: Part =
    where === 'beside'
      ? {
          width: text + 60,
          height: 48,
          paint: (x, y) =>
            painted(
              rect({ x: x + 8, y: y + 10, width: 28, height: 28 }, colours.line),
              words(label).paint(x + 46, y + 6, text),
            ),
        }
      : {
          width: Math.max(80, text + 20),
          height: 92,
          paint: (x, y, width) =>
            painted(
              rect({ x: x + (width - 40) / 2, y: y + 8, width: 40, height: 40 }, colours.line),
              words(label).paint(x + (width - text) / 2, y + 52, text),
            ),
        };
  return named(label, 'button', face);
};

const otherCommand = (where: 'below' | 'beside'): Part =>
  where === 'beside' ? row(8, square(28), blank(50)) : column(2, row(0, space(20), square(40)), blank(80));

const square = (side: number): Part => ({
  width: side,
  height: side,
  paint: (x, y) => painted(rect({ x, y, width: side, height: side }, colours.blank)),
});

const tabNames = ['File', 'Home', 'Send/Receive', 'Folder', 'View'];

const commands: Readonly<Record<string, readonly string[]>> = {
  'Send/Receive': ['Update Folder', 'Work Offline'],
  View: ['Reset View'],
};

/** The tabs at the top of Outlook with their buttons: high since 2010, in a single line since 2021. */
export const ribbonWindow = window(
  'the top of the Outlook window',
  ({ of }) => {
    const where = of === 'single line' ? 'beside' : 'below';
    const more = where === 'beside' ? [space(10), named('…', 'button', words(' … '))] : [];
    return Object.entries(commands).map(([tab, buttons]) =>
      frame(
        null,
        column(
          6,
          space(fullWidth),
          tabs(tabNames, tab),
          row(
            12,
            ...(where === 'below' ? [otherCommand(where)] : []),
            ...buttons.map((label) => command(label, where)),
            ...more,
            space(1),
          ),
        ),
        12,
      ),
    );
  },
  { of: ['high', 'single line'] },
);

const titles = ['File', 'Edit', 'View', 'Go', 'Tools', 'Help'];

/** A menu and the one that opens beside one of its entries. */
interface Opened {
  readonly title: string;
  readonly entries: readonly (MenuEntry | number)[];
  readonly beside?: readonly (MenuEntry | number)[];
}

const opened = ({ title, entries, beside }: Opened): Part => {
  const all = titles.map((one) => menuTitle(one, one === title));
  const dx = all.slice(0, titles.indexOf(title)).reduce((sum, part) => sum + part.width + 10, 10);
  const first = menu(entries);
  const top = column(0, space(fullWidth), bar(...all));
  const below = over(top, first, Math.min(dx, fullWidth - first.width), top.height + 2);
  const second = beside ? menu(beside) : null;
  return frame(null, second ? over(below, second, dx + first.width - 6, top.height + 40) : below, 12);
};

/** The menus at the top of Outlook 2003 and 2007. */
export const menuBarWindow = window(
  'the menus at the top of Outlook',
  ({ of }) => {
    const accounts = of === '2003' ? 'E-mail Accounts' : 'Account Settings';
    return [
      opened({ title: 'Tools', entries: [150, { name: accounts }, 120] }),
      opened({
        title: 'File',
        entries: [
          140,
          { name: 'Import and Export' },
          { name: 'Work Offline', mark: of === 'ticked' ? 'ticked' : undefined },
        ],
      }),
      opened({
        title: 'File',
        entries: [{ name: 'Open', mark: 'opens' }, 150],
        beside: [{ name: 'Outlook Data File' }, 100],
      }),
      opened({
        title: 'View',
        entries: [
          { name: 'Arrange By', mark: 'opens' },
          { name: 'Current View', mark: 'opens' },
          { name: 'Status Bar' },
        ],
        beside: [{ name: 'Messages' }, 110],
      }),
      opened({ title: 'File', entries: [140, 170, { name: 'Exit' }] }),
      opened({ title: 'Help', entries: [100, { name: 'About Microsoft Office Outlook' }] }),
    ];
  },
  { of: ['2003', '2007', 'ticked'] },
);

const filePage = (entries: readonly (string | number)[], open: string, body: Part): Part => {
  const fileTab: Part = named('File', 'tab', {
    width: 84,
    height: 44,
    paint: (x, y) =>
      painted(
        rect({ x, y, width: 84, height: 44 }, colours.quiet, { radius: 4 }),
        words('File', { weight: 600, fill: colours.paper }).paint(x + 20, y + 4, 60),
      ),
  });
  const entriesPart = column(
    12,
    ...entries.map((entry) =>
      typeof entry === 'number'
        ? row(8, space(6), blank(entry))
        : named(
            entry,
            'entry',
            column(0, space(200), row(8, space(6), words(entry, entry === open ? undefined : quiet))),
          ),
    ),
  );
  return column(
    10,
    space(fullWidth + 36),
    pane(row(16, fileTab, blank(70), blank(110), blank(70)), 6),
    pane(row(30, entriesPart, body), 14),
  );
};

const big = (label: string, below?: Part): Part => {
  const face = named(label, 'button', {
    width: 236,
    height: 64,
    paint: (x, y) =>
      painted(
        rect({ x, y, width: 236, height: 64 }, colours.bar, { stroke: colours.line }),
        words(label).paint(x + 16, y + 14, 200),
      ),
  });
  return below ? over(face, below, 30, 70) : face;
};

/** The File tab, which fills the whole window, since 2010. */
export const filePageWindow = window(
  'the File tab of Outlook, and what opens behind it',
  ({ of }) => {
    const open = of === '2010' ? 'Open' : 'Open & Export';
    const help = of === '2010' ? 'Help' : 'Office Account';
    const entries = ['Info', open, help];
    const items = of === '2010' ? ['Open Outlook Data File', 'Import'] : ['Open Outlook Data File', 'Import/Export'];
    return [
      filePage(
        ['Info', 130, 90],
        'Info',
        big('Account Settings', menu([{ name: 'Account Settings', label: 'Account Settings…' }, 130])),
      ),
      filePage(
        entries,
        help,
        column(
          10,
          named('About Outlook', 'button', words('About Outlook')),
          named('product', 'words', words('Microsoft 365 …')),
          blank(150),
        ),
      ),
      filePage(entries, open, column(18, ...items.map((item) => named(item, 'button', words(item))), blank(150))),
      filePage(['Info', 130, 'Exit'], 'Exit', column(10, blank(150), blank(110))),
    ];
  },
  { of: ['2010', '2013'] },
);
