import type { Due, Mark, QueueRow } from '../../../contract/helpdesk';
import { titleOfTicket } from '../../../dialogs/tickets/said-for-ticket';
import { dueOf } from '../../../dialogs/tickets/timetable/timetable';
import { awaitsAnswer, deedsOf, lastMessage } from '../../../domain/kept/queue';
import { isLive, type Ticket } from '../../../domain/ticket';
import type { Services } from '../../services';
import type { Agent } from '../sign-in/agent';
import type { Onlookers } from './onlookers';

type Needs = Pick<Services, 'library' | 'policy' | 'clock'>;

const day = 24 * 3_600_000;
/** So much of the last message stands in a row. */
const longestLast = 200;

const due = (ticket: Ticket, { policy, clock }: Needs): Due | null => {
  const promised = dueOf(ticket, policy, clock());
  if (!promised) return null;
  const { respondBy, resolveBy, missed } = promised;
  return { respondBy, resolveBy, missed, at: Math.min(respondBy ?? Infinity, resolveBy ?? Infinity) };
};

const marksOf = (ticket: Ticket, now: number): readonly Mark[] => {
  if (!isLive(ticket)) return [];
  const times = (...moves: readonly string[]): number =>
    ticket.events.filter(({ move }) => moves.includes(move)).length;
  const spoke = Math.max(lastMessage(ticket)?.at ?? 0, ticket.since);
  return [
    ...(times('reopen') >= 2 ? (['reopened-twice'] as const) : []),
    ...(ticket.state !== 'waiting' && now - spoke >= 3 * day ? (['no-word-for-3-days'] as const) : []),
    ...(times('assign', 'release') >= 3 ? (['handed-on-3-times'] as const) : []),
  ];
};

const lastOf = (ticket: Ticket): QueueRow['last'] => {
  const message = lastMessage(ticket);
  if (!message) return null;
  const { at, from, by, text } = message;
  return { at, from, by, text: text.length > longestLast ? `${text.slice(0, longestLast - 1)}…` : text };
};

/** A ticket as a row of the queue. */
export const rowOf = (services: Needs, onlookers: Onlookers, { person }: Agent, ticket: Ticket): QueueRow => {
  const { library, catalogue } = services.library;
  const { id, number, version, requester, affected, state, urgency, label, claimedBy, createdAt, updatedAt } = ticket;
  const outlook = ticket.facts.outlook?.value;
  return {
    ...{ id, number, version, affected, state, urgency, updatedAt },
    seen: deedsOf(ticket),
    title: titleOfTicket(services.library, ticket),
    requester: requester.name,
    symptom: label === null ? null : { id: label, title: catalogue.get(label)?.title ?? label },
    outlook: outlook === undefined ? null : (library.facts.get('outlook')?.values.get(outlook) ?? outlook),
    channel: ticket.helpdesk?.channelId ?? null,
    agent: claimedBy && { id: claimedBy.id, name: claimedBy.name },
    isMine: claimedBy?.id === person.id,
    due: due(ticket, services),
    last: lastOf(ticket),
    requesterWroteLast: awaitsAnswer(ticket),
    marks: marksOf(ticket, services.clock()),
    openedAt: createdAt,
    others: onlookers.of(id, person.id),
  };
};
