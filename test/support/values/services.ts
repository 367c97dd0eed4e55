import { draw } from '../../../cards/draw';
import { makeOutbox } from '../../../bot/outbox/outbox';
import { runJob } from '../../../bot/outbox/run-job';
import { pageAddresses } from '../../../bot/page/page-address';
import { makeRouter } from '../../../bot/routes';
import type { Services } from '../../../bot/services';
import { writeMove } from '../../../bot/tickets/write-move';
import type { AgentMove, RequesterMove } from '../../../dialogs/tickets/moves/move-request';
import type { Job, OutboxRow } from '../../../domain/kept/jobs';
import type { Session } from '../../../domain/session';
import type { Ticket } from '../../../domain/ticket';
import { migrate } from '../../../storage/migrate';
import { openDatabase } from '../../../storage/open/open-database';
import type { OpenedDatabase } from '../../../storage/open/opened-database';
import { makeStore } from '../../../storage/store';
import { emptierOf } from '../servers/databases';
import { surroundings } from '../servers/surroundings';
import { aSession } from './a-session';
import { aTicket } from './a-ticket';
import { helpdeskChannel, type RecordedTurn } from './a-turn';
import { captureLog, type CapturedLog } from './captured-log';
import { makeFakeDirectory, type FakeDirectory } from './fake-directory';
import { makeFakeMessenger, type FakeMessenger } from './fake-messenger';
import { shippedLibrary } from './library';
import { grady } from './people';
import { aPolicy } from './policy';
import { inEnglish } from './reader';

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

/** Services over a database of their own, with a clock that stands still until it is turned; a test may exchange any. */
export interface TestServices extends Changeable<Services> {
  messenger: FakeMessenger;
  directory: FakeDirectory;
  readonly captured: CapturedLog;
  readonly turnClock: (milliseconds: number) => void;
  /** How often somebody asked for the outbox. */
  readonly woken: () => number;
  /** A ticket as it is stored. */
  readonly ticket: (id?: string) => Promise<Ticket>;
  /** A session as it is stored. */
  readonly session: (id?: string) => Promise<Session>;
  /** Opens a ticket of Adele's, for which nobody else is told anything. */
  readonly open: (given?: Partial<Ticket>) => Promise<Ticket>;
  /** Handles a turn as it is handled when it comes; gives the same turn. */
  readonly handle: (turn: RecordedTurn) => Promise<RecordedTurn>;
  /** A move of Grady's, or of the requester's. */
  readonly moveAsAgent: (what: AgentMove, id?: string, person?: typeof grady) => Promise<unknown>;
  readonly moveAsRequester: (what: RequesterMove, id?: string) => Promise<unknown>;
  /** Takes out of the outbox what waits there now, or within so many milliseconds. */
  readonly rows: (within?: number) => Promise<readonly OutboxRow[]>;
  readonly jobs: (within?: number) => Promise<readonly Job[]>;
  /** Carries out what is due. */
  readonly drain: () => Promise<void>;
  readonly run: (job: Job) => Promise<void>;
  readonly close: () => Promise<void>;
}

const migrated = async (url: string): Promise<OpenedDatabase> => {
  const database = await openDatabase(url);
  await migrate(database.db);
  return database;
};

