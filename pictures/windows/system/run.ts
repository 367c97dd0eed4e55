import { button, caption, field } from '../../elements/fields';
import { frame, keyCap, namedKey } from '../../elements/frames';
import { list, menu, pane } from '../../elements/lists';
import { blank, named, quiet, words } from '../../elements/words';
import { column, left, over, painted, row, space, type Part } from '../../part';
import { colours, rect } from '../../svg';
import { typed, window } from '../../window';

const plus = words('+', quiet);

/** Keys that are pressed together. */
const together = (name: string, ...keys: readonly string[]): Part =>
  named(name, 'keys', row(10, ...keys.flatMap((key, index) => (index === 0 ? [keyCap(key)] : [plus, keyCap(key)]))));

/** The window “Run” with what is typed in it, and how it is opened. */
export const runWindow = window(
  'the small window “Run” at the bottom left of the screen',
  ({ of, types }) => {
    const run = frame('Run', column(10, space(500), row(12, caption('Open:'), field(types, 410, typed))));
    const end = row(12, space(380), namedKey('Enter'));
    if (of !== 'xp') return [column(14, together('Windows', 'Windows', 'R'), run, end)];
    const start = column(0, left(menu([150, { name: 'Run', label: 'Run…' }])), left(button('Start')));
    return [column(14, start, run, end)];
  },
  { of: ['keys', 'xp'], hasTyping: true },
);

/** Keys of the keyboard. */
export const keysWindow = window('keys of the keyboard', () => {
  const upper = ['Esc', 'F2', 'F9', 'F12'];
  const top = pane(row(12, ...upper.map((key) => namedKey(key)), blank(90)), 16);
  return [
    top,
    ...[
      ['Shift', 'F9'],
      ['Alt', 'Tab'],
      ['Alt', 'Enter'],
      ['Ctrl', '6'],
      ['Ctrl', 'Alt', 'Delete'],
    ].map((keys) => pane(row(12, together(keys.join('+'), ...keys), blank(90)), 16)),
    pane(row(24, together('Ctrl+C', 'Ctrl', 'C'), together('Ctrl+V', 'Ctrl', 'V')), 16),
  ];
});

/** The Start menu in which a name was typed. */
export const startMenuWindow = window(
  'what Windows finds when a name is typed',
  ({ types }) => [
    pane(
      column(
        10,
        space(480),
        field(types, 480, typed),
        list([{ name: 'Outlook (classic)' }, { name: 'Outlook (new)' }, 190], 'file'),
      ),
    ),
  ],
  { hasTyping: true },
);

/** A window that asks somebody to sign in, behind another. */
export const signInWindow = window('a window that asks to sign in, behind another one', () => {
  const behind = named(
    'sign in',
    'window',
    frame('Sign in', column(10, space(420), field('you@example.com', 400), blank(160))),
  );
  return [
    column(
      14,
      row(0, together('Alt+Tab', 'Alt', 'Tab')),
      over(
        behind,
        {
          width: 330,
          height: 120,
          paint: (x, y, width) =>
            painted(rect({ x, y, width, height: 120 }, colours.bar, { stroke: colours.line, radius: 10 })),
        },
        190,
        120,
      ),
    ),
  ];
});
