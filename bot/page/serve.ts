import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { PictureAddress } from '../../cards/parts/picture';
import type { Services } from '../services';
import { packageRoot } from '../start/package-root';
import { makeRateLimit, type Rate } from '../teams/door/rate-limit';
import { callerOf, makeRefusals } from '../teams/door/refusals';
import type { Mount } from '../teams/server';
import { makeListeners } from './events/listeners';
import { makeOnlookers } from './helpdesk/onlookers';
import { answer, answerRefused, guarded } from './http/answer';
import { addressOf, matchRoute, readAsked } from './http/read-request';
import { makeStaticFiles } from './http/static-files';
import type { Handle, Page, PageSettings } from './page';
import { Refused } from './refused';
import { makeDownloads } from './insights/downloads';
import { pageRoutes } from './routes';
import { agentBy } from './sign-in/agent';
import { isCheckedHere, whoIs, type SignIn, type Who } from './sign-in/who';

/** Where the page lies, and below it what it asks. */
const root = '/tab';
const api = '/tab/api';

/** How much is let in. */
export interface PageRates {
  /** Refused requests of one address. */
  readonly refusals: Rate;
  readonly person: Rate;
}
const usualRates: PageRates = { refusals: { perSecond: 2, atOnce: 120 }, person: { perSecond: 10, atOnce: 200 } };

/** Where the page comes from and who may see it. */
export interface PageServing extends PageSettings {
  readonly signIn: SignIn;
  /** How many proxies stand in front. */
  readonly proxies: number;
  /** Where the built page lies; beside what runs unless named. */
  readonly folder?: string;
  readonly rates?: PageRates;
  /** Where the pictures of the guides are fetched; there are none unless named. */
  readonly pictures?: PictureAddress;
}

const whatOf = (services: Services, id: string): string => {
  if (services.admins.includes(id.toLowerCase())) return 'admin';
  return services.agents?.includes(id.toLowerCase()) ? 'agent' : 'requester';
};

const localUsersOf = (services: Services, signIn: SignIn): Page['localUsers'] =>
  signIn.kind === 'local' ? signIn.users.people.map(({ id, name }) => ({ id, name, what: whatOf(services, id) })) : [];

/** The page with its files and all that it asks, to be mounted beside the bot. */
export const makePage = (services: Services, serving: PageServing): Mount => {
  const { signIn, proxies, mode, rates = usualRates } = serving;
  const refusals = makeRefusals(rates.refusals, services.log, 'page');
  const people = makeRateLimit(rates.person);
  const onlookers = makeOnlookers();
  const listeners = makeListeners(services, onlookers);
  const downloads = makeDownloads();
  const page: Page = {
    services,
    settings: serving,
    onlookers,
    listeners,
    downloads,
    pictures: serving.pictures ?? (() => null),
    localUsers: localUsersOf(services, signIn),
  };
  const files = makeStaticFiles(serving.folder ?? path.join(packageRoot(), 'dist/tab'), mode);

  const letIn = async (req: IncomingMessage): Promise<Who> => {
    const caller = callerOf(req, proxies);
    const hasRoom = refusals.hasRoom(caller);
    const tooMany = (of: 'address' | 'person', who: string): Refused => {
      refusals.tellTooMany(of, who);
      return new Refused('too-many');
    };
    // Behind a proxy that is not known everybody has one address: a token that holds is let in all the same.
    if (!hasRoom && !isCheckedHere(signIn, req)) throw tooMany('address', caller);
    let who: Who;
    try {
      who = await whoIs(signIn, req);
    } catch (error) {
      if (!hasRoom) throw tooMany('address', caller);
      if (error instanceof Refused && error.error === 'token') refusals.note(caller);
      throw error;
    }
    if (!people.take(`${who.tenantId} ${who.person.id}`)) throw tooMany('person', who.person.id);
    return who;
  };

  const serveDownload = (res: ServerResponse, name: string): void => {
    const file = downloads.take(name);
    if (file === null) throw new Refused('unknown', 'download');
    res.writeHead(200, {
      ...guarded,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="mailmend.csv"',
      'cache-control': 'no-store',
    });
    res.end(file);
  };

  const serveApi = async (req: IncomingMessage, res: ServerResponse, below: string, query: URLSearchParams) => {
    const download = req.method === 'GET' ? /^\/downloads\/([\w-]{32})$/.exec(below)?.[1] : undefined;
    if (download !== undefined) {
      serveDownload(res, download);
      return;
    }
    const who = await letIn(req);
    if (req.method === 'GET' && below === '/events') {
      listeners.add(who, await agentBy(services, who), res);
      return;
    }
    const matched = matchRoute(req.method ?? '', below);
    if (!matched) throw new Refused('unknown', 'route');
    const handle = pageRoutes[matched.route] as Handle<typeof matched.route>;
    const asked = await readAsked(matched, req, query);
    answer(res, await handle(page, who, asked));
  };

  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { path: asked, query } = addressOf(req);
    if (asked === api || asked.startsWith(`${api}/`)) return serveApi(req, res, asked.slice(api.length), query);
    const isRead = req.method === 'GET' || req.method === 'HEAD';
    if (isRead && files.serve(req, res, asked.slice(root.length).replace(/^\//, ''), query)) return;
    throw new Refused('unknown', 'file');
  };

  const failed = (error: unknown, res: ServerResponse): void => {
    const refused = error instanceof Refused ? error : new Refused('failed');
    if (!(error instanceof Refused)) services.log.error({ code: 'MM103_TURN', err: error }, 'page');
    // What is too much is told where it is noticed, once for many.
    else if (error.error !== 'too-many')
      services.log.warn({ code: error.code, why: error.why, where: 'page' }, 'refused');
    if (res.headersSent) res.destroy();
    else answerRefused(res, refused);
  };

  return {
    path: root,
    serve: (req, res) => void serve(req, res).catch((error: unknown) => failed(error, res)),
    close: listeners.close,
  };
};
