import type { Description } from '../../../pictures/description';
import { descriptionFault } from '../../../pictures/draw';
import { typed } from '../../../pictures/window';
import type { Instruction, Line, Pictured } from '../guide';
import { unmarked } from '../unmarked';
import type { Book } from './book';
import { line } from './line';
import { needed, optional, record } from './record';
import { as, listOf, placed, text } from './shape';
import { entriesOf, refuse } from './spot';
import type { Read, Spot } from './spot';

/** What a picture shows. What no drawing knows is a fault. */
export const shows: Read<Description> = placed(
  as(
    record({
      window: needed(text),
      of: optional(text, null),
      marks: optional(listOf(text), []),
      types: optional(text, null),
    }),
    (description, spot) => {
      const fault = descriptionFault(description);
      return fault === null ? description : refuse(spot, fault);
    },
  ),
);

interface OneLine {
  readonly line: Line;
  readonly shows: Description | null;
}

const withShows = record({ line: needed(line), shows: needed(shows) });
const oneLine: Read<OneLine> = (spot) =>
  entriesOf(spot) ? withShows(spot) : as(line, (words): OneLine => ({ line: words, shows: null }))(spot);

/** Lines, each by itself or with what a picture below it shows; `list` reads a list of some length. */
export const pictured = (list: typeof listOf): Read<Pictured> =>
  as(list(oneLine), (all) => ({
    lines: all.map((one) => one.line),
    pictures: all.flatMap((one, below) => (one.shows === null ? [] : [{ below, shows: one.shows }])),
  }));

/** Notes what is marked in a picture and is not in the words beside it: people look for what they read. */
export const noteMissing = (pictures: readonly (Description | null)[], lines: readonly Line[], book: Book): void => {
  const said = lines.map(unmarked).join('\n').toLowerCase();
  for (const picture of pictures) {
    const place = picture && book.places.get(picture);
    if (!picture || !place) continue;
    const names = [
      ...picture.marks.filter((mark) => mark !== typed),
      ...(picture.types === null ? [] : [picture.types]),
    ];
    for (const name of names)
      if (!said.includes(name.toLowerCase()))
        book.fault(place, `The picture shows "${name}", and no line beside it says so: name it in a line.`);
  }
};

/** The same for the instructions of a part; a picture may show what the other lines of the part say. */
export const standIn = (instructions: readonly Instruction[], { book }: Spot): void => {
  const lines = instructions.flatMap((one) => (one.kind === 'plain' ? [one.line] : [...one.variants.values()].flat()));
  const pictures = instructions.flatMap((one) =>
    one.kind === 'plain' ? [one.shows] : [...one.pictures.values()].flat().map((picture) => picture.shows),
  );
  noteMissing([...new Set(pictures)], lines, book);
};
