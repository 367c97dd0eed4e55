import { column, padded, painted, row, space, type Part } from '../part';
import { colours, rect, stroke, tag } from '../svg';
import { blank, lineHeight, named, quiet, strong, words } from './words';

const barHeight = 48;
/** The bar of a window whose title does not matter: enough to be seen as the top of one. */
const thinBar = 20;

/** The bar at the top of a window: its title, and the cross that closes it. */
const titleBar = (title: string | null): Part => {
  const height = title === null ? thinBar : barHeight;
  const inner = title === null ? space(0) : words(title);
  return {
    width: inner.width + 90,
    height,
    paint: (x, y, width) =>
      painted(
        tag('path', {
          d: `M${x} ${y + 10}a10 10 0 0 1 10-10h${width - 20}a10 10 0 0 1 10 10v${height - 10}h${-width}z`,
          fill: colours.bar,
        }),
        inner.paint(x + 18, y + 6, width),
        title === null ? '' : stroke(`M${x + width - 36} ${y + 17}l14 14m0-14l-14 14`, colours.quiet),
      ),
  };
};

/** A window with its title; without one the title does not matter. The body fills the width. */
export const frame = (title: string | null, body: Part, sides = 18): Part => {
  const bar = titleBar(title);
  const inner = padded(body, sides, 16);
  const whole = column(0, bar, inner);
  return {
    ...whole,
    paint: (x, y, width) =>
      painted(
        rect({ x, y, width, height: whole.height }, colours.paper, { radius: 10 }),
        whole.paint(x, y, width),
        rect({ x, y, width, height: whole.height }, 'none', { stroke: colours.line, radius: 10 }),
      ),
  };
};

/** One tab: its words, or a width where they do not matter. */
const tab = (label: string | number, isOpen: boolean): Part => {
  const inner = typeof label === 'number' ? blank(label) : words(label, isOpen ? strong : quiet);
  const face: Part = {
    width: inner.width + 28,
    height: 46,
    paint: (x, y, width) =>
      painted(
        ...(isOpen
          ? [
              rect({ x, y, width, height: 46 }, colours.paper, { stroke: colours.line }),
              rect({ x: x + 8, y: y + 40, width: width - 16, height: 5 }, colours.word, { radius: 2 }),
            ]
          : []),
        inner.paint(x + 14, y + 3, width),
      ),
  };
  return typeof label === 'number' ? face : named(label, 'tab', face);
};

/** Tabs in a row, over the line on which their page begins. */
export const tabs = (labels: readonly (string | number)[], open: string): Part => {
  const inner = row(6, ...labels.map((label) => tab(label, label === open)), space(0));
  return {
    ...inner,
    height: 52,
    paint: (x, y, width) => painted(inner.paint(x, y, width), stroke(`M${x} ${y + 49}h${width}`, colours.blank, 2)),
  };
};

/** A row of words on a grey bar: a bar of menus. */
export const bar = (...parts: readonly Part[]): Part => {
  const inner = row(10, ...parts, space(0));
  return {
    width: inner.width + 20,
    height: inner.height + 8,
    paint: (x, y, width) =>
      painted(
        rect({ x, y, width, height: inner.height + 8 }, colours.bar, { radius: 4 }),
        inner.paint(x + 10, y + 4, width - 20),
      ),
  };
};

/** The title of a menu in a bar. */
export const menuTitle = (label: string, isOpen: boolean): Part => {
  const inner = padded(words(label, isOpen ? strong : quiet), 7, 3);
  return named(label, 'menu', {
    ...inner,
    paint: (x, y) =>
      painted(
        ...(isOpen
          ? [
              rect({ x, y, width: inner.width, height: inner.height }, colours.paper, {
                stroke: colours.line,
                radius: 4,
              }),
            ]
          : []),
        inner.paint(x, y, inner.width),
      ),
  });
};

/** The bar along the lower edge of a window, with words on its right. */
export const statusBar = (says: string): Part => {
  const inner = named(says, 'words', words(says));
  return {
    width: inner.width + 220,
    height: lineHeight + 14,
    paint: (x, y, width) =>
      painted(
        rect({ x, y, width, height: lineHeight + 14 }, colours.bar, { radius: 4 }),
        blank(110).paint(x + 16, y + 7, 110),
        inner.paint(x + width - inner.width - 20, y + 7, inner.width),
      ),
  };
};

/** A key of the keyboard. */
export const keyCap = (label: string): Part => {
  const inner = words(label);
  const width = Math.max(56, inner.width + 28);
  return {
    width,
    height: 54,
    paint: (x, y) =>
      painted(
        rect({ x, y, width, height: 54 }, colours.line, { radius: 9 }),
        rect({ x: x + 1, y: y + 1, width: width - 2, height: 47 }, colours.paper, { stroke: colours.line, radius: 8 }),
        inner.paint(x + (width - inner.width) / 2, y + 6, width),
      ),
  };
};

/** A key that can be meant by what stands on it. */
export const namedKey = (label: string): Part => named(label, 'key', keyCap(label));
