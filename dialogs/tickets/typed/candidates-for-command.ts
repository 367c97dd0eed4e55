import { requesterMovesOf } from '../../../domain/requester-moves';
import { isLive } from '../../../domain/ticket';
import type { Ticket, TicketMove } from '../../../domain/ticket';
import type { WantedOfTicket } from './ticket-command';

const moves: Readonly<Partial<Record<WantedOfTicket, TicketMove>>> = {
  add: 'add',
  fixed: 'fixed',
  withdraw: 'withdraw',
  close: 'withdraw',
  reopen: 'reopen',
  rate: 'rate',
};

const canBe = (wants: WantedOfTicket, ticket: Ticket, now: number): boolean => {
  if (wants === 'see') return isLive(ticket);
  if (wants === 'mute' || wants === 'unmute') return isLive(ticket) && ticket.muted === (wants === 'unmute');
  const move = moves[wants];
  return move !== undefined && requesterMovesOf(ticket, now).includes(move);
};

/**
 * Which of somebody's tickets can be meant when no number was named: those with which it can be done now. Of several that
 * could be opened again it is the one that ended last, without asking.
 */
export const meantTickets = (wants: WantedOfTicket, tickets: readonly Ticket[], now: number): readonly Ticket[] => {
  const possible = tickets.filter((ticket) => canBe(wants, ticket, now));
  if (wants !== 'reopen') return possible;
  return possible.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0)).slice(0, 1);
};

/** What is said when there is no ticket with which it can be done. */
export const noneMeant = (wants: WantedOfTicket): string => {
  switch (wants) {
    case 'reopen':
      return 'None of your tickets ended in the last 14 days, so there is none to open again. Tell me what is wrong now, and I look at it anew.';
    case 'mute':
      return 'You have no open ticket of which I tell you every step.';
    case 'unmute':
      return 'There is no open ticket of which I tell you less.';
    case 'rate':
      return 'You have no ticket that was resolved lately and is not rated yet. Write “my tickets” to see yours.';
    default:
      return 'You have no open ticket. Write “my tickets” to see the older ones, or tell me what is wrong.';
  }
};
