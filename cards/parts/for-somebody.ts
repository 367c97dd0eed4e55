import { say } from '../../texts/say';
import { said } from './line';
import { nothing, spaced, type Piece } from './piece';
import { oneLine } from './user-text';

/** Who has the problem, where whoever tells of it is not the one. */
export const forSomebody = (affected: string | null): Piece =>
  affected === null ? nothing : spaced('Small', said(say('for-somebody', { name: oneLine(affected, 80) })));
