import { painted, row, type Part } from '../part';
import { colours, rect, stroke, tag } from '../svg';
import { blank, letterHeight, lineHeight, named, quiet, strong, words } from './words';
import { widthOf } from '../letters';

const sign = (paint: (x: number, y: number) => string): Part => ({
  width: 26,
  height: lineHeight,
  paint: (x, y) => painted(paint(x, y + 5)),
});

/** The box of a tick, with the tick or without. */
const tickBox = (state: 'ticked' | 'clear'): Part =>
  sign((x, y) =>
    [
      rect({ x, y, width: 26, height: 26 }, colours.paper, { stroke: colours.quiet, radius: 4, weight: 2.5 }),
      ...(state === 'ticked' ? [stroke(`M${x + 6} ${y + 13}l5 6 9-12`, colours.word, 4)] : []),
    ].join(''),
  );

const radioRing = (state: 'chosen' | 'free'): Part =>
  sign((x, y) =>
    [
      tag('circle', { cx: x + 13, cy: y + 13, r: 12, fill: colours.paper, stroke: colours.quiet, 'stroke-width': 2.5 }),
      ...(state === 'chosen' ? [tag('circle', { cx: x + 13, cy: y + 13, r: 6, fill: colours.word })] : []),
    ].join(''),
  );

/** A box to tick, with its words and a grey end where the words go on. */
export const tick = (name: string, state: 'ticked' | 'clear', goesOn = 0, label = name): Part =>
  row(12, named(name, 'tick box', row(12, tickBox(state), words(label))), ...(goesOn > 0 ? [blank(goesOn)] : []));

/** One of several to choose. */
export const choice = (name: string, state: 'chosen' | 'free' = 'chosen'): Part =>
  named(name, 'choice', row(12, radioRing(state), words(name)));

/** A choice that does not matter. */
export const otherChoice = (width: number): Part => row(12, radioRing('free'), blank(width));
/** A tick that does not matter. */
export const otherTick = (width: number): Part => row(12, tickBox('clear'), blank(width));

const buttonHeight = 48;

/** A button; one whose words do not matter is given none. */
export const button = (label: string, name: string = label): Part => {
  const width = Math.max(92, widthOf(label, 600, letterHeight) + 36);
  const face: Part = {
    width,
    height: buttonHeight,
    paint: (x, y) =>
      painted(
        rect({ x, y, width, height: buttonHeight }, colours.bar, { stroke: colours.line }),
        words(label).paint(x + (width - widthOf(label, 600, letterHeight)) / 2, y + 6, width),
      ),
  };
  return named(name, 'button', face);
};

/** A button that does not matter. */
export const otherButton = (width = 92): Part => ({
  width,
  height: buttonHeight,
  paint: (x, y) =>
    painted(
      rect({ x, y, width, height: buttonHeight }, colours.paper, { stroke: colours.blank }),
      blank(width - 40).paint(x + 20, y + 6, width),
    ),
});

const shortened = (text: string, width: number): string => {
  let end = text.length;
  while (widthOf(text.slice(0, end), 400, letterHeight) > width && end > 0) end -= 1;
  return text.slice(0, end);
};

/** A long text in as many lines as it needs at this width. */
const inLines = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (let rest = text; rest !== '';) {
    const whole = shortened(rest, width);
    // A path is broken behind a backslash where there is one.
    const at = whole === rest ? rest.length : whole.lastIndexOf('\\') + 1 || whole.lastIndexOf(' ') + 1 || whole.length;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return lines;
};

/** A field with what is typed in it, in several lines where it is long. */
export const field = (text: string, width: number, name: string = text, kind = 'field'): Part => {
  const lines = inLines(text, width - 24);
  const height = Math.max(1, lines.length) * 32 + 14;
  return named(name, kind, {
    width,
    height,
    paint: (x, y) =>
      painted(
        rect({ x, y, width, height }, colours.paper, { stroke: colours.quiet, radius: 4 }),
        ...lines.map((line, index) => words(line, { ...strong, weight: 400 }).paint(x + 12, y + 5 + index * 32, width)),
      ),
  });
};

/** The words before a field or a list. */
export const caption = (text: string): Part => words(text, quiet);
