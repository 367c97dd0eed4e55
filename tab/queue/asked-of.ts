import type { ReadyView } from '../../contract/helpdesk';
import type { Request } from '../../contract/requests';
import { addressOf } from '../frame/router';

/** What of the queue is shown, as text: a list is written with commas, as in the address of the page. */
export type QueueAsked = Readonly<Partial<Record<(typeof names)[number], string>>>;

/** What narrows the queue, each by any of several values. */
export const filterNames = ['state', 'whose', 'symptom', 'urgency', 'due', 'channel', 'outlook'] as const;
export type FilterName = (typeof filterNames)[number];
const names = ['view', 'text', ...filterNames, 'sort', 'order', 'page'] as const;

/** The ready views, in the order in which they stand; the first one is shown unless another is named. */
export const viewsInOrder = [
  'waits-for-us',
  'mine',
  'nobodys',
  'due-soon',
  'waits-for-requester',
  'resolved-lately',
  'all',
] as const satisfies readonly ReadyView[];

/** What an address asks for. */
export const askedOf = (query: URLSearchParams): QueueAsked =>
  Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));

/** The address of what is asked for. */
export const addressOfQueue = (asked: QueueAsked): string => addressOf('/queue', asked);

/** The question to the server; its schema looks at every value. */
export const requestOf = (asked: QueueAsked): Request<'GET /queue'> => asked as Request<'GET /queue'>;

/** The values of one filter. */
export const valuesOf = (asked: QueueAsked, name: FilterName): readonly string[] => asked[name]?.split(',') ?? [];

/** The same without some of it. */
export const without = (asked: QueueAsked, ...dropped: readonly (keyof QueueAsked)[]): QueueAsked =>
  Object.fromEntries(names.flatMap((name) => (dropped.includes(name) || !asked[name] ? [] : [[name, asked[name]]])));

/** The same with other values of one filter: nothing else changes, but the list begins at its first page. */
export const withValues = (asked: QueueAsked, name: FilterName, values: readonly string[]): QueueAsked => ({
  ...without(asked, 'page', name),
  ...(values.length > 0 && { [name]: values.join(',') }),
});

/** The view alone, with its order. */
export const withoutFilters = (asked: QueueAsked): QueueAsked => without(asked, 'text', 'page', ...filterNames);
