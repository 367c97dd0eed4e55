import { randomUUID } from 'node:crypto';
import { draw } from '../cards/draw';
import type { Knowledge } from '../dialogs/conversation/context';
import { MailmendError } from '../domain/errors';
import { migrate } from '../storage/migrate';
import { openDatabase } from '../storage/open/open-database';
import type { OpenedDatabase } from '../storage/open/opened-database';
import { makeStore } from '../storage/store';
import { cloudOf, makeAdapter } from './teams/adapter';
import { makeDoor } from './teams/door/let-in';
import { makeClock, obeyParent } from './start/clock';
import { readConfig } from './start/config';
import type { Config } from './start/config';
import { knowledgeAt } from './services';
import type { Services } from './services';
import { makeDirectory } from './teams/roster/directory';
import { makeHelpdeskBot } from './teams/helpdesk-bot';
import { startHousekeeping } from './start/housekeeping';
import { pageAddresses } from './page/page-address';
import { makePage } from './page/serve';
import { pageServing } from './page/serving';
import { makeMetrics } from './operations/metrics';
import type { Metrics } from './operations/metrics';
import { serveOperations } from './operations/serve-operations';
import { runJob } from './outbox/run-job';
import { countingStore } from './start/counting-store';
import { knownStore } from './start/known-store';
import { readAll } from './start/library';
import { makeLog } from './start/log';
import type { Logger } from './start/log';
import { makeMessenger } from './teams/messenger';
import { makeOutbox } from './outbox/outbox';
import { makeSystems } from './systems/make-systems';
import { makePipeline } from './pipeline';
import { addressesAt, servePictures } from './pictures/serve-pictures';
import { readPictures } from './pictures/kept-pictures';
import { listen } from './teams/server';
import { withTimeout } from './teams/with-timeout';
import { makeTicketTimer } from './tickets/ticket-timer';

const everySecond = 1_000;
const everyHalfMinute = 30_000;
/** How long what is under way may take to end when the process is told to, and the database after it, in milliseconds: ten seconds in all is what it is given. */
const longestEnd = 7_500;
const longestClose = 1_500;

/** Waits for `work`, but no longer than so many milliseconds. */
const within = async (longest: number, work: Promise<unknown>, what: string, log: Logger): Promise<void> => {
  const late = new Error(`${what} did not end in time`);
  try {
    await withTimeout(work, longest, () => late);
  } catch (error) {
    log.warn({ code: 'MM007_STOP', err: error }, 'stopped at once');
  }
};

const serve = async (
  config: Config,
  log: Logger,
  library: Knowledge,
  metrics: Metrics,
  { db, unhurried, close }: OpenedDatabase,
): Promise<void> => {
  const clock = makeClock(config.clockStartsAt);
  const applied = await unhurried(() => migrate(db));
  if (applied.length > 0) log.info({ applied }, 'database brought up to date');
  const stored = makeStore(db, {
    now: clock.now,
    report: (fault) => log.error({ code: 'MM005_ROW', err: fault }, 'a row cannot be read'),
  });
  const known = knownStore(metrics.watch(stored), library, (session) =>
    log.warn({ session }, 'something in a session is not known to the guides any more, and is dropped'),
  );
  const store = countingStore(known, () => knowledgeAt(library, clock.now()).library, config.policy);
  const cloud = cloudOf(config.credentials, clock.now);
  const adapter = makeAdapter(cloud, log);
  const pictures = readPictures();
  let address = config.domain === null ? null : `https://${config.domain}`;
  const addressOf = addressesAt(() => address, pictures);
  const serving = pageServing(config, clock.now);
  const servedAt = (): string | null => address;
  const services: Services = {
    store,
    messenger: makeMessenger(adapter, config.credentials?.appId ?? '', { local: config.mode === 'local' }),
    log,
    directory: makeDirectory(adapter, config.credentials?.appId ?? '', clock.now),
    agents: config.agents,
    admins: config.admins,
    policy: config.policy,
    incidents: config.incidents,
    systems: makeSystems(config.systems, clock.now),
    clock: clock.now,
    newId: randomUUID,
    get library() {
      return knowledgeAt(library, clock.now());
    },
    draw: (view, reader) => draw(view, reader, addressOf),
    helpdesk: config.helpdesk,
    servedAt,
    pageAddress: pageAddresses(serving.appId, servedAt),
    supportContact: config.supportContact,
    sessionEnded: metrics.ended,
    wakeOutbox: () => outbox.wake(),
  };
  const outbox = makeOutbox(store, (job) => runJob(services, job), clock.now, log);
  const run = makeHelpdeskBot(makePipeline(services, config.allowedTenants, [metrics.middleware]));
  const channels = config.mode === 'local' ? ['msteams', 'emulator'] : ['msteams'];
  const door = makeDoor({ tokens: cloud.tokens, proxies: config.proxies }, log);
  const listening = await listen({ host: config.host, port: config.port, channels }, adapter, run, door, log, [
    servePictures(pictures),
    makePage(services, { ...serving, pictures: addressesAt(() => '', pictures) }),
  ]);
  if (config.mode === 'local') address = listening.url;
  const hasKeys = (): Promise<boolean> => cloud.tokens?.hasKeys() ?? Promise.resolve(true);
  const asked = { store, metrics, clock: clock.now, hasKeys, log };
  const { host, port } = config.operations;
  const operations =
    port === 0
      ? null
      : await serveOperations(asked, host, port).catch(async (error: unknown) => {
          // What serves already would go on without what is closed next.
          await listening.close();
          throw error;
        });
  outbox.start(everySecond);
  const watch = makeTicketTimer(services);
  watch.start(everyHalfMinute);
  const stopTidying = startHousekeeping(store, clock.now, config.keeping, log);
  const look = async (): Promise<void> => {
    await watch.sweep();
    await outbox.drain();
  };
  const stopObeying = config.mode === 'local' ? obeyParent(clock, look) : () => undefined;
  if (!config.helpdesk && config.admins.length === 0) {
    log.warn(
      { code: 'MM203_NO_HELPDESK' },
      'no helpdesk channel is configured, and nobody is named who may set one up',
    );
  }
  if (address === null) log.info('BOT_DOMAIN is not set, so that cards have no pictures');
  log.info({ url: listening.url, page: `${listening.url}/tab`, mode: config.mode }, 'listening');

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    stopObeying();
    stopTidying();
    // First whoever uses the database, then that. What does not end in time is as if the power had gone: nothing is lost.
    await within(
      longestEnd,
      Promise.all([listening.close(), operations?.close(), watch.stop(), outbox.stop()]),
      'work',
      log,
    );
    await within(longestClose, close(), 'database', log);
    log.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
};

const start = async (config: Config): Promise<void> => {
  const metrics = makeMetrics();
  const log = makeLog(config.logLevel, undefined, metrics.logged);
  const library = readAll();
  const opened = await openDatabase(config.databaseUrl);
  try {
    await serve(config, log, library, metrics, opened);
  } catch (error) {
    // An open connection would keep the process alive although it does not serve.
    await opened.close();
    throw error;
  }
};

const refuse = (error: unknown): void => {
  const told =
    error instanceof MailmendError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`Mailmend does not start.\n${told}\n`);
  process.exitCode = 1;
};

try {
  start(readConfig(process.env)).catch(refuse);
} catch (error) {
  refuse(error);
}
