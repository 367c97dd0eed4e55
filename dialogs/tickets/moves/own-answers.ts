import { endingOf, isRatable, reopenFor } from '../../../domain/requester-moves';
import { isLive } from '../../../domain/ticket';
import type { Ticket } from '../../../domain/ticket';
import type { RequesterMove } from './move-request';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

type Move = RequesterMove['move'];

/** What a requester is told after their own move, on the card that then shows the ticket. */
export const doneLine = ({ number, claimedBy, muted }: Ticket, move: Move): Say => {
  switch (move) {
    case 'prioritize':
    case 'add':
    case 'remark':
      return claimedBy ? say('sent-sees-it-in-a', { name: claimedBy.name }) : say('sent-whoever-takes-the-ticket');
    case 'prepare-fix':
    case 'try-fix':
      return say('thank-you-the-helpdesk-sees');
    case 'fixed':
      return say('good-to-hear-i-told');
    case 'withdraw':
      return say('ticket-is-withdrawn-and-the', { number });
    case 'reopen':
      return say('ticket-is-open-again-and', { number });
    case 'mute':
      return muted ? say('fewer-messages-from-now-on') : say('from-now-on-i-tell');
    case 'rate':
      return say('thank-you-for-rating');
  }
};

const whyNoReopen = (ticket: Ticket, now: number): Say => {
  if (isLive(ticket)) return say('ticket-is-open-already', { number: ticket.number });
  if (ticket.mergedInto !== null)
    return say('ticket-went-on-in-your', { number: ticket.number, mergedInto: ticket.mergedInto });
  return now - (ticket.endedAt ?? now) > reopenFor
    ? say('ticket-ended-more-than-14', { number: ticket.number })
    : say('ticket-cannot-be-opened-again', { number: ticket.number });
};

const whyNoRating = (ticket: Ticket, now: number): Say => {
  if (ticket.rating !== null) return say('you-gave-of-5-already', { rating: ticket.rating });
  if (isLive(ticket)) return say('ticket-is-open-you-can', { number: ticket.number });
  return isRatable({ ...ticket, endedAt: null }, now)
    ? say('ticket-ended-too-long-ago', { number: ticket.number })
    : say('ticket-was-not-resolved-by', { number: ticket.number });
};

/** Why the requester's move came to nothing: the ticket is not, or not any more, in a state for it. */
export const refusedLine = (ticket: Ticket, move: Move, now: number): Say => {
  if (move === 'reopen') return whyNoReopen(ticket, now);
  if (move === 'rate') return whyNoRating(ticket, now);
  const ending = endingOf(ticket);
  if (ending === null) return say('ticket-was-moved-meanwhile-this', { number: ticket.number });
  const line = say('ticket-is-over-already', { number: ticket.number, ending });
  return move === 'add' ? say('to-go-on-with-it', { line }) : line;
};
