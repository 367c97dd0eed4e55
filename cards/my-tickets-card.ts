import type { TicketLine } from '../dialogs/view';
import type { Message } from '../domain/ports';
import { framed } from './frame';
import { heading } from './heading';
import { paragraph, run, said } from './line';
import { offers } from './offers';
import { nothing, type Element, type Piece } from './piece';
import { stateWords } from './ticket-words';
import { day } from './time';
import { oneLine } from './user-text';
import type { ViewOf } from './view-of';

/** So many tickets are shown; they come newest first. */
const mostTickets = 10;

const entry = (ticket: TicketLine, timezone: string | null | undefined): Piece => {
  const about = oneLine(ticket.about, 160);
  const by = ticket.claimedBy === null ? '' : ` · ${oneLine(ticket.claimedBy, 60)}`;
  const status = `${stateWords[ticket.state]}${by} · ${day(ticket.updatedAt, timezone)}`;
  const last = ticket.resolution === null ? '' : oneLine(ticket.resolution, 300);
  const small = (inlines: readonly Element[]): Element => ({ ...paragraph(inlines), spacing: 'None' });
  return {
    elements: [
      {
        type: 'Container',
        style: 'emphasis',
        spacing: 'Small',
        items: [
          paragraph([run(`${ticket.number}  `, { isSubtle: true }), run(about, { weight: 'Bolder' })]),
          small([run(status, { isSubtle: true, size: 'Small' })]),
          ...(last === '' ? [] : [{ ...paragraph([run(`“${last}”`, { italic: true })]), spacing: 'Small' }]),
        ],
      },
    ],
    text: [`${ticket.number} ${about}: ${status}${last === '' ? '' : `: “${last}”`}`],
  };
};

const contactLine = (contact: string | null): Piece => {
  if (contact === null) return nothing;
  const text = `You can also reach support at ${oneLine(contact, 200)}.`;
  return { elements: [paragraph([run(text, { isSubtle: true })])], text: [text] };
};

/** A person's tickets, newest first, each with its state and the last words about it. */
export const myTicketsCard = ({ tickets, contact, timezone }: ViewOf<'my-tickets'>): Message => {
  const shown = tickets.slice(0, mostTickets).map((ticket) => entry(ticket, timezone));
  const left = tickets.length - shown.length;
  return framed(
    heading('Your tickets'),
    tickets.length === 0 ? said('You have no tickets. Tell me what is wrong, and I try to mend it with you.') : nothing,
    ...shown,
    left > 0 ? said(`And ${left} older.`, { isSubtle: true }) : nothing,
    contactLine(contact),
    offers([
      { title: 'Talk to a person', action: { verb: 'new-person' } },
      { title: 'What can I type?', action: { verb: 'help' } },
    ]),
  );
};
