import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { readPictures } from '../../../bot/pictures/kept-pictures';
import { addressesAt, servePictures } from '../../../bot/pictures/serve-pictures';
import { makePage, type PageServing } from '../../../bot/page/serve';
import { makePeopleCheck } from '../../../bot/page/sign-in/token-check';
import { countingStore } from '../../../bot/start/counting-store';
import { makeClock } from '../../../bot/start/clock';
import type { Answer } from '../../../contract/answers';
import type { Request, Route } from '../../../contract/requests';
import { appId, startOpenIdServer, type OpenIdServer, type TokenFlaws } from './open-id';
import { aSession } from '../values/a-session';
import { aPerson } from '../values/people';
import { openServices, type TestServices } from '../values/services';

const drawn = readPictures();

/** The tenant of the people in these tests, and who they are. */
export const tenant = '11111111-2222-3333-4444-555555555555';
export const adele = '00000000-0000-4000-8000-00000000000a';
export const grady = '00000000-0000-4000-8000-00000000000b';
export const ada = '00000000-0000-4000-8000-00000000000c';

const all = { perSecond: 1e6, atOnce: 1e6 };
/** As much as anybody likes. */
export const unlimited = { refusals: all, person: all };

/** The page behind HTTP, with a server on loopback whose keys sign who somebody is. */
export interface PageOnLoopback {
  readonly url: string;
  readonly services: TestServices;
  readonly openId: OpenIdServer;
  /** A token of somebody, such as it is unless something is named. */
  readonly token: (id: string, flaws?: TokenFlaws) => string;
  readonly call: (
    method: string,
    path: string,
    given?: { readonly as?: string; readonly body?: unknown; readonly headers?: Record<string, string> },
  ) => Promise<Response>;
  /** What a route answers this person. Throws for anything but 200. */
  readonly ask: <R extends Route>(as: string, route: R, request: Request<R>) => Promise<Answer<R>>;
  readonly close: () => Promise<void>;
}

const filled = (route: Route, request: Readonly<Record<string, unknown>>) => {
  const [method = '', template = ''] = route.split(' ');
  const rest = new Map(Object.entries(request));
  const path = template.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  return { method, path, rest: Object.fromEntries(rest) };
};

/** Starts it over an empty database in memory unless another is named; `given` is what is otherwise than usual. */
export const startPage = async (given: Partial<PageServing> = {}, url = ':memory:'): Promise<PageOnLoopback> => {
  const [openId, services] = await Promise.all([startOpenIdServer(), openServices('info', url)]);
  Object.assign(services, { agents: [grady, ada], admins: [ada] });
  const counting = countingStore(services.store, () => services.library.library, services.policy);
  Object.assign(services, { store: counting });
  const authority = openId.metadataUrl.replace('/metadata', '');
  const tokens = makePeopleCheck({ appId, tenants: [tenant], authority, clock: makeClock().now });
  const page = makePage(services, {
    ...{ mode: 'production', appId, botId: appId, named: new Set<string>(), proxies: 0 },
    signIn: { kind: 'tokens', tokens },
    pictures: addressesAt(() => '', drawn),
    ...given,
  });
  const pictures = servePictures(drawn);
  const server = createServer((req, res) =>
    (req.url?.startsWith(pictures.path) ? pictures : page).serve(req, res),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const token: PageOnLoopback['token'] = (id, { claims, ...flaws } = {}) =>
    openId.token('', {
      ...{ kid: 'unendorsed', issuer: `${authority}/${tenant}/v2.0` },
      ...flaws,
      claims: {
        oid: id,
        tid: tenant,
        scp: 'access_as_user',
        name: id === grady ? 'Grady Archie' : 'Adele Vance',
        ...claims,
      },
    });
  const call: PageOnLoopback['call'] = (method, path, { as, body, headers } = {}) =>
    fetch(`${at}${path}`, {
      method,
      headers: {
        ...(as !== undefined && { authorization: `Bearer ${as}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    ...{ url: at, services, openId, token, call },
    ask: async (as, route, request) => {
      const { method, path, rest } = filled(route, request);
      const query = method === 'GET' ? `?${String(new URLSearchParams(rest as Record<string, string>))}` : '';
      const response = await call(method, `/tab/api${path}${query}`, {
        as: token(as),
        ...(method === 'POST' && { body: rest }),
      });
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return (await response.json()) as never;
    },
    close: async () => {
      page.close();
      server.closeAllConnections();
      server.close();
      await Promise.all([openId.close(), services.close()]);
    },
  };
};

/** From now on the roster of a helpdesk's team says who is an agent; nobody is in another team but whom this names. */
export const askRosters = async ({ services }: PageOnLoopback, others: Record<string, readonly string[]>) => {
  Object.assign(services, { agents: null });
  const members = (ids: readonly string[]) => ids.map((id) => ({ ...aPerson(id), email: '', owns: false }));
  for (const [team, ids] of Object.entries({ 'team-1': [grady, ada], ...others }))
    services.directory.teams.set(team, members(ids));
  await services.store.saveAddress({ ...aSession().address, tenantId: tenant });
};

/** One for all tests of a file, with nothing stored before each. */
export const usePage = (given: Partial<PageServing> = {}): PageOnLoopback => {
  const page = {} as PageOnLoopback;
  beforeEach(async () => void Object.assign(page, await startPage(given)));
  afterEach(() => page.close());
  return page;
};
