import { endingOf, requesterMovesOf } from '../../domain/requester-moves';
import { sentMessages } from '../../domain/ticket';
import type { Ticket, TicketMessage } from '../../domain/ticket';
import { resultOfFix } from './sent-fix/result-of-fix';
import { titleOfTicket } from './said-for-ticket';
import type { Texts } from '../conversation/context';
import type { NamedTicket, OwnTicket, OwnTicketView, TicketLine } from '../views/own-ticket-view';
import { say } from '../../texts/say';
import type { Text } from '../../domain/say';

/** What the ticket is about, in plain words, or else as its requester put it; and whose it is, where that is somebody else. */
export const aboutTicket = (context: Texts, ticket: Ticket): string =>
  [titleOfTicket(context, ticket) ?? ticket.words.slice(0, 160), ticket.affected].filter(Boolean).join(' · ');

/** The ticket as a question about it names it. */
export const namedTicket = (context: Texts, ticket: Ticket): NamedTicket => ({
  id: ticket.id,
  number: ticket.number,
  about: aboutTicket(context, ticket),
});

/** The question that waits for the requester's answer; null when none does. */
const questionOf = (ticket: Ticket): string | null =>
  ticket.state === 'waiting' ? (sentMessages(ticket).findLast(({ asks }) => asks)?.text ?? null) : null;

const titleOf = (context: Texts, procedure: string): Text =>
  context.library.procedures.get(procedure)?.title ?? say('a-fix-that-is-no');

const fixInHand = (context: Texts, { state, fixes }: Ticket): Text | null => {
  const fix = state === 'waiting' ? fixes.findLast(({ stage }) => stage !== 'over') : undefined;
  return fix ? titleOf(context, fix.procedure) : null;
};

/** By when somebody takes it up or solves it; nothing for a ticket that was handed back, since nobody promised when. */
const promisedBy = ({ claimedBy, respondedAt, dueAt }: Ticket, now: number): number | null =>
  dueAt === null || dueAt <= now || (claimedBy === null && respondedAt !== null) ? null : dueAt;

/** The ticket as its requester sees it at this time, in milliseconds since 1970. */
export const ownTicketOf = (context: Texts, ticket: Ticket, now: number): OwnTicket => ({
  id: ticket.id,
  number: ticket.number,
  about: aboutTicket(context, ticket),
  state: ticket.state,
  urgency: ticket.urgency,
  claimedBy: ticket.claimedBy?.name ?? null,
  question: questionOf(ticket),
  fix: fixInHand(context, ticket),
  ending: endingOf(ticket),
  mergedInto: ticket.mergedInto,
  resolution: ticket.resolution,
  muted: ticket.muted,
  promisedBy: promisedBy(ticket, now),
  rating: ticket.rating,
  can: requesterMovesOf(ticket, now),
});

/** So many of the last messages stand on the card. */
const mostMessages = 5;

const shownMessage = ({ at, from, by, text, files }: TicketMessage): OwnTicketView['messages'][number] => ({
  at,
  by: from === 'requester' ? null : by,
  text,
  files: files.map(({ name }) => name),
});

/** Everything about the ticket that its requester may see. `says`: what came of the last press, above all else. */
export const ownTicketViewOf = (context: Texts, ticket: Ticket, now: number, says: Text | null): OwnTicketView => {
  const messages = sentMessages(ticket);
  return {
    kind: 'own-ticket',
    ticket: ownTicketOf(context, ticket, now),
    says,
    form: null,
    openedAt: ticket.createdAt,
    messages: messages.slice(-mostMessages).map(shownMessage),
    earlier: Math.max(0, messages.length - mostMessages),
    fixes: ticket.fixes.map(({ id, procedure, at }) => ({
      title: titleOf(context, procedure),
      at,
      result: resultOfFix(ticket, id),
    })),
  };
};

const lastOf = (ticket: Ticket): TicketLine['last'] => {
  const { resolution, claimedBy } = ticket;
  if (resolution !== null) return { by: claimedBy?.name ?? null, text: resolution };
  const last = sentMessages(ticket).at(-1);
  return last ? { by: last.from === 'requester' ? null : last.by, text: last.text } : null;
};

/** The ticket as one line of a list. */
export const ticketLineOf = (context: Texts, ticket: Ticket): TicketLine => ({
  id: ticket.id,
  number: ticket.number,
  state: ticket.state,
  urgency: ticket.urgency,
  about: aboutTicket(context, ticket),
  openedAt: ticket.createdAt,
  claimedBy: ticket.claimedBy?.name ?? null,
  last: lastOf(ticket),
});
