import type { Answer, Refusal } from '../../contract/answers';
import type { Request, Route } from '../../contract/requests';
import { now, timeZone } from './clock';
import { dropToken, readerToken } from './host';
import { localUser } from './local-user';

/**
 * Why a question came to nothing. `away`: the server cannot be reached. `sign-in`: Teams or the server did not let us
 * in. `not-yours`: there is no such thing, or it is not for the reader. `later`: too much was asked. `failed`: anything else.
 */
export type TroubleKind = 'away' | 'sign-in' | 'not-yours' | 'later' | 'failed';

/** What a request that failed throws. */
export class Trouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    /** The code for whoever runs Mailmend, or what Teams said. */
    readonly code: string,
  ) {
    super(`${kind}: ${code}`);
    this.name = 'Trouble';
  }
}

const kinds: Readonly<Record<Refusal['error'], TroubleKind>> = {
  shape: 'failed',
  token: 'sign-in',
  'not-an-agent': 'not-yours',
  unknown: 'not-yours',
  'too-large': 'failed',
  'too-many': 'later',
  failed: 'failed',
  'no-keys': 'later',
  'no-roster': 'later',
};

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' &&
  value !== null &&
  'error' in value &&
  typeof value.error === 'string' &&
  value.error in kinds;

const troubleOf = async (response: Response): Promise<Trouble> => {
  const told: unknown = await response.json().catch(() => null);
  return isRefusal(told)
    ? new Trouble(kinds[told.error], told.code)
    : new Trouble(response.status === 429 ? 'later' : 'failed', `HTTP ${response.status}`);
};

/** Whatever was thrown, as a trouble. */
export const asTrouble = (error: unknown): Trouble =>
  error instanceof Trouble ? error : new Trouble('failed', error instanceof Error ? error.message : String(error));

/** What every request says of its reader. */
export const readerHeaders = async (): Promise<Record<string, string>> => {
  const token = await readerToken(now()).catch((error: unknown) => {
    throw new Trouble('sign-in', error instanceof Error ? error.message : String(error));
  });
  const local = localUser();
  return {
    'accept-language': navigator.language,
    'x-timezone': timeZone(),
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(token === null && local !== null && { 'x-local-user': local }),
  };
};

const written = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));

/** Where a route lies and what goes with it: `:name` is filled into the path, the rest is query or body. */
const addressed = (route: Route, request: Readonly<Record<string, unknown>>) => {
  const [method = 'GET', template = ''] = route.split(' ');
  const rest = new Map(Object.entries(request).filter(([, value]) => value !== undefined));
  const path = template.replaceAll(/:(\w+)/gu, (_, name: string) => {
    const value = written(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  if (method === 'POST') return { method, url: `/tab/api${path}`, body: JSON.stringify(Object.fromEntries(rest)) };
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, written(value)])).toString();
  return { method, url: `/tab/api${path}${query && `?${query}`}`, body: null };
};

const once = async (route: Route, request: object, signal: AbortSignal | null): Promise<Response> => {
  const { method, url, body } = addressed(route, request as Readonly<Record<string, unknown>>);
  const headers = await readerHeaders();
  try {
    return await fetch(url, {
      method,
      signal,
      headers: { ...headers, ...(body !== null && { 'content-type': 'application/json' }) },
      body,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Trouble('away', 'no answer');
  }
};

/** Asks the server. A token that ended meanwhile is renewed once. Throws `Trouble`. */
export const ask = async <R extends Route>(
  route: R,
  request: Request<R>,
  signal: AbortSignal | null = null,
): Promise<Answer<R>> => {
  let response = await once(route, request, signal);
  if (response.status === 401) {
    dropToken();
    response = await once(route, request, signal);
  }
  if (!response.ok) throw await troubleOf(response);
  return (await response.json()) as Answer<R>;
};
