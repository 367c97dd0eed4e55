import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MailmendError } from '../../domain/errors';
import type { Clock, Store } from '../../domain/ports';
import type { Logger } from '../start/log';
import { withTimeout } from '../teams/with-timeout';
import type { Metrics } from './metrics';

/** What whoever runs Mailmend can ask, and by what it is answered. */
export interface Operations {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Whether tokens can be checked; always where none are. */
  readonly hasKeys: () => Promise<boolean>;
  readonly log: Logger;
}

/** For how long something may be due and not be sent, in milliseconds: what Teams does not take is due later. */
const longestDue = 5 * 60_000;
/** For how long an answer is given again, in milliseconds: asking often costs nothing. */
const sameFor = 1_000;
const longestAsked = 3_000;

const within = <T>(work: Promise<T>): Promise<T> =>
  withTimeout(work, longestAsked, () => new Error('no answer in time'));

/** Whether it can work: each part with `ok` or what is wrong. */
const readiness = async ({ store, clock, hasKeys }: Operations): Promise<Record<string, string>> => {
  const part = async (work: () => Promise<string>): Promise<string> => within(work()).catch(() => 'no answer');
  const outbox = async (): Promise<string> => {
    const { oldestDueAt } = await store.measureOutbox(clock());
    return oldestDueAt !== null && clock() - oldestDueAt > longestDue ? 'stands still' : 'ok';
  };
  const sent = await part(outbox);
  return {
    database: sent === 'no answer' ? sent : 'ok',
    outbox: sent,
    keys: await part(async () => ((await hasKeys()) ? 'ok' : 'not to be had')),
  };
};

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}
const json = (status: number, body: object): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

/** A server that is listening; `close` ends it. */
export interface OperationsServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves `/healthz` (the process runs), `/readyz` (it can work, else 503) and `/metrics`, on a port of its own: they are
 * for whoever runs Mailmend, and not for the internet. Throws MM004_PORT.
 */
export const serveOperations = async (
  operations: Operations,
  host: string,
  port: number,
): Promise<OperationsServer> => {
  let ready: { readonly at: number; readonly answer: Promise<Answer> } | null = null;
  const answers: Readonly<Record<string, () => Promise<Answer>>> = {
    '/healthz': () => Promise.resolve(json(200, { status: 'ok' })),
    '/readyz': () => {
      const now = performance.now();
      if (!ready || now - ready.at > sameFor) {
        const answer = readiness(operations).then((parts) =>
          json(Object.values(parts).every((part) => part === 'ok') ? 200 : 503, parts),
        );
        ready = { at: now, answer };
      }
      return ready.answer;
    },
    '/metrics': async () => ({
      ...{ status: 200, type: 'text/plain; version=0.0.4; charset=utf-8' },
      body: await within(operations.metrics.read(operations.store, operations.clock)),
    }),
  };
  const server = createServer((request, response) => {
    const found = request.method === 'GET' ? new Map(Object.entries(answers)).get(request.url ?? '') : undefined;
    const answered = found ? found() : Promise.resolve(json(404, {}));
    answered
      .catch((error: unknown) => {
        operations.log.error({ code: 'MM003_DATABASE', err: error }, 'operations');
        return json(503, {});
      })
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(body);
      })
      .catch(() => response.destroy());
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new MailmendError('MM004_PORT', error instanceof Error ? error.message : 'unknown', { cause: error });
  }
  return {
    url: `http://${host}:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.resolve();
    },
  };
};
