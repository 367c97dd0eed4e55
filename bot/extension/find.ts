import { requests } from '../../contract/requests';
import { ticketLineOf } from '../../dialogs/tickets/own-ticket';
import type { Ticket } from '../../domain/ticket';
import { wordsOf } from '../../domain/kept/search';
import { say } from '../../texts/say';
import { filterOf } from '../page/helpdesk/queue-filter';
import { findHelp } from '../page/help/search';
import type { PagePlace } from '../page/page-address';
import { Refused } from '../page/refused';
import { agentBy, mayWork, type Agent } from '../page/sign-in/agent';
import type { Who } from '../page/sign-in/who';
import { isTheirs } from '../own-tickets/move-own-ticket';
import type { Services } from '../services';
import type { ExtensionAsked } from '../teams/extension-asked';
import type { Found, Turn } from '../turn';

type Search = Extract<ExtensionAsked, { readonly kind: 'search' }>;

/** So many of somebody's own tickets are looked through. */
const mostOwn = 100;

const whoOf = ({ person, address, locale, timezone }: Turn): Who => ({
  person,
  tenantId: address.tenantId,
  reader: { locale, timezone },
  expiresAt: Infinity,
});

const foundTicket = (services: Services, turn: Turn, ticket: Ticket, place: PagePlace): Found => {
  const line = ticketLineOf(services.library, ticket);
  const title = (ticket.label && services.library.catalogue.get(ticket.label)?.title) ?? null;
  return {
    title: say('ticket', { number: line.number }),
    says: say('about-and-state', { about: line.about, state: say('ticket-state', { state: line.state }) }),
    message: services.draw({ kind: 'found-ticket', ticket: line, title, page: services.pageAddress(place) }, turn),
  };
};

const asAgent = (services: Services, turn: Turn, ticket: Ticket): Found =>
  foundTicket(services, turn, ticket, { in: 'helpdesk', ticket: ticket.number });
const asOwn = (services: Services, turn: Turn, ticket: Ticket): Found =>
  foundTicket(services, turn, ticket, { in: 'my-tickets', ticket: ticket.number });

const byNumber = async ({ store }: Services, { address }: Turn, number: number): Promise<readonly Ticket[]> => {
  const ticket = await store.findTicketByNumber(address.tenantId, number);
  return ticket?.tenantId === address.tenantId ? [ticket] : [];
};

const numbered = (text: string): number | null => {
  const digits = /^#?\s?(\d{1,9})$/.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
};

/** Those of the agent's helpdesks that match, in the queue's order; one that a number names is alone. */
const forAgent = async (
  services: Services,
  turn: Turn,
  agent: Agent,
  { text, from, most }: Search,
): Promise<readonly Ticket[]> => {
  const number = numbered(text);
  if (number !== null) return from > 0 ? [] : byNumber(services, turn, number);
  const filter = filterOf(services, whoOf(turn), agent, requests['GET /queue'].parse({ view: 'all', text }));
  const numbers = await services.store.listQueue(filter, { order: 'last', up: false, from, most });
  const tickets = await services.store.listTicketsByNumber(turn.address.tenantId, numbers);
  return tickets.toSorted((a, b) => numbers.indexOf(a.number) - numbers.indexOf(b.number));
};

/** The reader's own that have all of the words. */
const ofOwn = async (
  { store, library }: Services,
  turn: Turn,
  { text, from, most }: Search,
): Promise<readonly Ticket[]> => {
  const wanted = wordsOf(text);
  const own = await store.listTicketsOf(turn.address.tenantId, turn.person.id, mostOwn);
  const has = (ticket: Ticket): boolean => {
    const there = wordsOf(`${String(ticket.number)} ${ticketLineOf(library, ticket).about} ${ticket.words}`);
    return wanted.every((word) => there.some((each) => each.startsWith(word)));
  };
  return own.filter(has).slice(from, from + most);
};

/** The tickets that somebody may see and that match: of agents all of their helpdesks', of others their own. Throws Refused. */
export const findTickets = async (services: Services, turn: Turn, search: Search): Promise<readonly Found[]> => {
  const agent = await agentBy(services, whoOf(turn));
  if (!agent) return (await ofOwn(services, turn, search)).map((ticket) => asOwn(services, turn, ticket));
  const found = await forAgent(services, turn, agent, search);
  return found.filter((ticket) => mayWork(agent, ticket)).map((ticket) => asAgent(services, turn, ticket));
};

const foundHelp = (services: Services, turn: Turn, hit: ReturnType<typeof findHelp>[number]): Found => {
  const title = hit.kind === 'answer' ? hit.asks : hit.title;
  const page = hit.kind === 'answer' ? null : services.pageAddress({ in: 'help', guide: hit.guide });
  return { title, says: hit.says, message: services.draw({ kind: 'found-help', title, says: hit.says, page }, turn) };
};

/** Guides, fixes and answers in which the words are; all guides where nothing was typed. */
export const findGuides = (services: Services, turn: Turn, { text, from, most }: Search): readonly Found[] =>
  findHelp(services.library, text)
    .slice(from, from + most)
    .map((hit) => foundHelp(services, turn, hit));

/** What an address of the page shows, for whoever may see it; null for any other. */
export const findPlace = async (services: Services, turn: Turn, place: PagePlace): Promise<Found | null> => {
  if (place.in === 'help') {
    const hit = findHelp(services.library, '').find((each) => each.kind === 'guide' && each.guide === place.guide);
    return hit ? foundHelp(services, turn, hit) : null;
  }
  const [ticket] = await byNumber(services, turn, place.ticket);
  if (!ticket) return null;
  if (place.in === 'my-tickets') return isTheirs(turn, ticket) ? asOwn(services, turn, ticket) : null;
  try {
    const agent = await agentBy(services, whoOf(turn));
    return agent && mayWork(agent, ticket) ? asAgent(services, turn, ticket) : null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
};
