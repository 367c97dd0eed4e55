import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A call as it came in. */
export interface Called {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What is answered; `null` breaks the connection off, and to `silence` nothing ever comes. */
export type Answered =
  | {
      readonly status: number;
      readonly body?: unknown;
      /** In place of a body of JSON. */
      readonly raw?: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string | number>>;
    }
  | 'silence'
  | null;

/** A server on this machine that keeps what it is sent. */
export interface WebServer {
  readonly url: string;
  readonly calls: readonly Called[];
  /** Takes no more calls, and ends when those on their way are answered. */
  readonly stop: () => Promise<void>;
}

/** Starts one; `answer` says what each call gets. */
export const startWebServer = async (answer: (called: Called) => Answered | Promise<Answered>): Promise<WebServer> => {
  const calls: Called[] = [];
  const answering = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const respond = async (): Promise<void> => {
      const body = await text(request);
      const called = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      calls.push(called);
      const answered = await answer(called);
      if (answered === 'silence') return;
      if (!answered) {
        request.socket.destroy();
        return;
      }
      // Two statements: restify, once loaded, replaces writeHead by one that gives nothing back.
      response.writeHead(answered.status, { 'content-type': 'application/json', ...answered.headers });
      response.end(answered.raw ?? (answered.body === undefined ? '' : JSON.stringify(answered.body)));
    };
    const responding = respond().finally(() => answering.delete(responding));
    answering.add(responding);
  }).listen(0, '127.0.0.1');
  // A connection that this side closes just as the other uses it again would cost another wait.
  server.keepAliveTimeout = 60_000;
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    calls,
    stop: async () => {
      server.close();
      while (answering.size > 0) await Promise.all(answering);
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
