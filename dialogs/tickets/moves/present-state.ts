import type { Ticket } from '../../../domain/ticket';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

/** How a ticket stands, in a sentence for agents. */
export const presentState = ({ number, state, claimedBy, mergedInto }: Ticket): Say => {
  const who = claimedBy?.name ?? say('a-colleague-at-the-start');
  switch (state) {
    case 'open':
      return say('ticket-is-open-and-nobody', { number });
    case 'reopened':
      return say('ticket-was-reopened-and-nobody', { number });
    case 'claimed':
      return say('ticket-is-claimed-has-it', { number, who });
    case 'waiting':
      return say('ticket-is-waiting-for-the', { number, who });
    case 'resolved':
      return claimedBy ? say('ticket-is-resolved-had-it', { number, who }) : say('ticket-is-resolved', { number });
    case 'closed':
      return mergedInto === null
        ? say('ticket-is-closed', { number })
        : say('ticket-is-closed-it-goes', { number, mergedInto });
  }
};

/** Why a move came to nothing, in words for the agent; says who has the ticket. */
export const refusedMove = (ticket: Ticket, move: string, refused: 'role' | 'not-yours' | 'state'): Say => {
  const who = ticket.claimedBy?.name ?? say('a-colleague');
  if (refused === 'not-yours') return say('ticket-is-with-assign-it', { number: ticket.number, who });
  if (move === 'claim' && ticket.claimedBy)
    return say('was-faster', { name: ticket.claimedBy.name, state: presentState(ticket) });
  return say('cannot-be-done-now', { state: presentState(ticket) });
};
