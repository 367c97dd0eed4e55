import { as, id } from './shape';
import { placeOf, refuse } from './spot';
import type { Read, Spot } from './spot';

/** The things that one file names for another. */
export type Kind = 'procedure' | 'advice' | 'reason' | 'question' | 'condition' | 'fact';

/** The name of the file without folder and ending. */
export const baseName = (file: string): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** The `id` of a file, which must be its name. */
export const fileId: Read<string> = as(id, (value, spot) =>
  value === baseName(spot.file)
    ? value
    : refuse(spot, `The id "${value}" is not the file's name: call it ${baseName(spot.file)}, or rename the file.`),
);

/** A name that another file gives. */
export const nameOf = (kind: Kind): Read<string> =>
  as(id, (value, spot) => {
    spot.book.refer(kind, value, placeOf(spot));
    return value;
  });

const inFile = (what: string, spot: Spot): string => `${what} of ${spot.file}`;

/** The name of a step or an outcome of the same guide. */
export const target: Read<string> = as(id, (value, spot) => {
  spot.book.refer(inFile('step or outcome', spot), value, placeOf(spot));
  return value;
});

/** Notes that a step or an outcome has this name; one name serves for one thing only. */
export const declareTarget = (name: string, spot: Spot): void =>
  spot.book.declare(inFile('step or outcome', spot), name, spot.at);

/** The name of a line, once only in its part of the file ('' for the whole file). */
export const lineIdIn = (part: string): Read<string> =>
  as(id, (value, spot) => {
    spot.book.declare(inFile(`${part} line`.trim(), spot), value, placeOf(spot));
    return value;
  });

/** The name of an instruction, a note or a stuck help, once only in its file. */
export const lineId = lineIdIn('');
