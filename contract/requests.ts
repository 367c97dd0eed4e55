import { z } from 'zod';
import { urgencies } from '../domain/session';
import { ticketStates } from '../domain/ticket';

/** The id of something, as Mailmend gave it; a ticket is also known by its number. */
const id = z.string().min(1).max(100);
const search = z.string().max(200);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const seen = z.number().int().min(0);

/** A list of values in an address: `state=open,claimed`. */
const several = <T extends z.ZodTypeAny>(one: T) =>
  z
    .string()
    .max(2000)
    .transform((written) => written.split(',').filter(Boolean))
    .pipe(z.array(one).max(50));

/** The ready views of the queue, the one that is shown first before all others. */
export const readyViews = [
  'waits-for-us',
  'mine',
  'nobodys',
  'due-soon',
  'waits-for-requester',
  'resolved-lately',
  'all',
] as const;
/** What the queue is ordered by. */
export const sortings = ['due', 'age', 'last', 'number'] as const;
/** How a ticket stands to what was promised. `paused`: it waits for the requester. `none`: nothing is due. */
export const dueStates = ['overdue', 'soon', 'later', 'paused', 'none'] as const;

/** What the queue is narrowed by. Of one filter any value fits, and of several filters all have to. */
const filters = {
  view: z.enum(readyViews).default('waits-for-us'),
  text: search.default(''),
  state: several(z.enum(ticketStates)).optional(),
  /** `me`, `nobody`, or an agent's directory id. */
  whose: several(id).optional(),
  symptom: several(id).optional(),
  urgency: several(z.enum(urgencies)).optional(),
  due: several(z.enum(dueStates)).optional(),
  channel: several(id).optional(),
  outlook: several(id).optional(),
};

/** What is done to a ticket, as a card's press sends it, without the ticket: the fields that its verb has go with it. */
const act = z.object({ verb: z.string().min(1).max(40) }).passthrough();

const oneTicket = z.object({ ticket: id }).strict();
const period = { from: day.optional(), to: day.optional(), symptom: id.optional() };
/** Facts by their names, and answers by their steps. */
const record = z.record(id, z.string().max(500)).refine((given) => Object.keys(given).length <= 60, 'too many');

/**
 * What each route takes: what stands in its path, its query or its JSON body, in one object. Unknown keys are refused.
 * Queries are text: numbers and lists are written as in `page=2&state=open,claimed`.
 */
export const requests = {
  'GET /me': z.object({}).strict(),
  'GET /help': z.object({}).strict(),
  /** `known`: facts by which it is read, such as `outlook:2016`; the others are as they mostly are. */
  'GET /help/guides/:guide': z.object({ guide: id, known: several(z.string().max(200)).optional() }).strict(),
  'GET /help/search': z.object({ text: search }).strict(),
  'GET /my/tickets': z.object({}).strict(),
  'GET /my/tickets/:ticket': oneTicket,
  'POST /my/tickets/:ticket/act': z.object({ ticket: id, act }).strict(),
  'GET /queue': z
    .object({
      ...filters,
      sort: z.enum(sortings).default('due'),
      order: z.enum(['up', 'down']).default('up'),
      page: z.coerce.number().int().min(1).max(2000).default(1),
    })
    .strict(),
  /** The same rows anew, for what changed. */
  'GET /queue/rows': z.object({ tickets: several(id) }).strict(),
  /** Every ticket that the filters match, for "all that match". */
  'GET /queue/matching': z.object(filters).strict(),
  'POST /queue/act': z
    .object({
      act,
      tickets: z
        .array(z.object({ ticket: id, seen: seen.optional() }).strict())
        .min(1)
        .max(100),
    })
    .strict(),
  'GET /tickets/:ticket': oneTicket,
  /** `seen`: the ticket's, as it was looked at; where people did something since nothing is done. Left out: it is done anyway. */
  'POST /tickets/:ticket/act': z.object({ ticket: id, seen: seen.optional(), act }).strict(),
  'GET /tickets/:ticket/colleagues': oneTicket,
  /** Says what this page does with a ticket; counts for half a minute. */
  'POST /tickets/:ticket/presence': z.object({ ticket: id, doing: z.enum(['looking', 'writing', 'nothing']) }).strict(),
  'GET /insights': z.object(period).strict(),
  /** An address at which the figures are once had as CSV, without a token, within a minute. */
  'POST /insights/download': z.object({ ...period, table: id }).strict(),
  'GET /guides': z.object({}).strict(),
  'GET /guides/:guide': z.object({ guide: id }).strict(),
  'POST /guides/:guide/walk': z.object({ guide: id, facts: record, answers: record }).strict(),
  'GET /settings': z.object({}).strict(),
} as const;

/** A route of the page's server, below `/tab/api`. */
export type Route = keyof typeof requests;
/** What a route is asked with. */
export type Request<R extends Route> = z.input<(typeof requests)[R]>;
/** What a route was asked, once it was checked. */
export type Asked<R extends Route> = z.output<(typeof requests)[R]>;
