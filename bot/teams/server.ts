import type { CloudAdapter, TurnContext } from 'botbuilder';
import restify from 'restify';
import type { RequestHandler } from 'restify';
import { z } from 'zod';
import { MailmendError } from '../../domain/errors';
import type { Logger } from '../start/log';

/** The largest activity that is read, in bytes. Teams sends far less. */
const largestBody = 512 * 1024;

const text = z.string().nullish();
const members = z.array(z.object({ id: z.string() })).nullish();
const envelope = z.object({
  type: z.string().min(1),
  id: text,
  channelId: z.string(),
  serviceUrl: z.string().url(),
  conversation: z.object({ id: z.string().min(1), conversationType: text, tenantId: text }),
  from: z.object({ id: z.string().min(1), name: text, aadObjectId: text }),
  recipient: z.object({ id: z.string() }),
  replyToId: text,
  action: text,
  entities: z.array(z.unknown()).nullish(),
  membersAdded: members,
  membersRemoved: members,
});

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
  /** How long requests under way may take to end at `close`, in milliseconds; ten seconds unless named. */
  readonly longestEnd?: number;
}

/** Serves `POST /api/messages` through the adapter, and `GET /health`. */
export const listen = async (
  settings: Settings,
  adapter: CloudAdapter,
  run: (context: TurnContext) => Promise<void>,
  log: Logger,
): Promise<Listening> => {
  const server = restify.createServer({ name: 'mailmend' });
  server.use(onlyJson(log));
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
    const known = envelope.safeParse(req.body);
    if (!known.success || !settings.channels.includes(known.data.channelId)) {
      log.warn({ code: 'MM104_REQUEST', why: known.success ? 'channel' : 'shape' }, 'refused');
      res.send(400, { code: 'MM104_REQUEST' });
      return;
    }
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
        const force = setTimeout(() => server.server.closeAllConnections(), settings.longestEnd ?? 10_000);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
      }),
  };
};
