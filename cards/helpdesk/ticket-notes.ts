import type { TicketEvent } from '../../domain/ticket';
import { paragraph, run } from '../parts/line';
import { stack, type Piece } from '../parts/piece';
import { dayAndTime } from '../parts/time';
import { oneLine, typed } from '../parts/user-text';

/** Private notes with who wrote them, each shortened to `longest`; they stand on the helpdesk's card alone. */
export const ticketNotes = (
  notes: readonly TicketEvent[],
  timezone: string | null | undefined,
  longest: number,
): Piece =>
  stack(
    ...notes.flatMap(({ at, by, note }) => {
      const head = `${oneLine(by, 60)}, ${dayAndTime(at, timezone)}`;
      return [
        { elements: [{ ...paragraph([run(head, { isSubtle: true })]), spacing: 'Small' }], text: [head] },
        typed(note ?? '', longest),
      ];
    }),
  );
