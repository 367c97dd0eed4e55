import { sureActs } from '../../dialogs/conversation/acts/sure-acts';
import { namedTicket } from '../../dialogs/tickets/own-ticket';
import { ticketDeeds } from '../../dialogs/tickets/typed/ticket-deeds';
import { requesterMovesOf } from '../../domain/requester-moves';
import { isLive } from '../../domain/ticket';
import type { Ticket } from '../../domain/ticket';
import { seenAt } from '../../language/acts/seen';
import type { Heard, Taker } from '../session/taker';
import { nameOf } from './words-to-ticket';

/** The ticket that ended last, where nothing came after it and it can be opened again. */
const endedLast = ({ tickets, latest, session, context }: Heard): Ticket | null => {
  if (session !== null || tickets.some(isLive)) return null;
  const [last] = tickets
    .filter((ticket) => requesterMovesOf(ticket, context.now).includes('reopen'))
    .toSorted((one, other) => (other.endedAt ?? 0) - (one.endedAt ?? 0));
  if (!last) return null;
  const isOlder = latest === null || latest.id === last.sessionId || latest.updatedAt < (last.endedAt ?? 0);
  return isOlder ? last : null;
};

/** "It is broken again", said after a ticket ended: shall it be opened again? */
export const backAgainTaker: Taker = (heard) => {
  const ticket = heard.turn.address.place === 'personal' && heard.attached === 0 ? endedLast(heard) : null;
  if (!ticket) return null;
  const { reading, text, context } = heard;
  const triaged = reading.told(false);
  const name = triaged.decision === 'start' ? null : nameOf(sureActs(reading, seenAt('after-end')), triaged);
  if (name === null || ticketDeeds[name].ended !== 'offer-reopen') return null;
  const agent = ticket.claimedBy?.name ?? null;
  return {
    deeds: [{ kind: 'draw', view: { kind: 'reopen-ticket', ticket: namedTicket(context, ticket), agent, text } }],
  };
};
