import { readingOf } from '../../dialogs/conversation/reading';
import { numberedCommand } from '../../dialogs/tickets/typed/numbered-command';
import { ticketCommand } from '../../dialogs/tickets/typed/ticket-command';
import { isLive } from '../../domain/ticket';
import type { Ticket } from '../../domain/ticket';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import type { Store } from '../../domain/ports';
import { helpdeskOf, isHelpdesk, whyNotAgent } from '../helpdesk/agents';
import { isTheirs } from '../own-tickets/move-own-ticket';
import { mostRead } from '../own-tickets/my-tickets';
import { checkFiles } from '../tickets/check-files';
import type { CheckedFiles } from '../tickets/check-files';
import { contextOf } from '../services';
import type { Services } from '../services';
import type { Input, Turn } from '../turn';
import { livingCard } from './living-card';
import type { Heard } from './taker';

type Needs = Pick<
  Services,
  | 'store'
  | 'messenger'
  | 'directory'
  | 'log'
  | 'clock'
  | 'newId'
  | 'library'
  | 'draw'
  | 'helpdesk'
  | 'agents'
  | 'policy'
>;

/** A typed text, with the files that came with it. */
export type TypedText = Extract<Input, { readonly kind: 'text' }>;

/** The person's session that goes on in this conversation, or the one that ended last. */
export const findSession = async (store: Store, { address, person }: Turn): Promise<Session | null> =>
  (await store.findLiveSession(address.conversationId, person.id)) ??
  (await store.findLatestSession(address.conversationId, person.id)) ??
  null;

/** In a ticket's thread the ticket is known; in a new post of its helpdesk's channel a command names it. */
const threadOf = async (
  services: Needs,
  turn: Turn,
  text: string,
  helpdesks: Heard['helpdesks'],
): Promise<Heard['thread']> => {
  const { conversationId, tenantId } = turn.address;
  const inThread = await services.store.findTicketOfThread(conversationId);
  const named = inThread || !isHelpdesk(services, conversationId, helpdesks) ? null : numberedCommand(text);
  const ticket = named ? await services.store.findTicketByNumber(tenantId, named.number) : inThread;
  if (ticket?.tenantId !== tenantId) return null;
  const refusal = await whyNotAgent(services, turn, helpdeskOf(services, ticket));
  return { ticket, refusal, text: named?.text ?? text };
};

/** Their ticket of this number, an old one too. */
const numberedOf = async (
  store: Store,
  turn: Turn,
  tickets: readonly Ticket[],
  number: number | null,
): Promise<Ticket | null> => {
  if (number === null) return null;
  const known = tickets.find((ticket) => ticket.number === number);
  const found = known ?? (await store.findTicketByNumber(turn.address.tenantId, number));
  return isTheirs(turn, found) ? found : null;
};

const noFiles: CheckedFiles = { files: [], refused: [] };

/** Loads what there is when a text comes in: where a ticket's thread was written in, where others read along, in private. */
export const loadHeard = async (services: Needs, turn: Turn, { text, files = [] }: TypedText): Promise<Heard> => {
  const { store, library } = services;
  const { place, tenantId } = turn.address;
  const helpdesks = turn.team ? await store.listHelpdesks(tenantId) : [];
  const thread = place === 'channel' ? await threadOf(services, turn, text, helpdesks) : null;
  const tickets = place === 'personal' ? await store.listTicketsOf(tenantId, turn.person.id, mostRead) : [];
  const question = tickets.length > 0 ? await store.findQuestion(turn.address.conversationId) : undefined;
  const command = ticketCommand(text);
  // A ticket's thread is the helpdesk's, and no session goes on in it.
  const latest = thread ? null : await findSession(store, turn);
  const session = latest && !isOver(latest) ? latest : null;
  const mayTakeFiles = thread ? thread.refusal === null : tickets.some(isLive);
  let offers: ReturnType<Heard['offers']> | null = null;
  const heard: Heard = {
    turn,
    text,
    reading: readingOf(library, text),
    attached: files.length,
    files: mayTakeFiles ? await checkFiles(services, turn, files) : noFiles,
    thread,
    helpdesks,
    tickets,
    command,
    numbered: place === 'personal' ? await numberedOf(store, turn, tickets, command?.number ?? null) : null,
    question: question ?? null,
    session,
    latest,
    policy: services.policy,
    offers: () => (offers ??= session ? livingCard(services, session, null).offers : []),
    context: contextOf(services),
  };
  return heard;
};
