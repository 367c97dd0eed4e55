import { z } from 'zod';
import { DeliveryError } from '../../domain/ports';
import type { Urgency } from '../../domain/session';
import type { Elsewhere, TicketState } from '../../domain/ticket';
import { call } from './call';
import { caseText } from './case-text';
import type { Notice, System } from './system';
import { words, say } from '../../texts/say';

/** How Zammad is reached, and where its tickets go. */
export interface ZammadSettings {
  /** Without a slash at its end. */
  readonly url: string;
  /** An access token of an agent with the permission `ticket.agent`. */
  readonly token: string;
  readonly group: string;
  /** Whose ticket it is when the platform does not give the requester's address. */
  readonly customer: string;
}

const known = z.object({ id: z.number(), note: z.string().nullish() });

/** So many tickets with the same number in their title are looked through: of other databases, or longer numbers. */
const mostFound = '50';

/** The states that every Zammad has. Its pending states want a time; one that waits for an answer stays open there. */
const states: Readonly<Record<TicketState, string>> = {
  open: 'new',
  claimed: 'open',
  waiting: 'open',
  resolved: 'closed',
  closed: 'closed',
  reopened: 'open',
};

const priorities: Readonly<Record<Urgency, string>> = {
  low: '1 low',
  normal: '2 normal',
  high: '3 high',
  urgent: '3 high',
};

/**
 * By these words of its title a ticket that was made before is found again: without quotes or field names, so that Zammad
 * finds them with Elasticsearch and without.
 */
const markOf = ({ ticket }: Notice): string => `Mailmend ${String(ticket.number)}`;

/** Kept with the ticket there: a number may come twice, from a test system or after a new start, and this does not. */
const noteOnly = ({ ticket }: Notice): string => `mailmend:${ticket.id}`;

/** Somebody deleted the ticket there: it does not come back. */
const gone = 404;

const read = <T>(schema: z.ZodType<T>, answer: unknown): T => {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new DeliveryError('later', null, { cause: new Error('Zammad answered in another shape than documented.') });
};

const noteOf = ({ ticket, state, reader }: Notice): string => {
  if (state === 'resolved') return words(reader, say('elsewhere-resolved', { resolution: ticket.resolution ?? '' }));
  const { claimedBy } = ticket;
  return words(
    reader,
    state === 'claimed' && claimedBy
      ? say('elsewhere-with', { name: claimedBy.name })
      : say('elsewhere-stands', { state }),
  );
};

/** Keeps a ticket in Zammad beside each one here, through its REST API: made once, then moved along with it. */
export const makeZammad = ({ url, token, group, customer }: ZammadSettings): System => {
  const headers = { authorization: `Token token=${token}` };
  const ask = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object, final?: readonly number[]) =>
    call(method, `${url}/api/v1/${path}`, headers, body && JSON.stringify(body), final);
  const at = (id: string): Elsewhere => ({ system: 'zammad', id, url: `${url}/#ticket/zoom/${id}` });

  /** A try before may have made it, and only its answer was lost. */
  const find = async (notice: Notice): Promise<string | null> => {
    const query = new URLSearchParams({ query: markOf(notice), limit: mostFound, expand: 'true' });
    const found = read(z.array(known), await ask('GET', `tickets/search?${query.toString()}`));
    return found.find(({ note }) => note === noteOnly(notice))?.id.toString() ?? null;
  };

  const make = async (notice: Notice): Promise<string> => {
    const title = `[${markOf(notice)}] ${notice.title}`;
    const article = {
      subject: title,
      body: caseText(notice),
      type: 'note',
      internal: false,
      content_type: 'text/plain',
    };
    const made = await ask('POST', 'tickets', {
      title,
      group,
      customer_id: `guess:${notice.email || customer}`,
      priority: priorities[notice.ticket.urgency],
      note: noteOnly(notice),
      article,
    });
    return String(read(known, made).id);
  };

  const move = async (id: string, notice: Notice): Promise<void> => {
    const moved = {
      state: states[notice.state],
      priority: priorities[notice.ticket.urgency],
      article: { body: noteOf(notice), type: 'note', internal: true, content_type: 'text/plain' },
    };
    await ask('PUT', `tickets/${encodeURIComponent(id)}`, moved, [gone]);
  };

  return {
    name: 'zammad',
    tell: async (notice) => {
      const { elsewhere } = notice.ticket;
      const before = elsewhere?.system === 'zammad' ? elsewhere.id : await find(notice);
      const id = before ?? (await make(notice));
      if (notice.event !== 'opened') await move(id, notice);
      return at(id);
    },
  };
};
