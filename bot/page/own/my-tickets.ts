import type { MyTicket, MyTicketLine } from '../../../contract/my-tickets';
import { ownTicketOf, ownTicketViewOf, ticketLineOf } from '../../../dialogs/tickets/own-ticket';
import { whenAnswered } from '../../../dialogs/tickets/timetable/when-answered';
import type { Reader, Text } from '../../../domain/say';
import { sentMessages, type Ticket } from '../../../domain/ticket';
import { words } from '../../../texts/say';
import type { Services } from '../../services';
import { ownTicket } from '../find-ticket';
import type { Handle } from '../page';

/** So many of one person's tickets are shown, the newest. */
const mostShown = 100;

type Needs = Pick<Services, 'library' | 'policy' | 'clock'>;

const lineOf = ({ library }: Needs, reader: Reader, ticket: Ticket): MyTicketLine => {
  const { last, ...line } = ticketLineOf(library, ticket);
  const { updatedAt, version } = ticket;
  return { ...line, updatedAt, version, last: last && { by: last.by, text: words(reader, last.text) } };
};

/** A ticket with all that its requester may see. */
export const myTicketOf = (services: Needs, reader: Reader, ticket: Ticket): MyTicket => {
  const now = services.clock();
  const own = ownTicketOf(services.library, ticket, now);
  const inWords = (text: Text | null): string | null => text && words(reader, text);
  return {
    ...lineOf(services, reader, ticket),
    words: ticket.words,
    when: words(reader, whenAnswered(ticket, services.policy, now)),
    question: own.question,
    ending: own.ending,
    mergedInto: own.mergedInto,
    resolution: inWords(own.resolution),
    muted: own.muted,
    rating: own.rating,
    tried: ticket.ledger.map(({ title, result, at }) => ({ title, result, at })),
    fixes: ownTicketViewOf(services.library, ticket, now, null).fixes.map(({ title, at, result }) => ({
      title: words(reader, title),
      at,
      result,
    })),
    messages: sentMessages(ticket).map(({ id, at, from, by, text, asks, files }) => ({
      id,
      at,
      by: from === 'requester' ? null : by,
      text,
      asks,
      files: files.map(({ name }) => name),
    })),
    can: own.can,
  };
};

/** The reader's tickets, the newest first. */
export const myTickets: Handle<'GET /my/tickets'> = async ({ services }, { person, tenantId, reader }) => {
  const tickets = await services.store.listTicketsOf(tenantId, person.id, mostShown);
  return { tickets: tickets.map((ticket) => lineOf(services, reader, ticket)) };
};

/** One of them. */
export const myTicket: Handle<'GET /my/tickets/:ticket'> = async ({ services }, who, asked) =>
  myTicketOf(services, who.reader, await ownTicket(services, who, asked.ticket));
