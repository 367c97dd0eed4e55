import { z } from 'zod';
import { startWebServer } from './web-server';
import type { Answered, Called, WebServer } from './web-server';

const token = 'zammad-token';
const article = z.object({
  subject: z.string().optional(),
  body: z.string().min(1),
  type: z.literal('note'),
  internal: z.boolean(),
  content_type: z.literal('text/plain'),
});
const priority = z.enum(['1 low', '2 normal', '3 high']);
const making = z.object({
  title: z.string().min(1),
  group: z.literal('Users'),
  customer_id: z.string().regex(/^guess:\S+@\S+$/),
  priority,
  note: z.string().max(250),
  article,
});
const moving = z.object({ state: z.enum(['new', 'open', 'closed']), priority, article });

/** A ticket as this server keeps it. */
export interface ZammadTicket {
  readonly id: number;
  readonly title: string;
  readonly customer: string;
  readonly note: string;
  state: string;
  priority: string;
  readonly articles: { readonly body: string; readonly internal: boolean }[];
}

/** A status in place of the real one, an answer that is lost after the work was done, or nothing unusual. */
type Fault = number | 'lost' | 'none';

/** As much of Zammad's REST API as its documentation gives for tickets: token, create, update, search. */
export interface ZammadServer extends WebServer {
  readonly tickets: readonly ZammadTicket[];
  readonly token: string;
  /** What happens to the next calls, one each. */
  readonly disturb: (...faults: readonly Fault[]) => void;
}

/** Starts one without tickets. */
export const startZammad = async (): Promise<ZammadServer> => {
  const tickets: ZammadTicket[] = [];
  const faults: Fault[] = [];

  const create = (body: unknown): Answered => {
    const given = making.safeParse(body);
    if (!given.success) return { status: 422, body: { error: given.error.issues[0]?.message } };
    const { title, customer_id: customer, priority: urgency, note, article: first } = given.data;
    const id = tickets.length + 1;
    const who = customer.slice('guess:'.length);
    tickets.push({ id, title, customer: who, note, state: 'new', priority: urgency, articles: [first] });
    return { status: 201, body: { id, title, number: `220${String(id)}` } };
  };

  const update = (id: number, body: unknown): Answered => {
    const ticket = tickets.find((each) => each.id === id);
    if (!ticket) return { status: 404, body: { error: `Couldn't find Ticket with 'id'=${String(id)}` } };
    const given = moving.safeParse(body);
    if (!given.success) return { status: 422, body: { error: given.error.issues[0]?.message } };
    ticket.state = given.data.state;
    ticket.priority = given.data.priority;
    ticket.articles.push(given.data.article);
    return { status: 200, body: { id, title: ticket.title } };
  };

  // As Zammad does without Elasticsearch: the whole query as it stands, somewhere in the title.
  const search = (query: string): Answered => ({
    status: 200,
    body: tickets.filter(({ title }) => title.includes(query)).map(({ id, title, note }) => ({ id, title, note })),
  });

  const route = ({ method, path, headers, body }: Called): Answered => {
    const { pathname, searchParams } = new URL(path, 'http://zammad');
    if (headers.authorization !== `Token token=${token}`) return { status: 401, body: { error: 'Invalid token' } };
    if (method === 'GET' && pathname === '/api/v1/tickets/search') return search(searchParams.get('query') ?? '');
    if (method === 'POST' && pathname === '/api/v1/tickets') return create(JSON.parse(body));
    const id = /^\/api\/v1\/tickets\/(\d+)$/.exec(pathname)?.[1];
    if (method === 'PUT' && id) return update(Number(id), JSON.parse(body));
    return { status: 404, body: { error: 'No route' } };
  };

  const server = await startWebServer((called) => {
    const fault = faults.shift();
    if (typeof fault === 'number') return { status: fault };
    const answered = route(called);
    return fault === 'lost' ? null : answered;
  });
  return { ...server, tickets, token, disturb: (...more) => void faults.push(...more) };
};
