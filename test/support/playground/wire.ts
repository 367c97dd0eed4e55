import { once } from 'node:events';
import WebSocket from 'ws';
import { z } from 'zod';

const entrySchema = z.object({
  type: z.literal('bot'),
  from: z.string(),
  conversationId: z.string().optional(),
  activityName: z.string(),
  messageId: z.string().optional(),
  request: z.object({ body: z.record(z.unknown()) }),
  response: z.object({ statusCode: z.number(), body: z.unknown() }),
});

/** One exchange between the Playground and the bot, in either direction, with its answer. */
export type WireEntry = z.infer<typeof entrySchema>;

/** True when the bot spoke; false when the Playground sent it an activity. */
export const isFromBot = (entry: WireEntry): boolean => entry.from === 'User Application';

/** Machines that build and test at the same time are slow; what takes longer than this does not come at all. */
const longestWait = 15_000;

/**
 * The Playground's own log of what went over the wire, in order. A turn's entry comes after everything that the bot sent
 * in it, so whoever has seen the entry has seen all that the turn did. It shows every user's chat; the page shows one's own.
 */
export class Wire {
  readonly entries: WireEntry[] = [];
  readonly #waiting = new Set<() => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      const given = JSON.parse(data.toString()) as { log?: unknown };
      const read = entrySchema.safeParse(given.log);
      if (!read.success) return;
      this.entries.push(read.data);
      for (const look of [...this.#waiting]) look();
    });
  }

  /** Listens to the Playground at `url`. */
  static async connect(url: string): Promise<Wire> {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/_ws/log/stream`);
    const wire = new Wire(socket);
    await once(socket, 'open');
    return wire;
  }

  /** What `look` finds, as soon as it finds something; it looks again after each exchange. */
  until<T>(look: () => T | null | undefined | false, what: string, within = longestWait): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const again = (): void => {
        try {
          const found = look();
          if (found === null || found === undefined || found === false) return;
          end();
          resolve(found);
        } catch (error) {
          end();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`Waited ${within} ms for ${what}.`));
      }, within);
      const end = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(again);
      };
      this.#waiting.add(again);
      again();
    });
  }

  close(): void {
    this.socket.close();
  }
}
