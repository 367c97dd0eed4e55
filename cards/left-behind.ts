import type { ShownLeaving } from '../dialogs/views/parts';
import { fold } from './parts/fold';
import { said } from './parts/line';
import { numbered } from './parts/numbered';
import { nothing, stack, type Piece } from './parts/piece';

/** Says what stays as it is now, with the way back folded away below it. */
export const leftBehind = (leaves: ShownLeaving | null): Piece =>
  leaves === null
    ? nothing
    : stack(said(leaves.line), fold('back', leaves.title, stack(said(leaves.risks), numbered(leaves.instructions))));
