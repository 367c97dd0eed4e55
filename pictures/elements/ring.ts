import type { Box } from '../part';
import { colours, letters, rect, tag } from '../svg';

const room = 6;
const radius = 20;

/** The ring around what is meant. */
export const ring = ({ x, y, width, height }: Box): string => {
  const box = { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
  return [
    rect(box, 'none', { stroke: colours.paper, radius: 10, weight: 9 }),
    rect(box, 'none', { stroke: colours.meant, radius: 10, weight: 5 }),
  ].join('');
};

/** The number that says in which order things are pressed, at the upper right corner of a ring, inside the picture. */
export const badge = (number: number, box: Box, picture: { readonly width: number }): string => {
  const x = Math.min(box.x + box.width + room + 2, picture.width - radius - 4);
  const y = Math.max(box.y - room - 2, radius + 4);
  return [
    tag('circle', { cx: x, cy: y, r: radius, fill: colours.meant, stroke: colours.paper, 'stroke-width': 2.5 }),
    letters(String(number), x, y + 8.5, { height: 24, weight: 600, fill: colours.paper, anchor: 'middle' }),
  ].join('');
};
