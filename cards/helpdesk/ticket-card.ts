import type { Message } from '../../domain/ports';
import { fold } from '../parts/fold';
import { framed } from '../parts/frame';
import { heading, kicker, section } from '../parts/heading';
import { knownFacts } from '../parts/known-facts';
import { said } from '../parts/line';
import { box, nothing, spaced, stack, type Piece } from '../parts/piece';
import { ticketActions } from './ticket-actions';
import { sentFixes } from './ticket-fixes';
import { ticketHistory } from './ticket-history';
import { ticketMessages } from './ticket-messages';
import { ticketNotes } from './ticket-notes';
import { ticketStatus } from './ticket-status';
import { triedList } from '../parts/tried';
import { quoted, typed } from '../parts/user-text';
import type { ViewOf } from '../view-of';

/** The most that a card may weigh, in bytes of UTF-8; what holds it needs the rest of the platform's 28 KB. */
const heaviest = 27 * 1024;

/** How much of a ticket its card shows. */
interface Room {
  /** The share of the usual length that a text gets. */
  readonly text: number;
  /** How many things that were tried, events, messages and notes are shown, the last ones. */
  readonly tried: number;
  readonly events: number;
  readonly messages: number;
  readonly notes: number;
}

/** All that people want to see, and less where that weighs too much. */
const rooms: readonly Room[] = [
  { text: 1, tried: 30, events: 12, messages: 6, notes: 3 },
  { text: 0.5, tried: 15, events: 10, messages: 4, notes: 2 },
  { text: 0.25, tried: 8, events: 6, messages: 3, notes: 1 },
];
const leastRoom: Room = { text: 0.05, tried: 6, events: 4, messages: 2, notes: 1 };

/** The name of a fold, with how many of how many are in it. */
const lastOf = (name: string, all: number, shown: number): string =>
  all <= shown ? `${name} (${String(all)})` : `${name} (the last ${String(shown)} of ${String(all)})`;

const given = (title: string, text: string, longest: number): Piece => section(title, typed(text, longest));

const drawn = (view: ViewOf<'ticket'>, room: Room): Message => {
  const { ticket, title, facts, reason, timezone } = view;
  const most = (longest: number): number => Math.ceil(longest * room.text);
  const notes = ticket.events.filter(({ move }) => move === 'note');
  return framed(
    kicker(`Ticket ${ticket.number}`),
    spaced('None', heading(title ?? 'Not told what is wrong')),
    spaced('Small', ticketStatus(view)),
    ticket.urgency === 'urgent' ? box('warning', said(`**Urgent.** ${reason}`)) : box('emphasis', said(reason)),
    quoted('They wrote', ticket.words, most(600)),
    given('They added', ticket.note, most(800)),
    section('What is known', knownFacts(facts, 'agent')),
    section(
      'What was tried',
      stack(
        ticket.ledger.length === 0
          ? said('Nothing yet.', { isSubtle: true })
          : triedList(ticket.ledger, timezone, room.tried),
        sentFixes(view),
      ),
    ),
    ticket.resolution === null ? nothing : given('How it was resolved', ticket.resolution, most(800)),
    fold(
      'messages',
      lastOf('Messages', ticket.messages.length, room.messages),
      ticketMessages(ticket.messages.slice(-room.messages), timezone, most(400)),
    ),
    fold(
      'notes',
      lastOf('Private notes', notes.length, room.notes),
      ticketNotes(notes.slice(-room.notes), timezone, most(800)),
    ),
    fold('history', 'History', ticketHistory(ticket.events, timezone, most(80), room.events)),
    ticketActions(view),
  );
};

const weight = ({ card }: Message): number => new TextEncoder().encode(JSON.stringify(card)).length;

/** The helpdesk's card of a ticket: everything known and tried, and what can be done now. */
export const ticketCard = (view: ViewOf<'ticket'>): Message => {
  for (const room of rooms) {
    const message = drawn(view, room);
    if (weight(message) <= heaviest) return message;
  }
  return drawn(view, leastRoom);
};
