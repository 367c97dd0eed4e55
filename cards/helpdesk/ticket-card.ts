import { fold } from '../parts/fold';
import { heading, kicker, section } from '../parts/heading';
import { knownFacts } from '../parts/known-facts';
import { said } from '../parts/line';
import { box, nothing, spaced, stack, type Piece } from '../parts/piece';
import { forSomebody } from '../parts/for-somebody';
import { ticketActions } from './ticket-actions';
import { sentFixes } from './ticket-fixes';
import { ticketHistory } from './ticket-history';
import { ticketMessages } from './ticket-messages';
import { ticketNotes } from './ticket-notes';
import { ticketStatus } from './ticket-status';
import { ticketTyped } from './ticket-typed';
import { triedList } from '../parts/tried';
import { quoted, typed } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import type { Say, Text } from '../../domain/say';

/** How much of a ticket its card shows. */
interface Room {
  /** The share of the usual length that a text gets. */
  readonly text: number;
  /** How many typed texts, things that were tried, events, messages and notes are shown, the last ones. */
  readonly typed: number;
  readonly tried: number;
  readonly events: number;
  readonly messages: number;
  readonly notes: number;
}

/** All that people want to see, and less where that weighs too much. */
const rooms: readonly Room[] = [
  { text: 1, typed: 12, tried: 30, events: 12, messages: 6, notes: 3 },
  { text: 0.5, typed: 8, tried: 15, events: 10, messages: 4, notes: 2 },
  { text: 0.25, typed: 4, tried: 8, events: 6, messages: 3, notes: 1 },
  { text: 0.05, typed: 2, tried: 6, events: 4, messages: 2, notes: 1 },
];

/** The name of a fold, with how many of how many are in it. */
const lastOf = (name: Say, all: number, shown: number): Say =>
  all <= shown ? say('all-of', { name, all }) : say('the-last-of', { name, shown, all });

const given = (title: Say, text: Text, longest: number): Piece => section(title, typed(text, longest));

const drawn = (view: ViewOf<'ticket'>, room: Room): Piece => {
  const { ticket, title, facts, reason } = view;
  const most = (longest: number): number => Math.ceil(longest * room.text);
  const notes = ticket.events.filter(({ move }) => move === 'note');
  return stack(
    kicker(say('ticket', { number: ticket.number })),
    spaced('None', heading(title ?? say('not-told-what-is-wrong'))),
    forSomebody(ticket.affected),
    spaced('Small', ticketStatus(view)),
    ticket.urgency === 'urgent'
      ? box('warning', said({ joined: [say('urgent'), ' ', reason] }))
      : box('emphasis', said(reason)),
    quoted('they', ticket.words, most(600)),
    given(say('they-added'), ticket.note, most(800)),
    ticketTyped(view.alsoTyped, room.typed, most(300)),
    section(say('what-is-known'), knownFacts(facts, 'agent')),
    section(
      say('what-was-tried'),
      stack(
        ticket.ledger.length === 0
          ? said(say('nothing-yet'), { isSubtle: true })
          : triedList(ticket.ledger, room.tried),
        sentFixes(view),
      ),
    ),
    ticket.resolution === null ? nothing : given(say('how-it-was-resolved'), ticket.resolution, most(800)),
    fold(
      'messages',
      lastOf(say('messages'), ticket.messages.length, room.messages),
      ticketMessages(ticket.messages.slice(-room.messages), most(400)),
    ),
    fold(
      'notes',
      lastOf(say('private-notes'), notes.length, room.notes),
      ticketNotes(notes.slice(-room.notes), most(800)),
    ),
    fold('history', say('history'), ticketHistory(ticket.events, most(80), room.events)),
    ticketActions(view),
  );
};

/** The helpdesk's card of a ticket: everything known and tried, and what can be done now. First all of it, then less and less. */
export const ticketCard = (view: ViewOf<'ticket'>): readonly Piece[] => rooms.map((room) => drawn(view, room));
