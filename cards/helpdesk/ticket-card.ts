import { fold, foldedBefore } from '../parts/fold';
import { heading, kicker, section } from '../parts/heading';
import { factsAtAGlance } from '../parts/known-facts';
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
import { triedLines } from '../parts/tried';
import { typed } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import type { Say } from '../../domain/say';

/** So many things that were tried are seen at once. */
const mostTriedSeen = 2;

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

const drawn = (view: ViewOf<'ticket'>, room: Room): Piece => {
  const { ticket, title, facts, reason } = view;
  const most = (longest: number): number => Math.ceil(longest * room.text);
  const notes = ticket.events.filter(({ move }) => move === 'note');
  return stack(
    kicker(say('ticket', { number: ticket.number })),
    spaced('None', heading(title ?? say('not-told-what-is-wrong'))),
    forSomebody(ticket.affected),
    spaced('Small', ticketStatus(view)),
    ticket.urgency === 'urgent' ? box('warning', said(reason)) : said(reason),
    ticketTyped(view, { words: most(600), note: most(800), longest: most(300), most: room.typed }),
    section(say('what-is-known'), factsAtAGlance(facts)),
    section(
      say('what-was-tried'),
      foldedBefore('tried', [...triedLines(ticket.ledger, room.tried), ...sentFixes(view)], mostTriedSeen),
    ),
    ticket.resolution === null ? nothing : section(say('how-it-was-resolved'), typed(ticket.resolution, most(800))),
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
