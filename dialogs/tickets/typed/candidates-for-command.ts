import { requesterMovesOf } from '../../../domain/requester-moves';
import { isLive } from '../../../domain/ticket';
import type { Ticket, TicketMove } from '../../../domain/ticket';
import type { WantedOfTicket } from '../../../domain/kept/question';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

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
export const noneMeant = (wants: WantedOfTicket): Say => {
  switch (wants) {
    case 'reopen':
      return say('none-of-your-tickets-ended');
    case 'mute':
      return say('you-have-no-open-ticket');
    case 'unmute':
      return say('there-is-no-open-ticket');
    case 'rate':
      return say('you-have-no-ticket-that');
    default:
      return say('you-have-no-open-ticket-write');
  }
};
