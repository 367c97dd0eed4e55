import type { TicketEvent } from '../../domain/ticket';
import { paragraph, run } from '../parts/line';
import type { Piece } from '../parts/piece';
import { moveWords } from '../parts/ticket/ticket-words';
import { dayAndTime } from '../parts/time';
import { oneLine } from '../parts/user-text';

/** What goes with an event, after who did it: what people typed in quotation marks, the rest as part of the sentence. */
const noteOf = ({ move, note = '' }: TicketEvent, longest: number): string => {
  if (note.trim() === '') return '';
  const what = oneLine(note, longest);
  switch (move) {
    case 'assign':
      return ` to ${what}`;
    case 'merge':
      return ` into ticket ${what}`;
    case 'took-in':
      return `: ticket ${what}`;
    case 'prioritize':
    case 'send-fix':
    case 'try-fix':
    case 'mute':
    case 'rate':
    case 'remind':
      return `: ${what}`;
    default:
      return `: “${what}”`;
  }
};

/** Who did what to a ticket and when, oldest first, the last `most` of it; what goes with it is shortened to `longest`. */
export const ticketHistory = (
  events: readonly TicketEvent[],
  timezone: string | null | undefined,
  longest: number,
  most: number,
): Piece => {
  const shown = events.slice(-most).map((event) => ({
    when: `${dayAndTime(event.at, timezone)}  `,
    what: `${moveWords[event.move]} ${oneLine(event.by, 60)}${noteOf(event, longest)}`,
  }));
  const left = events.length - shown.length;
  const earlier = left > 0 ? [`(${left} earlier not shown)`] : [];
  return {
    elements: [
      ...earlier.map((line) => paragraph([run(line, { isSubtle: true })])),
      ...shown.map(({ when, what }) => ({
        ...paragraph([run(when, { isSubtle: true }), run(what)]),
        spacing: 'Small',
      })),
    ],
    text: [...earlier, ...shown.map(({ when, what }) => `${when}${what}`)],
  };
};
