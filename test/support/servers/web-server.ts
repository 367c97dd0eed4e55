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

/** What is answered; `null` breaks the connection off. */
export type Answered = {
  readonly status: number;
  readonly body?: unknown;
  /** In place of a body of JSON. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
} | null;

/** A server on this machine that keeps what it is sent. */
export interface WebServer {
  readonly url: string;
  readonly calls: readonly Called[];
  readonly stop: () => Promise<void>;
}

/** Starts one; `answer` says what each call gets. */
export const startWebServer = async (answer: (called: Called) => Answered): Promise<WebServer> => {
  const calls: Called[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const called = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      calls.push(called);
      const answered = answer(called);
      if (!answered) {
        request.socket.destroy();
        return;
      }
      // Two statements: restify, once loaded, replaces writeHead by one that gives nothing back.
      response.writeHead(answered.status, { 'content-type': 'application/json', ...answered.headers });
      response.end(answered.raw ?? (answered.body === undefined ? '' : JSON.stringify(answered.body)));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    calls,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
