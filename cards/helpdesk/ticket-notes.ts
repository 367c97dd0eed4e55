import type { TicketEvent } from '../../domain/ticket';
import { say } from '../../texts/say';
import { said } from '../parts/line';
import { spaced, stack, type Piece } from '../parts/piece';
import { oneLine, typed } from '../parts/user-text';
import { isSay } from '../../domain/say';

/** Private notes with who wrote them, each shortened to `longest`; they stand on the helpdesk's card alone. */
export const ticketNotes = (notes: readonly TicketEvent[], longest: number): Piece =>
  stack(
    ...notes.flatMap(({ at, by, note = '' }) => [
      spaced('Small', said(say('by-at', { by: oneLine(by, 60), at }), { isSubtle: true })),
      isSay(note) ? said(note) : typed(note, longest),
    ]),
  );
