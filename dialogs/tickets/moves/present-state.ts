import type { Ticket } from '../../../domain/ticket';

/** How a ticket stands, in a sentence for agents. */
export const presentState = ({ number, state, claimedBy, mergedInto }: Ticket): string => {
  const name = `Ticket ${String(number)}`;
  const who = claimedBy?.name ?? 'A colleague';
  switch (state) {
    case 'open':
      return `${name} is open, and nobody has it yet.`;
    case 'reopened':
      return `${name} was reopened, and nobody has it yet.`;
    case 'claimed':
      return `${name} is claimed: ${who} has it.`;
    case 'waiting':
      return `${name} is waiting for the requester; ${who} has it.`;
    case 'resolved':
      return `${name} is resolved${claimedBy ? `; ${who} had it` : ''}.`;
    case 'closed':
      return mergedInto === null
        ? `${name} is closed.`
        : `${name} is closed: it goes on as ticket ${String(mergedInto)}.`;
  }
};

/** Why a move came to nothing, in words for the agent; says who has the ticket. */
export const refusedMove = (ticket: Ticket, move: string, refused: 'role' | 'not-yours' | 'state'): string => {
  const name = `Ticket ${String(ticket.number)}`;
  const who = ticket.claimedBy?.name ?? 'a colleague';
  if (refused === 'not-yours') return `${name} is with ${who}. Assign it to yourself first; then you can do this.`;
  if (move === 'claim' && ticket.claimedBy) return `${ticket.claimedBy.name} was faster. ${presentState(ticket)}`;
  return `This cannot be done now. ${presentState(ticket)}`;
};
