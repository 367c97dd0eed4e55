import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { callHttp } from './http';

/** A connector in front of the Playground's, in which new conversations can be made to fail. */
export class FailingConnector {
  /** While true, no new conversation can be made; replies in those that are there still pass. */
  down = false;
  /** While set, this conversation takes nothing, and no other private one can be made: the app was removed there. */
  blocked: string | null = null;
  readonly #refusals = new EventEmitter();
  readonly #passing = new Set<Promise<void>>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** Starts one in front of the connector of the Playground at `playgroundUrl`. */
  static async start(playgroundUrl: string): Promise<FailingConnector> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    // The bot keeps its connections; one that this side closes just as the bot uses it again would cost another wait.
    server.keepAliveTimeout = 60_000;
    const { port } = server.address() as AddressInfo;
    const connector = new FailingConnector(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      const passed = connector.#pass(playgroundUrl, request, response).finally(() => connector.#passing.delete(passed));
      connector.#passing.add(passed);
    });
    return connector;
  }

  /** Resolves when the next call for a new conversation was turned away. */
  async refuses(): Promise<void> {
    await once(this.#refusals, 'refused', { signal: AbortSignal.timeout(15_000) });
  }

  /** Takes no more calls, and ends those that are on their way: behind it the Playground may be gone the next moment. */
  async stop(): Promise<void> {
    this.server.close();
    while (this.#passing.size > 0) await Promise.all(this.#passing);
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  #isBlocked(conversationId: string, url: string, body: Buffer): boolean {
    if (decodeURIComponent(url).includes(`/conversations/${conversationId}/`)) return true;
    return url.endsWith('/v3/conversations') && body.toString().includes('"isGroup":false');
  }

  async #pass(playgroundUrl: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    if (this.down && request.url?.endsWith('/v3/conversations')) {
      response.writeHead(503);
      response.end();
      this.#refusals.emit('refused');
      return;
    }
    if (this.blocked !== null && this.#isBlocked(this.blocked, request.url ?? '', body)) {
      response.writeHead(403);
      response.end();
      return;
    }
    const { status, text } = await callHttp(
      request.method ?? 'GET',
      `${playgroundUrl}/_connector${request.url ?? ''}`,
      body,
    );
    // Two statements: restify, once loaded, replaces writeHead by one that gives nothing back.
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(text);
  }
}
