import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CloudAdapter, TurnContext } from 'botbuilder';
import restify from 'restify';
import type { RequestHandler } from 'restify';
import { z } from 'zod';
import { MailmendError } from '../../domain/errors';
import type { Logger } from '../start/log';
import { readEnvelope } from './door/envelope';
import type { Door } from './door/let-in';

/** The largest activity that is read, in bytes. Teams sends far less. */
const largestBody = 512 * 1024;

/**
 * Lets plain JSON bodies through and no others: restify writes the files of a form to disk, unpacks compressed bodies
 * to any size, and brings the process down over one that is not compressed as it says.
 */
const onlyJson =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const isJson = /^application\/json\b/i.test(req.headers['content-type'] ?? '');
    if (req.method !== 'POST' || (isJson && req.headers['content-encoding'] === undefined)) {
      next();
      return;
    }
    log.warn({ code: 'MM104_REQUEST', why: 'content' }, 'refused');
    res.send(415, { code: 'MM104_REQUEST' });
    next(false);
  };

/** How long a sender may take for the headers, and for all of a request, in milliseconds. */
const longestHeaders = 10_000;
const longestRequest = 15_000;
/** Longer than any proxy in front keeps a connection that nobody uses: it would use one that is just being closed. */
const keptAlive = 75_000;

/** Ends a connection whose body does not come in time: the server by itself looks for those every half minute. */
const inTime =
  (longest: number): RequestHandler =>
  (req, _res, next) => {
    const timer = setTimeout(() => req.socket.destroy(), longest);
    for (const event of ['end', 'close'] as const) req.once(event, () => clearTimeout(timer));
    next();
  };

/** Something that serves all that lies below a path, and reads its requests by itself. */
export interface Mount {
  /** Such as `/tab`. */
  readonly path: string;
  readonly serve: (req: IncomingMessage, res: ServerResponse) => void;
  /** Ends the answers that go on and on. */
  readonly close: () => void;
}

const isBelow = (url: string, path: string): boolean =>
  url.startsWith(path) && ['', '/', '?'].includes(url.slice(path.length, path.length + 1));

/** A listening server. */
export interface Listening {
  readonly url: string;
  /** Takes no new requests, and resolves when those under way have ended, or were given up after a while. */
  readonly close: () => Promise<void>;
}

interface Settings {
  readonly host: string;
  readonly port: number;
  /** The protocol's channels that may call; the rest is refused before a token is looked at. */
  readonly channels: readonly string[];
  /** How long requests under way may take to end at `close`, in milliseconds; six seconds unless named. */
  readonly longestEnd?: number;
  /** How long a sender may take for a request, in milliseconds. */
  readonly longestRequest?: number;
}

/** Serves `POST /api/messages` through the adapter, `GET /health`, and what is mounted beside them. */
export const listen = async (
  settings: Settings,
  adapter: CloudAdapter,
  run: (context: TurnContext) => Promise<void>,
  door: Door,
  log: Logger,
  mounts: readonly Mount[] = [],
): Promise<Listening> => {
  const server = restify.createServer({ name: 'mailmend' });
  Object.assign(server.server, { headersTimeout: longestHeaders, requestTimeout: longestRequest });
  server.server.keepAliveTimeout = keptAlive;
  server.pre((req, res, next) => {
    const mount = mounts.find(({ path }) => isBelow(req.url ?? '', path));
    if (!mount) {
      next();
      return;
    }
    // The chain may not end before there is an answer.
    res.once('close', () => next(false));
    mount.serve(req, res);
  });
  server.use(onlyJson(log));
  server.use(door.checkToken);
  server.use(inTime(settings.longestRequest ?? longestRequest));
  server.use(restify.plugins.bodyParser({ maxBodySize: largestBody, mapParams: false }));
  // What restify refuses by itself, in our words: its own may quote what was sent.
  server.on('restifyError', (_req, _res, error: Error, done: () => void) => {
    log.warn({ code: 'MM104_REQUEST', why: error.name }, 'refused');
    Object.assign(error, { message: 'MM104_REQUEST', toJSON: () => ({ code: 'MM104_REQUEST' }) });
    done();
  });

  const answerHealth: RequestHandler = (_req, res, next) => {
    res.send(200, { status: 'ok' });
    next();
  };
  server.get('/health', answerHealth);
  server.head('/health', answerHealth);

  server.post('/api/messages', async (req, res) => {
    const activity = readEnvelope(req.body);
    if (!activity || !settings.channels.includes(activity.channelId)) {
      log.warn({ code: 'MM104_REQUEST', why: activity ? 'channel' : 'shape' }, 'refused');
      res.send(400, { code: 'MM104_REQUEST' });
      return;
    }
    if (!door.hasRoom(activity, res)) return;
    try {
      // A failure of the turn itself is ours: the SDK would answer 500 with its text, and the platform would repeat.
      await adapter.process(req, res as never, (context) =>
        run(context).catch((error: unknown) => log.error({ code: 'MM103_TURN', err: error }, 'turn failed')),
      );
    } catch (error) {
      log.error({ code: 'MM103_TURN', err: error }, 'request failed');
      if (!res.headersSent) res.send(500, { code: 'MM103_TURN' });
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error) => reject(new MailmendError('MM004_PORT', error.message, { cause: error })));
    server.listen(settings.port, settings.host, resolve);
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://${settings.host}:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        // Whoever sends a request by the byte would keep the process alive for minutes.
        for (const mount of mounts) mount.close();
        const force = setTimeout(() => server.server.closeAllConnections(), settings.longestEnd ?? 6_000);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
      }),
  };
};
