import type { IncomingMessage } from 'node:http';
import { requests, type Asked, type Route } from '../../../contract/requests';
import { isModest } from '../../teams/door/envelope';
import { Refused } from '../refused';

/** The largest body that is read, in bytes. */
const largestBody = 64 * 1024;
/** How long a sender may take for a body, in milliseconds. */
const longestBody = 10_000;
const longestAddress = 4_096;

/** A route that an address names, with what stands in its path. */
export interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const patterns = (Object.keys(requests) as Route[]).map((route) => {
  const [method = '', path = ''] = route.split(' ');
  return { route, method, parts: path.slice(1).split('/') };
});

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** The route of a method and a path below `/tab/api`; null when there is none. */
export const matchRoute = (method: string, path: string): Matched | null => {
  const given = path.slice(1).split('/');
  for (const pattern of patterns) {
    if (pattern.method !== method || pattern.parts.length !== given.length) continue;
    const params: Record<string, string> = {};
    const fits = pattern.parts.every((part, index) => {
      const value = decoded(given[index] ?? '');
      if (!part.startsWith(':')) return part === value;
      if (value !== null) params[part.slice(1)] = value;
      return value !== null;
    });
    if (fits) return { route: pattern.route, params };
  }
  return null;
};

/** The path and the query of a request's address. Throws Refused. */
export const addressOf = (req: IncomingMessage): { readonly path: string; readonly query: URLSearchParams } => {
  const url = req.url ?? '/';
  if (url.length > longestAddress) throw new Refused('shape', 'address');
  const [path = '/', query = ''] = url.split(/\?(.*)/s, 2);
  return { path, query: new URLSearchParams(query) };
};

const queryOf = (query: URLSearchParams): Record<string, string> => {
  const names = [...query.keys()];
  if (new Set(names).size !== names.length) throw new Refused('shape', 'query');
  return Object.fromEntries(query);
};

const bodyOf = async (req: IncomingMessage): Promise<object> => {
  const isJson = /^application\/json\b/i.test(req.headers['content-type'] ?? '');
  if (!isJson || req.headers['content-encoding'] !== undefined) throw new Refused('shape', 'content');
  const late = setTimeout(() => req.socket.destroy(), longestBody);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of req as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > largestBody) throw new Refused('too-large');
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(late);
  }
  const body = parsed(Buffer.concat(chunks).toString('utf8'));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refused('shape', 'body');
  return body;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('shape', 'body');
  }
};

/** What a route is asked, read and checked. Throws Refused. */
export const readAsked = async <R extends Route>(
  { route, params }: Matched & { readonly route: R },
  req: IncomingMessage,
  query: URLSearchParams,
): Promise<Asked<R>> => {
  const given = { ...(req.method === 'POST' ? await bodyOf(req) : queryOf(query)), ...params };
  // It puts right what a database cannot keep.
  if (!isModest(given)) throw new Refused('shape', 'too much');
  const { data, error } = requests[route].safeParse(given);
  if (error) throw new Refused('shape', error.issues[0]?.path.join('.') ?? '');
  return data;
};
