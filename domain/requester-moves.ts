import { isFull, isLive } from './ticket';
import type { Ticket, TicketEvent, TicketMove } from './ticket';
import { movesOf } from './moves';

const day = 24 * 3_600_000;

/** For so long after its end a requester can open their ticket again, in milliseconds. */
export const reopenFor = 14 * day;

/** For so long after its end it can be rated, in milliseconds: fourteen days from the question, which comes in the second. */
export const rateFor = 16 * day;

/**
 * How a ticket came to its end: an agent resolved it, the requester said that it works again or withdrew it, it went
 * into another one, or the requester was silent for too long.
 */
export type Ending = 'resolved' | 'fixed' | 'withdrawn' | 'merged' | 'silence';

const endings: Partial<Record<TicketEvent['move'], Ending>> = {
  resolve: 'resolved',
  fixed: 'fixed',
  withdraw: 'withdrawn',
  reopen: 'silence',
};

/** How the ticket came to its last end; null while it is live. */
export const endingOf = (ticket: Pick<Ticket, 'state' | 'mergedInto' | 'events'>): Ending | null => {
  if (isLive(ticket)) return null;
  if (ticket.mergedInto !== null) return 'merged';
  const last = ticket.events.findLast(({ move }) => endings[move] !== undefined);
  return (last && endings[last.move]) ?? (ticket.state === 'resolved' ? 'resolved' : 'silence');
};

const isWithin = (ticket: Ticket, span: number, now: number): boolean =>
  ticket.endedAt === null || now - ticket.endedAt <= span;

/** True for a ticket that takes more words, though it may have to be opened again for them. */
export const canTakeMore = (ticket: Ticket, now: number): boolean => {
  const moves = requesterMovesOf(ticket, now);
  return !isFull(ticket) && (moves.includes('add') || moves.includes('reopen'));
};

/** True when the requester may still say how well they were helped: once, after it was resolved, and not years later. */
export const isRatable = (ticket: Ticket, now: number): boolean => {
  const ending = endingOf(ticket);
  return ticket.rating === null && (ending === 'resolved' || ending === 'fixed') && isWithin(ticket, rateFor, now);
};

/** The moves that the requester can make now: those of the table, less what time or an earlier answer has shut. */
export const requesterMovesOf = (ticket: Ticket, now: number): readonly TicketMove[] =>
  movesOf(ticket.state, 'requester').filter((move) => {
    if (move === 'reopen') return ticket.mergedInto === null && isWithin(ticket, reopenFor, now);
    return move !== 'rate' || isRatable(ticket, now);
  });
