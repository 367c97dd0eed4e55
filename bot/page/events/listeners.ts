import type { ServerResponse } from 'node:http';
import type { PageEvent } from '../../../contract/answers';
import type { Touched } from '../../../domain/kept/queue';
import type { Ticket } from '../../../domain/ticket';
import type { Services } from '../../services';
import type { Onlookers } from '../helpdesk/onlookers';
import { guarded } from '../http/answer';
import { mayWork, type Agent } from '../sign-in/agent';
import type { Who } from '../sign-in/who';

type Needs = Pick<Services, 'store' | 'clock' | 'log'>;

/** How often it is looked what was written, by whichever process, in milliseconds. */
const everyLook = 1_000;
const everyBeat = 20_000;
/** A writing may become visible so much later than its time says, in milliseconds; what was told is not told again. */
const overlap = 10_000;
const mostAtOnce = 5_000;
const mostStreams = 2;
/** No stream goes on for longer, in milliseconds: whoever comes back is looked up in the roster again. */
const longestStream = 5 * 60_000;

interface Listener {
  readonly who: Who;
  readonly agent: Agent | null;
  readonly res: ServerResponse;
  readonly end: () => void;
}

/** Who waits to hear what changes. */
export interface Listeners {
  /** Lets somebody hear from now on, until their token ends or they hang up; nobody who did while they were looked up. */
  readonly add: (who: Who, agent: Agent | null, res: ServerResponse) => void;
  /** Tells the agents who may see a ticket who looks at it now. */
  readonly tellPresence: (ticket: Ticket) => void;
  readonly close: () => void;
}

const tell = ({ res }: Listener, event: PageEvent): void => void res.write(`data: ${JSON.stringify(event)}\n\n`);

const maySee = ({ agent }: Listener, channel: string): boolean => agent?.channels.includes(channel) ?? false;

/** What is told to this one of a ticket that was written; null for what is not theirs to see. */
const eventFor = (listener: Listener, { id, number, version, channel, requester }: Touched): PageEvent | null => {
  const own = requester === listener.who.person.id;
  return own || maySee(listener, channel) ? { kind: 'ticket', ticket: id, number, version, own } : null;
};

/** Looks for what was written in a tenant for as long as somebody of it listens. */
class TenantLook {
  readonly listeners = new Set<Listener>();
  /** What was told lately: by ticket the version, and when it was written. */
  readonly #told = new Map<string, { readonly version: number; readonly at: number }>();
  #since: number;

  constructor(
    private readonly services: Needs,
    private readonly tenantId: string,
  ) {
    this.#since = services.clock();
  }

  async look(): Promise<void> {
    const touched = await this.services.store.listTouched(this.tenantId, this.#since - overlap, mostAtOnce);
    for (const one of touched) {
      if ((this.#told.get(one.id)?.version ?? 0) >= one.version) continue;
      this.#told.set(one.id, { version: one.version, at: one.at });
      for (const listener of this.listeners) {
        const event = eventFor(listener, one);
        if (event) tell(listener, event);
      }
    }
    const newest = touched.at(-1)?.at ?? 0;
    // A page that is full is not read again; and a clock that is ahead hides nothing.
    const next = touched.length === mostAtOnce ? newest + overlap : Math.min(newest, this.services.clock());
    this.#since = Math.max(this.#since, next);
    for (const [id, { at }] of this.#told) if (at < this.#since - 2 * overlap) this.#told.delete(id);
  }
}

/** Nobody listens yet. */
export const makeListeners = (services: Needs, onlookers: Onlookers): Listeners => {
  const tenants = new Map<string, TenantLook>();
  let timer: NodeJS.Timeout | null = null;
  let looking = false;

  const lookAll = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      for (const look of tenants.values()) await look.look();
    } catch (error) {
      services.log.error({ code: 'MM003_DATABASE', err: error }, 'what changed');
    } finally {
      looking = false;
    }
  };
  const everybody = (): readonly Listener[] => [...tenants.values()].flatMap(({ listeners }) => [...listeners]);

  const remove = (listener: Listener): void => {
    const look = tenants.get(listener.who.tenantId);
    look?.listeners.delete(listener);
    if (look?.listeners.size === 0) tenants.delete(listener.who.tenantId);
    if (tenants.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };

  return {
    add: (who, agent, res) => {
      // Whoever is gone is told nothing, and would never be taken off again.
      if (res.destroyed) return;
      const own = everybody().filter(
        (each) => each.who.person.id === who.person.id && each.who.tenantId === who.tenantId,
      );
      for (const older of own.slice(0, Math.max(0, own.length + 1 - mostStreams))) older.end();
      res.writeHead(200, {
        ...guarded,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      res.write(': here\n\n');
      const beat = setInterval(() => res.write(': still here\n\n'), everyBeat);
      const end = (): void => {
        clearInterval(beat);
        clearTimeout(over);
        remove(listener);
        // Who reads nothing any more would keep the rest waiting for ever.
        if (res.writableNeedDrain) res.destroy();
        else res.end();
      };
      const over = setTimeout(end, Math.min(who.expiresAt - services.clock(), longestStream));
      const listener: Listener = { who, agent, res, end };
      const look = tenants.get(who.tenantId) ?? new TenantLook(services, who.tenantId);
      tenants.set(who.tenantId, look);
      look.listeners.add(listener);
      timer ??= setInterval(() => void lookAll(), everyLook);
      res.once('close', end).on('error', end);
    },
    tellPresence: ({ id, tenantId, helpdesk }) => {
      for (const listener of tenants.get(tenantId)?.listeners ?? [])
        if (listener.agent && mayWork(listener.agent, { helpdesk }))
          tell(listener, { kind: 'presence', ticket: id, others: onlookers.of(id, listener.agent.person.id) });
    },
    close: () => {
      for (const { end } of everybody()) end();
    },
  };
};
