import type { Description } from '../../pictures/description';
import type { Library, PictureBelow } from './guide';
import { instructionsOf } from './instructions';

/** Something that can be drawn, and where it is shown. */
export interface Described {
  /** The procedure or the question, and the instruction in it. */
  readonly where: string;
  readonly shows: Description;
}

const below = (where: string, pictures: readonly PictureBelow[]): readonly Described[] =>
  pictures.map(({ shows }) => ({ where, shows }));
const one = (where: string, shows: Description | null): readonly Described[] => (shows ? [{ where, shows }] : []);

/** Every picture of a library, in the order in which it was written. */
export const picturesOf = ({
  procedures,
  questions,
}: Pick<Library, 'procedures' | 'questions'>): readonly Described[] => [
  ...[...procedures.values()].flatMap((procedure) => [
    ...instructionsOf(procedure).flatMap((instruction) => {
      const where = `${procedure.id} / ${instruction.id}`;
      return instruction.kind === 'plain'
        ? one(where, instruction.shows)
        : [...new Set(instruction.pictures.values())].flatMap((pictures) => below(where, pictures));
    }),
    ...procedure.stuck.flatMap(({ id, pictures }) => below(`${procedure.id} / ${id}`, pictures)),
  ]),
  ...[...questions.values()].flatMap(({ fact, shows, unsure }) => [
    ...one(`question ${fact}`, shows),
    ...below(`question ${fact}, how`, unsure?.pictures ?? []),
  ]),
];
