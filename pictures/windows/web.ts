import { field } from '../elements/fields';
import { frame, bar } from '../elements/frames';
import { menu } from '../elements/lists';
import { blank, named, words } from '../elements/words';
import { column, left, over, painted, right, row, space, type Part } from '../part';
import { colours, stroke, tag } from '../svg';
import { fullWidth, window } from '../window';
import { folderList } from './outlook/panes';

const round = (name: string, kind: string, sign: (x: number, y: number) => string): Part =>
  named(name, kind, {
    width: 44,
    height: 44,
    paint: (x, y) =>
      painted(
        tag('circle', { cx: x + 22, cy: y + 22, r: 20, fill: colours.bar, stroke: colours.line, 'stroke-width': 2 }),
        sign(x, y),
      ),
  });

const face = (): Part =>
  round('your picture', 'round button', (x, y) =>
    [
      tag('circle', { cx: x + 22, cy: y + 17, r: 7, fill: colours.quiet }),
      tag('path', { d: `M${x + 9} ${y + 34}a13 11 0 0 1 26 0z`, fill: colours.quiet }),
    ].join(''),
  );

const gear = (): Part =>
  round('settings', 'button with a cogwheel', (x, y) =>
    [
      ...[0, 45, 90, 135].map((turn) => {
        const [dx, dy] = [Math.cos((turn * Math.PI) / 180) * 14, Math.sin((turn * Math.PI) / 180) * 14];
        return stroke(`M${x + 22 - dx} ${y + 22 - dy}L${x + 22 + dx} ${y + 22 + dy}`, colours.quiet, 5);
      }),
      tag('circle', { cx: x + 22, cy: y + 22, r: 9, fill: colours.quiet }),
      tag('circle', { cx: x + 22, cy: y + 22, r: 4, fill: colours.bar }),
    ].join(''),
  );

const browser = (...parts: readonly Part[]): Part =>
  frame(
    null,
    column(
      10,
      space(fullWidth),
      row(12, bar(blank(40)), field('outlook.office.com', 300, 'address'), space(1)),
      ...parts,
    ),
    12,
  );

/** Outlook on the web, in a browser. */
export const webWindow = window('Outlook on the web, in the browser', ({ marks }) => [
  browser(
    row(
      16,
      folderList(marks, ['Inbox', 'Drafts', 'Deleted Items', 'Archive', 'Junk Email']),
      column(4, blank(180), blank(140)),
    ),
  ),
  browser(over(right(row(14, gear(), face())), menu([130, { name: 'Open another mailbox' }]), 190, 54)),
  browser(
    row(10, field('invoice', 260, 'search', 'search box'), space(1)),
    column(0, left(menu([{ name: 'All folders' }, 110]))),
  ),
  browser(
    right(row(14, gear(), face())),
    row(10, field('Rules', 260, 'Rules', 'search box of the settings'), space(1)),
  ),
  browser(
    row(
      16,
      folderList(['Deleted Items'], ['Inbox', 'Drafts', 'Deleted Items']),
      column(4, named('Recover items', 'link', words('Recover items …')), blank(180), blank(140)),
    ),
  ),
]);
