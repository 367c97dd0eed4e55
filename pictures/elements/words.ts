import { widthOf, type Weight } from '../letters';
import { painted, type Part } from '../part';
import { colours, letters, rect } from '../svg';

/** How high letters are; at half its size a picture is still readable. */
export const letterHeight = 24;
/** How high a line of text is, with the room around it. */
export const lineHeight = 36;

/** How a text is written: what people have to find is dark and strong, all else quiet. */
export interface Voice {
  readonly weight: Weight;
  readonly fill: string;
}
export const strong: Voice = { weight: 600, fill: colours.word };
export const quiet: Voice = { weight: 400, fill: colours.quiet };

/** A line of text. */
export const words = (text: string, voice: Voice = strong): Part => ({
  width: widthOf(text, voice.weight, letterHeight),
  height: lineHeight,
  paint: (x, y) => painted(letters(text, x, y + 26, { height: letterHeight, ...voice })),
});

/** A part of this width that can be meant by a name. */
export const named = (name: string, kind: string, part: Part): Part => ({
  ...part,
  paint: (x, y) => markedAs(name, kind, part).paint(x, y, part.width),
});

/** A part that can be meant by a name, in all the width that it is given; its ring stands so far inside its edges. */
export const markedAs = (name: string, kind: string, part: Part, inside = 0): Part => ({
  ...part,
  paint: (x, y, width) =>
    painted(part.paint(x, y, width), {
      svg: '',
      controls: [
        {
          name,
          kind,
          box: { x: x + inside, y: y + inside, width: width - 2 * inside, height: part.height - 2 * inside },
        },
      ],
    }),
});

/** A grey shape in the place of words that do not matter. */
export const blank = (width: number): Part => ({
  width,
  height: lineHeight,
  paint: (x, y) => painted(rect({ x, y: y + 11, width, height: 14 }, colours.blank, { radius: 7 })),
});
