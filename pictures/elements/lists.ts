import { column, painted, row, space, type Part } from '../part';
import { colours, rect, stroke, tag } from '../svg';
import { blank, lineHeight, markedAs, quiet, strong, words } from './words';

/** A line of a list: its name and how it is written; null stands for one that does not matter. */
export interface Entry {
  readonly name: string;
  /** What is written, where that is not the name. */
  readonly label?: string;
  readonly isChosen?: boolean;
}

const rowHeight = 42;
/** Rings of rows that touch do not. */
const rowInside = 5;

/** One line of a list, with a small shape before it. */
const listRow = ({ name, label = name, isChosen = false }: Entry, icon: 'folder' | 'file' | 'none'): Part => {
  const before: Part =
    icon === 'none'
      ? space(4)
      : {
          width: 24,
          height: lineHeight,
          paint: (x, y) =>
            painted(
              icon === 'folder'
                ? tag('path', { d: `M${x} ${y + 9}h9l3 4h12v15H${x}z`, fill: colours.line })
                : rect({ x: x + 3, y: y + 6, width: 18, height: 24 }, colours.paper, {
                    stroke: colours.line,
                    radius: 3,
                  }),
            ),
        };
  const inner = row(10, before, words(label, isChosen ? strong : quiet));
  return markedAs(
    name,
    icon === 'none' ? 'line' : icon,
    {
      width: inner.width + 20,
      height: rowHeight,
      paint: (x, y, width) =>
        painted(
          ...(isChosen ? [rect({ x, y, width, height: rowHeight }, colours.chosen)] : []),
          inner.paint(x + 10, y + 3, width - 20),
        ),
    },
    rowInside,
  );
};

/** A list of lines; grey ones have a width instead of a name. */
export const list = (entries: readonly (Entry | number)[], icon: 'folder' | 'file' | 'none' = 'none'): Part =>
  column(
    0,
    ...entries.map((entry) => (typeof entry === 'number' ? row(10, space(10), blank(entry)) : listRow(entry, icon))),
  );

/** A white pane with a thin edge around a part. */
export const pane = (inner: Part, sides = 12): Part => ({
  width: inner.width + 2 * sides,
  height: inner.height + 2 * sides,
  paint: (x, y, width) =>
    painted(
      rect({ x, y, width, height: inner.height + 2 * sides }, colours.paper, { stroke: colours.line, radius: 4 }),
      inner.paint(x + sides, y + sides, width - 2 * sides),
    ),
});

const chevron = (x: number, y: number): string => stroke(`M${x} ${y}l6 7-6 7`, colours.quiet);

/** A line of a menu: a word, a word that opens another menu, a tick, or grey. */
export interface MenuEntry {
  readonly name: string;
  readonly label?: string;
  readonly mark?: 'ticked' | 'opens';
}

const menuRow = (entry: MenuEntry | number): Part => {
  if (typeof entry === 'number') return row(10, space(34), blank(entry));
  const { name, label = name, mark } = entry;
  const inner = row(10, space(24), words(label));
  return markedAs(
    name,
    'menu entry',
    {
      width: inner.width + 40,
      height: 44,
      paint: (x, y, width) =>
        painted(
          inner.paint(x, y + 4, width),
          ...(mark === 'ticked' ? [stroke(`M${x + 6} ${y + 22}l5 6 9-12`, colours.word, 4)] : []),
          ...(mark === 'opens' ? [chevron(x + width - 18, y + 15)] : []),
        ),
    },
    rowInside,
  );
};

/** A menu that has been opened. */
export const menu = (entries: readonly (MenuEntry | number)[]): Part => {
  const inner = column(2, ...entries.map(menuRow));
  const face = pane(inner, 10);
  return {
    ...face,
    paint: (x, y, width) =>
      painted(
        rect({ x: x + 4, y: y + 5, width, height: face.height }, colours.blank, { radius: 6 }),
        face.paint(x, y, width),
      ),
  };
};
