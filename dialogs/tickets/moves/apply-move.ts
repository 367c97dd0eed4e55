import { allowed, roleOf } from '../../../domain/moves';
import type { Role } from '../../../domain/moves';
import { requesterMovesOf } from '../../../domain/requester-moves';
import type { Person } from '../../../domain/requester';
import type { Ticket, TicketEvent, TicketState } from '../../../domain/ticket';
import type { MoveRequest, News } from './move-request';
import { newsOf } from './news-of';
import { whatChanges } from './what-changes';

/** What came of a move: the ticket as it is to be written and who has to know, or why not. */
export type Moved =
  | { readonly moved: true; readonly ticket: Ticket; readonly news: readonly News[] }
  | { readonly moved: false; readonly refused: 'role' | 'not-yours' | 'state' };

const mailmend = 'Mailmend';

/** The name that the history has for whoever moved the ticket. */
const nameOf = ({ messages }: Ticket, asked: MoveRequest): string => {
  if (asked.role !== 'time') return asked.person.name;
  const { what } = asked;
  const held = what.move === 'ask' ? messages.find(({ id }) => id === what.message) : undefined;
  return held?.by ?? mailmend;
};

const roleIn = (ticket: Ticket, asked: MoveRequest): Role => {
  if (asked.role === 'agent') return roleOf(ticket, asked.person, true);
  if (asked.role === 'requester') return roleOf(ticket, asked.person, false);
  return 'time';
};

/** The times and pauses after the state changed. */
const timed = (ticket: Ticket, state: TicketState, now: number): Partial<Ticket> => {
  if (state === ticket.state) return {};
  const paused = ticket.state === 'waiting' && ticket.waitingSince !== null;
  const ends = (state === 'resolved' || state === 'closed') && ticket.endedAt === null;
  return {
    ...(paused && { pauses: [...ticket.pauses, { from: ticket.waitingSince, to: now }] }),
    waitingSince: state === 'waiting' ? now : null,
    ...(ends && { endedAt: now }),
    ...(state === 'reopened' && {
      since: now,
      endedAt: null,
      respondedAt: null,
      pauses: [],
      marks: ticket.marks.filter((mark) => mark === 'rating-asked'),
    }),
  };
};

const takesUp = (agent: Person | null, ticket: Ticket, state: TicketState, now: number): Partial<Ticket> => {
  if (!agent || ticket.respondedAt !== null) return {};
  return state === 'claimed' || state === 'waiting' || state === 'resolved' ? { respondedAt: now } : {};
};

/**
 * Makes a move, or refuses it. Pure: the edge writes the ticket against its version, so that of two who move at once one
 * wins, and sends the news in the same transaction.
 */
export const applyMove = (ticket: Ticket, asked: MoveRequest, now: number): Moved => {
  const role = roleIn(ticket, asked);
  const state = allowed(ticket.state, asked.what.move, role);
  if (typeof state !== 'string') return { moved: false, refused: state.refused };
  if (ticket.mergedInto !== null && asked.what.move === 'reopen') return { moved: false, refused: 'state' };
  if (role === 'requester' && !requesterMovesOf(ticket, now).includes(asked.what.move)) {
    return { moved: false, refused: 'state' };
  }
  const { note, ...changes } = whatChanges(ticket, asked, now);
  const event: TicketEvent = { at: now, by: nameOf(ticket, asked), move: asked.what.move, ...(note ? { note } : {}) };
  const next: Ticket = {
    ...ticket,
    ...timed(ticket, state, now),
    ...takesUp(asked.role === 'agent' ? asked.person : null, ticket, state, now),
    ...changes,
    state,
    events: [...ticket.events, event],
    updatedAt: now,
  };
  return { moved: true, ticket: next, news: newsOf(ticket, next, asked) };
};
