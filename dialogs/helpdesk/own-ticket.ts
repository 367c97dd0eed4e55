import { endingOf, requesterMovesOf } from '../../domain/requester-moves';
import type { Ticket, TicketMessage } from '../../domain/ticket';
import type { ProcedureResult } from '../../domain/walk';
import type { Written } from '../conversation/scene';
import type { NamedTicket, OwnTicket, OwnTicketView, TicketLine } from '../view';

/** What the ticket is about, in plain words, or else as its requester put it. */
const aboutTicket = (scene: Written, { label, words }: Ticket): string =>
  (label && scene.catalogue.get(label)?.title) ?? words.slice(0, 160);

/** The ticket as a question about it names it. */
export const namedTicket = (scene: Written, ticket: Ticket): NamedTicket => ({
  id: ticket.id,
  number: ticket.number,
  about: aboutTicket(scene, ticket),
});

/** The question that waits for the requester's answer; null when none does. */
const questionOf = ({ state, messages }: Ticket): string | null =>
  state === 'waiting' ? (messages.findLast(({ asks }) => asks)?.text ?? null) : null;

const titleOf = (scene: Written, procedure: string): string =>
  scene.library.procedures.get(procedure)?.title ?? 'A fix that is no longer offered';

const fixInHand = (scene: Written, { state, fixes }: Ticket): string | null => {
  const fix = state === 'waiting' ? fixes.findLast(({ stage }) => stage !== 'over') : undefined;
  return fix ? titleOf(scene, fix.procedure) : null;
};

/** The ticket as its requester sees it at this time, in milliseconds since 1970. */
export const ownTicketOf = (scene: Written, ticket: Ticket, now: number): OwnTicket => ({
  id: ticket.id,
  number: ticket.number,
  about: aboutTicket(scene, ticket),
  state: ticket.state,
  urgency: ticket.urgency,
  claimedBy: ticket.claimedBy?.name ?? null,
  question: questionOf(ticket),
  fix: fixInHand(scene, ticket),
  ending: endingOf(ticket),
  mergedInto: ticket.mergedInto,
  resolution: ticket.resolution,
  muted: ticket.muted,
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
export const ownTicketViewOf = (scene: Written, ticket: Ticket, now: number, says: string | null): OwnTicketView => {
  const resultOf = (fix: string): ProcedureResult | null =>
    ticket.ledger.findLast(({ step }) => step === `sent:${fix}`)?.result ?? null;
  return {
    kind: 'own-ticket',
    ticket: ownTicketOf(scene, ticket, now),
    says,
    openedAt: ticket.createdAt,
    messages: ticket.messages.slice(-mostMessages).map(shownMessage),
    earlier: Math.max(0, ticket.messages.length - mostMessages),
    fixes: ticket.fixes.map(({ id, procedure, at }) => ({
      title: titleOf(scene, procedure),
      at,
      result: resultOf(id),
    })),
    timezone: ticket.timezone,
  };
};

const lastOf = ({ messages, resolution, claimedBy }: Ticket): TicketLine['last'] => {
  if (resolution !== null) return { by: claimedBy?.name ?? null, text: resolution };
  const last = messages.at(-1);
  return last ? { by: last.from === 'requester' ? null : last.by, text: last.text } : null;
};

/** The ticket as one line of a list. */
export const ticketLineOf = (scene: Written, ticket: Ticket): TicketLine => ({
  id: ticket.id,
  number: ticket.number,
  state: ticket.state,
  urgency: ticket.urgency,
  about: aboutTicket(scene, ticket),
  openedAt: ticket.createdAt,
  claimedBy: ticket.claimedBy?.name ?? null,
  last: lastOf(ticket),
});
