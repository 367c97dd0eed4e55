import { EventEmitter, once } from 'node:events';
import { startWebServer } from '../servers/web-server';
import type { Answered, Called, WebServer } from '../servers/web-server';
import { callHttp } from './http';

/** A connector in front of the Playground's, in which new conversations can be made to fail. */
export class FailingConnector {
  /** While true, no new conversation can be made; replies in those that are there still pass. */
  down = false;
  /** While set, this conversation takes nothing, and no other private one can be made: the app was removed there. */
  blocked: string | null = null;
  readonly #refusals = new EventEmitter();
  #server: WebServer | null = null;

  private constructor(private readonly playgroundUrl: string) {}

  /** Starts one in front of the connector of the Playground at `playgroundUrl`. */
  static async start(playgroundUrl: string): Promise<FailingConnector> {
    const connector = new FailingConnector(playgroundUrl);
    connector.#server = await startWebServer((called) => connector.#pass(called));
    return connector;
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  /** Resolves when the next call for a new conversation was turned away. */
  async refuses(): Promise<void> {
    await once(this.#refusals, 'refused', { signal: AbortSignal.timeout(15_000) });
  }

  /** Ends the calls that are on their way, too: behind it the Playground may be gone the next moment. */
  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  async #pass({ method, path, body }: Called): Promise<Answered> {
    const isNew = path.endsWith('/v3/conversations');
    if (this.down && isNew) {
      this.#refusals.emit('refused');
      return { status: 503 };
    }
    const isThere = decodeURIComponent(path).includes(`/conversations/${String(this.blocked)}/`);
    if (this.blocked !== null && (isThere || (isNew && body.includes('"isGroup":false')))) return { status: 403 };
    const { status, text } = await callHttp(method, `${this.playgroundUrl}/_connector${path}`, body);
    return { status, raw: text };
  }
}
