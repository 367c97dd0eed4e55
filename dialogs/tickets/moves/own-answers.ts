import { endingOf, isRatable, reopenFor } from '../../../domain/requester-moves';
import { isLive } from '../../../domain/ticket';
import type { Ticket } from '../../../domain/ticket';
import type { RequesterMove } from './move-request';

type Move = RequesterMove['move'];

/** What a requester is told after their own move, on the card that then shows the ticket. */
export const doneLine = ({ number, claimedBy, muted }: Ticket, move: Move): string => {
  const name = `Ticket ${String(number)}`;
  switch (move) {
    case 'add':
      return claimedBy ? `Sent. ${claimedBy.name} sees it in a moment.` : 'Sent. Whoever takes the ticket sees it.';
    case 'prepare-fix':
    case 'try-fix':
      return 'Thank you. The helpdesk sees the result.';
    case 'fixed':
      return 'Good to hear! I told the helpdesk. If it comes back, open the ticket again here within 14 days.';
    case 'withdraw':
      return `${name} is withdrawn, and the helpdesk knows. If you need it after all, open it again within 14 days.`;
    case 'reopen':
      return `${name} is open again, and the helpdesk sees it. As soon as somebody takes it, I tell you.`;
    case 'mute':
      return muted
        ? 'Fewer messages from now on: only what the helpdesk writes to you, and the result. This card keeps in step.'
        : 'From now on I tell you every step.';
    case 'rate':
      return 'Thank you for your rating!';
  }
};

const whyNoReopen = (ticket: Ticket, now: number): string => {
  const name = `Ticket ${String(ticket.number)}`;
  if (isLive(ticket)) return `${name} is open already.`;
  if (ticket.mergedInto !== null) return `${name} went on in your ticket ${String(ticket.mergedInto)}. Write there.`;
  return now - (ticket.endedAt ?? now) > reopenFor
    ? `${name} ended more than 14 days ago, so it stays closed. Tell me what is wrong now: I look at it anew, and the helpdesk finds the old ticket.`
    : `${name} cannot be opened again now.`;
};

const whyNoRating = (ticket: Ticket, now: number): string => {
  const name = `Ticket ${String(ticket.number)}`;
  if (ticket.rating !== null) return `You gave ${String(ticket.rating)} of 5 already. Thank you!`;
  if (isLive(ticket)) return `${name} is open. You can rate it once it is resolved.`;
  return isRatable({ ...ticket, endedAt: null }, now)
    ? `${name} ended too long ago to be rated. Thank you all the same.`
    : `${name} was not resolved by the helpdesk, so there is nothing to rate.`;
};

const ended: Readonly<Record<NonNullable<ReturnType<typeof endingOf>>, string>> = {
  resolved: 'is resolved already',
  fixed: 'is resolved already',
  withdrawn: 'is withdrawn already',
  merged: 'is closed: it went on in another ticket of yours',
  silence: 'is closed already',
};

/** Why the requester's move came to nothing: the ticket is not, or not any more, in a state for it. */
export const refusedLine = (ticket: Ticket, move: Move, now: number): string => {
  if (move === 'reopen') return whyNoReopen(ticket, now);
  if (move === 'rate') return whyNoRating(ticket, now);
  const ending = endingOf(ticket);
  if (ending === null) return `Ticket ${String(ticket.number)} was moved meanwhile. This is how it stands now.`;
  const line = `Ticket ${String(ticket.number)} ${ended[ending]}.`;
  return move === 'add' ? `${line} To go on with it, open it again; then you can write to the helpdesk.` : line;
};
