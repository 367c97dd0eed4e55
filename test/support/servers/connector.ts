import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call that the bot made to the platform. */
export interface Call {
  readonly method: string;
  /** The decoded path, such as `/v3/conversations/chat-1/activities`. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
}

/** How the next call is answered: a status with headers, not at all, or the connection is cut. */
export type Trouble = { readonly status: number; readonly headers?: Record<string, string> } | 'cut' | 'silence';

/** The platform's side, on loopback: takes messages, gives them ids, and has trouble when told to. */
export interface Connector {
  readonly serviceUrl: string;
  readonly calls: readonly Call[];
  /** The members of teams and chats by conversation id, as the platform sends them; two go onto a page. */
  readonly rosters: Map<string, readonly Record<string, unknown>[]>;
  /** The next calls meet these troubles, one each. */
  readonly meet: (...troubles: readonly Trouble[]) => void;
  readonly close: () => Promise<void>;
}

const bodyOf = async (req: IncomingMessage): Promise<Record<string, unknown>> => {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString() || '{}') as Record<string, unknown>;
};

/** What the platform answers when all is well: a message's id, or a conversation's. */
const answerTo = (method: string, path: string, body: Record<string, unknown>, count: number): object => {
  if (method === 'PUT') return { id: path.split('/').at(-1) };
  if (path !== '/v3/conversations') return { id: `message-${count}` };
  const { channel } = (body['channelData'] ?? {}) as { channel?: { id: string } };
  return { id: channel ? `${channel.id};messageid=${count}` : `chat-${count}` };
};

/** A page of a roster, or one of its members by either id; null where there is none. */
const rosterAnswer = (rosters: Connector['rosters'], path: string): object | null => {
  const url = new URL(path, 'http://connector');
  const [, conversation = '', kind, member] =
    /^\/v3\/conversations\/([^/]+)\/(\w+)(?:\/(.+))?$/.exec(url.pathname) ?? [];
  const roster = rosters.get(conversation);
  if (kind === 'members') {
    return roster?.find((each) => [each['id'], each['aadObjectId'], each['objectId']].includes(member)) ?? null;
  }
  const from = Number(url.searchParams.get('continuationToken') ?? 0);
  if (!roster || kind !== 'pagedmembers') return null;
  const more = from + 2 < roster.length;
  return { members: roster.slice(from, from + 2), ...(more && { continuationToken: String(from + 2) }) };
};

/** Starts a connector. */
export const startConnector = async (): Promise<Connector> => {
  const calls: Call[] = [];
  const troubles: Trouble[] = [];
  const rosters: Connector['rosters'] = new Map();
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = await bodyOf(req);
    const path = decodeURIComponent(req.url ?? '');
    calls.push({ method: req.method ?? '', path, authorization: req.headers.authorization, body });
    const trouble = troubles.shift();
    if (trouble === 'silence') return;
    if (trouble === 'cut') {
      req.socket.destroy();
      return;
    }
    const headers = { 'content-type': 'application/json', ...trouble?.headers };
    const found =
      req.method === 'GET' ? rosterAnswer(rosters, path) : answerTo(req.method ?? '', path, body, calls.length);
    const answer = trouble ? { error: { code: 'Trouble' } } : (found ?? { error: { code: 'NotFound' } });
    const usual = found === null ? 404 : req.method === 'POST' ? 201 : 200;
    // Two statements: restify changes the prototype of every response so that `writeHead` gives nothing back.
    res.writeHead(trouble?.status ?? usual, headers);
    res.end(JSON.stringify(answer));
  };
  const server = createServer((req, res) => void serve(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    rosters,
    meet: (...more) => void troubles.push(...more),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
