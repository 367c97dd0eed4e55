import { readyViews } from '../../../contract/requests';
import type { Queue, ReadyView } from '../../../contract/helpdesk';
import type { QueueCounts, QueueFilter } from '../../../domain/kept/queue';
import type { Services } from '../../services';
import type { Handle } from '../page';
import { agentOnly, mayWork, type Agent } from '../sign-in/agent';
import type { Who } from '../sign-in/who';
import { filterOf, filterOfView } from './queue-filter';
import { rowOf } from './queue-row';

/** So many rows stand on a page. */
const pageLength = 50;
/** So many are given at once for something to be done to them. */
const mostMatching = 1_000;
/** A number as people write or paste it: 1001, #1001, # 1001, or the end of an address. */
const numbered = /^(?:https?:\/\/\S{1,1000}[^\d\s])?#? ?(\d{3,9})$/;

const summed = <Each extends { readonly count: number }>(
  counts: readonly Each[],
  by: (each: Each) => string,
): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const each of counts) sums[by(each)] = (sums[by(each)] ?? 0) + each.count;
  return sums;
};

const facetsOf = ({ byHand, byProblem }: QueueCounts): Queue['facets'] => ({
  state: summed(byHand, ({ state }) => state),
  whose: summed(byHand, ({ agent }) => agent || 'nobody'),
  symptom: summed(byProblem, ({ label }) => label),
  urgency: summed(byProblem, ({ urgency }) => urgency),
  channel: summed(byHand, ({ channel }) => channel),
  outlook: summed(byProblem, ({ outlook }) => outlook),
});

/** Agents who have at least one of the tickets that match. */
const agentsOf = ({ byHand }: QueueCounts): Queue['agents'] => {
  const named = new Map(byHand.filter(({ agent }) => agent !== '').map(({ agent, agentName }) => [agent, agentName]));
  return [...named].map(([id, title]) => ({ id, title })).toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
};

/** How many tickets each ready view holds: only counted, since nobody looks at what they are alike in. */
const countsOf = async (services: Services, who: Who, agent: Agent): Promise<Record<ReadyView, number>> => {
  const counts: [string, number][] = [];
  for (const view of readyViews)
    counts.push([view, await services.store.sizeOfQueue(filterOfView(services, who, agent, view))]);
  return Object.fromEntries(counts) as Record<ReadyView, number>;
};

/** The id of the ticket that a search names by its number, if the agent may see it. */
const straightTo = async (services: Services, who: Who, agent: Agent, text: string): Promise<string | null> => {
  const number = numbered.exec(text.trim())?.[1];
  const [ticket] = number === undefined ? [] : await services.store.listTicketsByNumber(who.tenantId, [Number(number)]);
  return ticket && mayWork(agent, ticket) ? ticket.id : null;
};

const rowsFor = async (
  page: Parameters<Handle<'GET /queue'>>[0],
  who: Who,
  agent: Agent,
  numbers: readonly number[],
): Promise<Queue['rows']> => {
  const { services, onlookers } = page;
  const tickets = await services.store.listTicketsByNumber(who.tenantId, numbers);
  const found = new Map(tickets.map((ticket) => [ticket.number, ticket]));
  return numbers.flatMap((number) => {
    const ticket = found.get(number);
    return ticket && mayWork(agent, ticket) ? [rowOf(services, onlookers, agent, ticket)] : [];
  });
};

/** A page of the queue. */
export const queue: Handle<'GET /queue'> = async (page, who, asked) => {
  const { services } = page;
  const agent = await agentOnly(services, who);
  const filter: QueueFilter = filterOf(services, who, agent, asked);
  const matching = await services.store.countQueue(filter);
  const total = matching.byHand.reduce((all, { count }) => all + count, 0);
  const pages = Math.max(1, Math.ceil(total / pageLength));
  const at = Math.min(asked.page, pages);
  const numbers = await services.store.listQueue(filter, {
    order: asked.sort,
    up: asked.order === 'up',
    from: (at - 1) * pageLength,
    most: pageLength,
  });
  return {
    rows: await rowsFor(page, who, agent, numbers),
    total,
    page: at,
    pages,
    counts: await countsOf(services, who, agent),
    facets: facetsOf(matching),
    agents: agentsOf(matching),
    straightTo: await straightTo(services, who, agent, asked.text),
    asOf: services.clock(),
  };
};

/** Some rows anew; what is not there or not theirs is left out. */
export const queueRows: Handle<'GET /queue/rows'> = async (page, who, { tickets }) => {
  const { services, onlookers } = page;
  const agent = await agentOnly(services, who);
  const found = await services.store.listTicketsById(who.tenantId, tickets);
  return {
    rows: found.flatMap((ticket) => (mayWork(agent, ticket) ? [rowOf(services, onlookers, agent, ticket)] : [])),
  };
};

/** All that match, for something to be done to them. */
export const queueMatching: Handle<'GET /queue/matching'> = async ({ services }, who, asked) => {
  const agent = await agentOnly(services, who);
  const filter = filterOf(services, who, agent, asked);
  const part = { order: 'number', up: true, from: 0, most: mostMatching } as const;
  const numbers = await services.store.listQueue(filter, part);
  const total = await services.store.sizeOfQueue(filter);
  return { tickets: numbers.map((number) => ({ ticket: String(number), number })), total };
};
