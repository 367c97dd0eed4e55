import type { Say, Text } from '../../domain/say';
import type { TicketEvent } from '../../domain/ticket';
import { say } from '../../texts/say';
import { said } from '../parts/line';
import { spaced, stack, type Piece } from '../parts/piece';
import { earlier } from '../parts/tried';
import { oneLine, shortLine } from '../parts/user-text';

const isEmpty = (note: Text | undefined): boolean =>
  note === undefined || (typeof note === 'string' && note.trim() === '');

/** What happened with what goes with it: what people typed in quotation marks, the rest as part of the sentence. */
export const happened = ({ move, by, note }: TicketEvent, longest: number): Say => {
  const event = say('ticket-event', { move, by: oneLine(by, 60) });
  if (note === undefined || isEmpty(note)) return event;
  const what = shortLine(note, longest);
  switch (move) {
    case 'assign':
      return say('event-to', { event, what });
    case 'merge':
      return say('event-into-ticket', { event, number: what });
    case 'took-in':
      return say('event-of-ticket', { event, number: what });
    case 'prioritize':
    case 'send-fix':
    case 'try-fix':
    case 'mute':
    case 'rate':
    case 'remind':
      return say('event-with', { event, what });
    default:
      return say('event-quoting', { event, what });
  }
};

/** Who did what to a ticket and when, oldest first, the last `most` of it; what goes with it is shortened to `longest`. */
export const ticketHistory = (events: readonly TicketEvent[], longest: number, most: number): Piece =>
  stack(
    earlier(events.length - most),
    ...events
      .slice(-most)
      .map((event) => spaced('Small', said(say('at-a-time', { at: event.at, what: happened(event, longest) })))),
  );
