import { startWebServer } from '../systems/web-server';

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
  const server = await startWebServer(({ method, path: asked, headers, body: sent }) => {
    const body = JSON.parse(sent || '{}') as Record<string, unknown>;
    const path = decodeURIComponent(asked);
    calls.push({ method, path, authorization: headers.authorization, body });
    const trouble = troubles.shift();
    if (trouble === 'silence') return 'silence';
    if (trouble === 'cut') return null;
    if (trouble) return { ...trouble, body: { error: { code: 'Trouble' } } };
    const found = method === 'GET' ? rosterAnswer(rosters, path) : answerTo(method, path, body, calls.length);
    if (!found) return { status: 404, body: { error: { code: 'NotFound' } } };
    return { status: method === 'POST' ? 201 : 200, body: found };
  });
  return {
    serviceUrl: `${server.url}/`,
    calls,
    rosters,
    meet: (...more) => void troubles.push(...more),
    close: server.stop,
  };
};