/** Services over this database, from their first moment on. */
const servicesOver = (
  { db, close }: OpenedDatabase,
  level: 'info' | 'debug' = 'info',
  services = {} as TestServices,
): TestServices => {
  let now = Date.UTC(2026, 10, 20, 9, 0);
  let ids = 0;
  let wakes = 0;
  const captured = captureLog(level);
  const rows = async (within = 0): Promise<readonly OutboxRow[]> => {
    const taken: OutboxRow[] = [];
    for (;;) {
      const leased = await services.store.leaseJobs(now + within, now + within + 1, 50);
      if (leased.length === 0) return taken;
      taken.push(...leased);
      for (const row of leased) await services.store.finishJob(row);
    }
  };
  const opened: TestServices = {
    store: makeStore(db, { ...surroundings, now: () => now }),
    messenger: makeFakeMessenger(),
    log: captured.log,
    captured,
    clock: () => now,
    newId: () => `id-${(ids += 1)}`,
    library: shippedLibrary(),
    draw,
    directory: makeFakeDirectory(),
    agents: null,
    admins: [],
    policy: aPolicy(),
    systems: new Map(),
    incidents: { requesters: 3, within: 30 * 60_000 },
    helpdesk: { teamId: 'team-1', channelId: helpdeskChannel },
    servedAt: () => 'https://mailmend.example',
    pageAddress: pageAddresses('app', () => 'https://mailmend.example'),
    supportContact: 'https://support.example/contact',
    wakeOutbox: () => void (wakes += 1),
    woken: () => wakes,
    turnClock: (milliseconds) => void (now += milliseconds),
    ticket: async (id = 'ticket-1') => (await services.store.findTicket(id))!,
    session: async (id = 'session-1') => (await services.store.findSession(id))!,
    open: (given = {}) =>
      services.store.openTicket(aTicket({ ...(given.id && { sessionId: `session-of-${given.id}` }), ...given })),
    handle: async (turn) => {
      await makeRouter(services)(turn);
      return turn;
    },
    moveAsAgent: (what, id = 'ticket-1', person = grady) =>
      writeMove(services, id, () => ({ role: 'agent', person, what })),
    moveAsRequester: (what, id = 'ticket-1') =>
      writeMove(services, id, () => ({ role: 'requester', person: aSession().requester, what })),
    rows,
    jobs: async (within) => (await rows(within)).map(({ job }) => job),
    run: (job) => runJob(services, job),
    drain: () => makeOutbox(services.store, services.run, services.clock, services.log).drain(),
    close,
  };
  return Object.assign(services, opened);
};

/** Opens services, over an empty database in memory unless another is named; close them after the test. */
export const openServices = async (level?: 'info' | 'debug', url = ':memory:'): Promise<TestServices> =>
  servicesOver(await migrated(url), level);

/** Services for each test of a file, new each time and with nothing stored. */
export const useServices = (): TestServices => {
  const services = {} as TestServices;
  let database: OpenedDatabase;
  let empty: () => Promise<void>;
  beforeAll(async () => {
    database = await migrated(':memory:');
    empty = await emptierOf(database.db);
  });
  beforeEach(async () => {
    await empty();
    servicesOver(database, 'info', services);
  });
  afterAll(() => database.close());
  return services;
};

/** Opens a ticket of Adele's with the session that it was opened from, whose living card is `living-` and its id. */
export const openOwn = async (services: TestServices, given: Partial<Ticket> = {}): Promise<Ticket> => {
  const ticket = await services.open({ id: 'ticket-1', ...given });
  const { id, number: ticketNumber, sessionId } = ticket;
  await services.store.insertSession(
    aSession({ id: sessionId, stage: 'escalated', ticketNumber, cardId: `living-${id}` }),
  );
  return ticket;
};

/** Lets a ticket wait for a helpdesk; gives how many such jobs are due now. */
export const waitForHelpdesk = async ({ store, clock }: TestServices): Promise<() => Promise<number>> => {
  await store.enqueue({ lane: 'lane', key: 'key', job: { kind: 'post-ticket', ticket: 'ticket-1' }, dueAt: clock() });
  const [row] = await store.leaseJobs(clock(), clock() + 1, 1);
  await store.postponeJob(row!, clock() + 900_000, 'no-helpdesk');
  return async () => (await store.leaseJobs(clock() + 2, clock() + 3, 9)).length;
};

/** What is told by jobs of this kind. */
export const linesOf = (jobs: readonly Job[], kind: 'post-in-thread' | 'tell-requester'): readonly string[] =>
  jobs.flatMap((job) => (job.kind === kind ? [inEnglish(job.line)] : []));
