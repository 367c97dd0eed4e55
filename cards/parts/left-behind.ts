import type { ShownLeaving } from '../../dialogs/views/parts';
import { fold } from './fold';
import { said } from './line';
import { numbered } from './numbered';
import { nothing, stack, type Piece } from './piece';

/** Says what stays as it is now, with the way back folded away below it. */
export const leftBehind = (leaves: ShownLeaving | null): Piece =>
  leaves === null
    ? nothing
    : stack(said(leaves.line), fold('back', leaves.title, stack(said(leaves.risks), numbered(leaves.instructions))));
