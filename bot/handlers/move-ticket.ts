import { ticketViewOf } from '../../dialogs/conversation/view-of';
import type { TicketAction } from '../../dialogs/event';
import type { Store } from '../../domain/ports';
import type { Person } from '../../domain/requester';
import { moved } from '../../domain/ticket';
import type { Ticket, TicketMove } from '../../domain/ticket';
import { sceneOf } from '../desk';
import type { Desk } from '../desk';
import type { Turn } from '../turn';

const moveOf: Readonly<Record<TicketAction['verb'], TicketMove>> = {
  'claim-ticket': 'claim',
  'release-ticket': 'release',
  'resolve-ticket': 'resolve',
  'reopen-ticket': 'reopen',
};

const noteOf = (action: TicketAction): string | null => (action.verb === 'resolve-ticket' ? action.note : null);

/** The ticket after the move, or null when it cannot make it. A ticket that another agent works on is theirs to resolve. */
const afterMove = (ticket: Ticket, action: TicketAction, agent: Person, now: number): Ticket | null => {
  const move = moveOf[action.verb];
  const state = moved(ticket.state, move);
  const othersWork = ticket.claimedBy !== null && ticket.claimedBy.id !== agent.id;
  if (!state || (move === 'resolve' && othersWork)) return null;
  const note = noteOf(action);
  const keepsAgent = move === 'claim' || move === 'resolve';
  return {
    ...ticket,
    state,
    claimedBy: keepsAgent ? agent : null,
    resolution: move === 'resolve' ? note : move === 'reopen' ? null : ticket.resolution,
    events: [...ticket.events, { at: now, by: agent.name, move, ...(note ? { note } : {}) }],
    updatedAt: now,
  };
};

const news = (ticket: Ticket, agent: Person, move: TicketMove): string | null => {
  const name = `Ticket ${String(ticket.number)}`;
  switch (move) {
    case 'claim':
      return `${name}: ${agent.name} from the helpdesk is looking at it now. You need not do anything.`;
    case 'release':
      return `${name} is back in the queue. The next free colleague takes it.`;
    case 'resolve':
      return `${name} is resolved by ${agent.name}: ${ticket.resolution ?? ''}`;
    case 'reopen':
      return `${name} is open again. The helpdesk looks at it once more.`;
    default:
      return null;
  }
};

/** Everybody who has to know: the helpdesk's card, the requester's card, and one line to the requester. */
const tellAll = async (store: Store, ticket: Ticket, line: string | null, now: number): Promise<void> => {
  const version = String(ticket.version + 1);
  const lane = `ticket:${ticket.id}`;
  const put = (key: string, job: Parameters<Store['enqueue']>[0]['job'], inLane = lane) =>
    store.enqueue({ lane: inLane, key: `${key}:${ticket.id}:${version}`, job, dueAt: now });
  await put('update', { kind: 'update-ticket', ticket: ticket.id });
  await put('refresh', { kind: 'refresh-session', session: ticket.sessionId }, `session:${ticket.sessionId}`);
  if (line) await put('tell', { kind: 'tell-requester', ticket: ticket.id, line }, `tell:${ticket.id}`);
};

/** Agents act from the helpdesk's channel; being able to press there is what makes somebody an agent. */
const isAgent = (desk: Desk, turn: Turn): boolean =>
  turn.address.conversationId.split(';')[0] === desk.helpdesk.channelId;

const present = (ticket: Ticket): string =>
  ticket.claimedBy ? `It is ${ticket.state} by ${ticket.claimedBy.name}.` : `It is ${ticket.state} now.`;

/** An agent's press on a ticket's card: one conditional write, of which exactly one of two wins. */
export const moveTicket = async (desk: Desk, turn: Turn, action: TicketAction): Promise<void> => {
  const refuse = (code: 'MM301_NOT_AN_AGENT' | 'MM302_MOVE', text: string): void => {
    desk.log.warn({ code, ticket: action.ticket, person: turn.person.id, verb: action.verb }, 'refused');
    turn.answer({ kind: 'notice', text });
  };
  const showPresent = (ticket: Ticket): void =>
    turn.answer({ kind: 'card', message: desk.draw(ticketViewOf(sceneOf(desk), ticket)) });
  if (!isAgent(desk, turn)) {
    refuse('MM301_NOT_AN_AGENT', 'Only the helpdesk can do this, in its own channel.');
    return;
  }
  if (action.verb === 'resolve-ticket' && action.note === '') {
    refuse('MM302_MOVE', 'Please write what solved it; the requester gets this note.');
    return;
  }
  for (;;) {
    const ticket = await desk.store.findTicket(action.ticket);
    if (ticket?.tenantId !== turn.address.tenantId) {
      refuse('MM302_MOVE', 'I do not know this ticket.');
      return;
    }
    const now = desk.clock();
    const next = afterMove(ticket, action, turn.person, now);
    if (ticket.state === 'claimed' && action.verb === 'claim-ticket' && ticket.claimedBy?.id === turn.person.id) {
      showPresent(ticket);
      return;
    }
    if (!next) {
      refuse('MM302_MOVE', `Ticket ${String(ticket.number)} was moved before you. ${present(ticket)}`);
      desk.wakeOutbox();
      return;
    }
    const written = await desk.store.transaction(async (store) => {
      const result = await store.updateTicket(next);
      if (result === 'written') await tellAll(store, next, news(next, turn.person, moveOf[action.verb]), now);
      return result;
    });
    if (written === 'outdated') continue;
    showPresent({ ...next, version: next.version + 1 });
    desk.wakeOutbox();
    return;
  }
};
