import type { TicketPage } from '../../../contract/helpdesk';
import { happened } from '../../../cards/helpdesk/ticket-history';
import { ticketViewOf } from '../../../dialogs/conversation/view/view-of';
import { resultOfFix } from '../../../dialogs/tickets/sent-fix/result-of-fix';
import { beginFix } from '../../../dialogs/tickets/sent-fix/sent-fix';
import { movesOf, roleOf } from '../../../domain/moves';
import type { Reader } from '../../../domain/say';
import type { Ticket, TicketEvent } from '../../../domain/ticket';
import { words } from '../../../texts/say';
import { ticketToWork } from '../find-ticket';
import type { Handle, Page } from '../page';
import { agentOnly, type Agent } from '../sign-in/agent';
import { rowOf } from './queue-row';

/** So much of what goes with an event stands in its sentence; what is longer is given whole beside it. */
const longestInSentence = 120;

const historyOf = (reader: Reader, events: readonly TicketEvent[]): TicketPage['history'] =>
  events.map(({ note: noted, ...event }) => {
    const note = noted === undefined ? '' : words(reader, noted).trim();
    const isLong = note.length > longestInSentence || note.includes('\n');
    return {
      at: event.at,
      by: event.by,
      move: event.move,
      says: words(
        reader,
        happened(isLong || noted === undefined ? event : { ...event, note: noted }, longestInSentence),
      ),
      note: isLong ? note : null,
    };
  });

const threadOf = ({ post }: Ticket): string => {
  if (!post) return '';
  const [channel = ''] = post.conversationId.split(';');
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${encodeURIComponent(post.messageId)}`;
};

const proceduresOf = ({ library, clock }: Page['services'], reader: Reader, ticket: Ticket): TicketPage['procedures'] =>
  ticketViewOf(library, ticket).procedures.map(({ id, title }) => {
    const begun = beginFix(library.library, ticket, { id: '', procedure: id, by: '', at: clock() });
    return { id, title, refused: 'refused' in begun ? words(reader, begun.refused) : null, rate: null };
  });

const messagesOf = ({ messages }: Ticket): TicketPage['messages'] =>
  messages.map(({ id, at, from, by, text, asks, heldUntil, files }) => ({
    ...{ id, at, from, by, text, asks },
    heldUntil: heldUntil ?? null,
    files: files.map(({ name, url, size }) => ({ name, url, size })),
  }));

/** A ticket with all that the helpdesk knows, for this agent. */
export const ticketPageOf = (page: Page, reader: Reader, agent: Agent, ticket: Ticket): TicketPage => {
  const { services, onlookers } = page;
  const view = ticketViewOf(services.library, ticket);
  const titles = services.library.library.procedures;
  return {
    ...rowOf(services, onlookers, agent, ticket),
    words: ticket.words,
    note: ticket.note,
    reason: view.reason,
    thread: threadOf(ticket),
    elsewhere: ticket.elsewhere && { system: ticket.elsewhere.system, url: ticket.elsewhere.url },
    mergedInto: ticket.mergedInto,
    incident: ticket.incident,
    resolution: ticket.resolution === null ? null : words(reader, ticket.resolution),
    rating: ticket.rating,
    muted: ticket.muted,
    facts: view.facts.map(({ fact, name, value, source, words: told }) => ({ fact, name, value, source, words: told })),
    tried: ticket.ledger.map(({ procedure, title, result, at }) => ({ procedure, title, result, at })),
    transcript: ticket.transcript.map(({ at, who, text, step }) => ({ at, who, text, step: step ?? null })),
    messages: messagesOf(ticket),
    notes: ticket.events
      .filter(({ move }) => move === 'note')
      .map(({ at, by, note }) => ({ at, by, text: note === undefined ? '' : words(reader, note) })),
    fixes: ticket.fixes.map(({ id, procedure, by, at, stage }) => ({
      ...{ id, procedure, by, at, stage },
      title: titles.get(procedure)?.title ?? procedure,
      result: resultOfFix(ticket, id),
    })),
    history: historyOf(reader, ticket.events),
    can: movesOf(ticket.state, roleOf(ticket, agent.person, true)),
    procedures: proceduresOf(services, reader, ticket),
  };
};

/** A ticket to work on. */
export const ticketPage: Handle<'GET /tickets/:ticket'> = async (page, who, asked) => {
  const agent = await agentOnly(page.services, who);
  return ticketPageOf(page, who.reader, agent, await ticketToWork(page.services, who, agent, asked.ticket));
};
