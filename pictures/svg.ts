import type { Weight } from './letters';

/** The colours of all pictures: calm greys, one blue for what is chosen, one orange for what is meant. */
export const colours = {
  ground: '#eef1f5',
  paper: '#ffffff',
  bar: '#e3e7ee',
  blank: '#d9dfe8',
  line: '#aeb7c4',
  word: '#1f2733',
  quiet: '#5d6878',
  chosen: '#d6e5fb',
  meant: '#cf4307',
} as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** One element of SVG; numbers are rounded to a tenth, and what is undefined is left out. */
export const tag = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = '',
): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`],
  );
  return `<${[name, ...written].join(' ')}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
};

/** A rectangle with round corners. */
export const rect = (
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  fill: string,
  {
    stroke,
    radius = 6,
    weight = 2,
  }: { readonly stroke?: string; readonly radius?: number; readonly weight?: number } = {},
): string =>
  tag('rect', { ...box, rx: radius, fill, stroke, 'stroke-width': stroke === undefined ? undefined : weight });

/** A line of open strokes, such as an arrow or a tick. */
export const stroke = (d: string, colour: string, weight = 3): string =>
  tag('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': weight,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });

/** Words whose letters stand on the line y. */
export const letters = (
  text: string,
  x: number,
  y: number,
  { height, weight, fill, anchor }: { height: number; weight: Weight; fill: string; anchor?: 'middle' },
): string =>
  tag('text', { x, y, 'font-size': height, 'font-weight': weight, fill, 'text-anchor': anchor }, escaped(text));
