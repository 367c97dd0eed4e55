import type { TicketEvent } from '../domain/ticket';
import { paragraph, run } from './line';
import type { Piece } from './piece';
import { moveWords } from './ticket-words';
import { dayAndTime } from './time';
import { oneLine } from './user-text';

/** So many events are shown, the last ones. */
const mostEvents = 12;

/** Who did what to a ticket and when, oldest first. */
export const ticketHistory = (events: readonly TicketEvent[], timezone: string | null | undefined): Piece => {
  const shown = events.slice(-mostEvents).map((event) => {
    const note = event.note === undefined || event.note.trim() === '' ? '' : `: “${oneLine(event.note, 80)}”`;
    return {
      when: `${dayAndTime(event.at, timezone)}  `,
      what: `${moveWords[event.move]} ${oneLine(event.by, 60)}${note}`,
    };
  });
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
