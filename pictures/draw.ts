import { createHash } from 'node:crypto';
import { altText } from './alt-text';
import { badge, ring } from './elements/ring';
import type { Description } from './description';
import type { Box, Control, Part } from './part';
import { colours, rect, tag } from './svg';
import type { Window } from './window';
import { windows } from './windows';

/** A picture as SVG, the same in words, and the name of its file, which changes with what it looks like. */
export interface Picture {
  readonly name: string;
  readonly svg: string;
  readonly alt: string;
}

/** Raised when the same drawing becomes another PNG. */
const form = 1;

const nameOf = (svg: string): string => createHash('sha256').update(`${form} ${svg}`).digest('hex').slice(0, 32);

const margin = 16;
const usualWidth = 600;

/** The controls that are meant, in their order; a name that is given twice means the first and the second of that name. */
const meantIn = (controls: readonly Control[], marks: readonly string[]): readonly Control[] | null => {
  const found = marks.map((mark, index) => {
    const before = marks.slice(0, index).filter((one) => one === mark).length;
    return controls.filter(({ name }) => name === mark)[before];
  });
  return found.every((one) => one !== undefined) ? found : null;
};

const sizeOf = (part: Part) => ({
  width: Math.max(usualWidth, part.width + 2 * margin),
  height: part.height + 2 * margin,
});

const paintedOf = (part: Part) => part.paint((sizeOf(part).width - part.width) / 2, margin, part.width);

const lookOf = ({ of, marks, types }: Description) => ({ of: of ?? '', marks, types: types ?? '' });

/** What is wrong with a description, so that it cannot be drawn; null when nothing is. */
export const descriptionFault = (description: Description): string | null => {
  const { of, marks, types } = description;
  const drawn: Window | undefined = windows.get(description.window);
  if (!drawn)
    return `No drawing knows the window "${description.window}": use one of ${[...windows.keys()].sort().join(', ')}.`;
  if (drawn.of.length === 0 && of !== null)
    return `The window "${description.window}" is the same everywhere: remove \`of\`.`;
  if (drawn.of.length > 0 && !drawn.of.includes(of ?? ''))
    return `The window "${description.window}" needs \`of\`: one of ${drawn.of.join(', ')}.`;
  if (drawn.hasTyping !== (types !== null))
    return drawn.hasTyping
      ? `In the window "${description.window}" something is typed: say what, under \`types\`.`
      : `In the window "${description.window}" nothing is typed: remove \`types\`.`;
  const pages = drawn.pages(lookOf(description)).map((part) => paintedOf(part).controls);
  if (pages.some((controls) => meantIn(controls, marks) !== null)) return null;
  const names = [...new Set(pages.flat().map(({ name }) => name))];
  const unknown = marks.find((mark) => !names.includes(mark));
  return unknown === undefined
    ? `${marks.join(' and ')} do not stand on one page of "${description.window}": draw two pictures.`
    : `There is no "${unknown}" in the window "${description.window}": mark one of ${names.join(', ')}.`;
};

/** Draws what is described. Throws where `descriptionFault` has something to say. */
export const drawPicture = (description: Description): Picture => {
  const fault = descriptionFault(description);
  const drawn = windows.get(description.window);
  if (fault !== null || !drawn) throw new Error(fault ?? '');
  for (const part of drawn.pages(lookOf(description))) {
    const { svg, controls } = paintedOf(part);
    const meant = meantIn(controls, description.marks);
    if (meant === null) continue;
    const { width, height } = sizeOf(part);
    const numbered = (box: Box, index: number): string => (meant.length > 1 ? badge(index + 1, box, { width }) : '');
    const inner = [
      rect({ x: 0, y: 0, width, height }, colours.ground, { radius: 16 }),
      svg,
      ...meant.map(({ box }) => ring(box)),
      ...meant.map(({ box }, index) => numbered(box, index)),
    ].join('');
    const whole = tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'font-family': 'Open Sans',
      },
      inner,
    );
    return { name: nameOf(whole), svg: whole, alt: altText(drawn.says, meant, description.types) };
  }
  throw new Error(`${description.window} has no page`);
};

/** Descriptions of each version and page of a window in which all is marked that can be, to show authors what there is. */
export const samplesOf = (name: string): readonly Description[] => {
  const drawn = windows.get(name);
  if (!drawn) return [];
  const types = drawn.hasTyping ? 'outlook' : null;
  return (drawn.of.length === 0 ? [null] : drawn.of).flatMap((of) =>
    drawn
      .pages({ of: of ?? '', marks: [], types: types ?? '' })
      .map((part) => paintedOf(part).controls.map((control) => control.name))
      .map((marks): Description => ({ window: name, of, marks, types }))
      .filter((description) => descriptionFault(description) === null),
  );
};
