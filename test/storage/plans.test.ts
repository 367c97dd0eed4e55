import { sql } from 'kysely';
import type { CompiledQuery, KyselyPlugin } from 'kysely';
import type { QueueFilter } from '../../domain/kept/queue';
import type { Store } from '../../domain/ports';
import { migrate } from '../../storage/migrate';
import { openDatabase } from '../../storage/open/open-database';
import type { Db } from '../../storage/schema';
import { makeStore } from '../../storage/store';
import { fileDatabase, postgresDatabase, type TestDatabase } from '../support/servers/databases';
import { usePostgres } from '../support/servers/postgres-server';
import { surroundings } from '../support/servers/surroundings';
import { anIncident } from '../support/galleries/incidents';
import { aSession } from '../support/values/a-session';
import { aTicket } from '../support/values/a-ticket';

const server = usePostgres();
const { address } = aSession();
const job = { lane: 'l', key: 'k', job: { kind: 'refresh-session', session: 's' }, dueAt: 0 } as const;
const act = { tenantId: 't', person: 'p', name: 'n', what: 'claim', ticket: 1, about: '' } as const;
const forgettable = ['sessions', 'transcripts', 'tickets', 'addresses', 'acts', 'failures'] as const;
const leased = { id: 1, attempts: 1 };
const helpdesk = {
  tenantId: 't',
  channelId: 'c',
  teamId: 't',
  teamName: '',
  channelName: '',
  topics: [],
  address,
  setUpBy: '',
  at: 0,
};

const narrow: QueueFilter = {
  tenantId: 't',
  channels: ['c', ''],
  states: ['open'],
  agents: ['a'],
  labels: ['mismatch'],
  urgencies: ['high'],
  outlooks: ['2016'],
  due: [[1, 5]],
  live: true,
  endedSince: 5,
  words: [{ begins: 'out', labels: ['mismatch'] }],
};

/** Every method of the store, each asked for something: a new one without a row here does not compile. */
const asked: { readonly [Method in keyof Store]: (store: Store) => Promise<unknown> } = {
  transaction: (store) => store.transaction((inner) => inner.transaction(() => Promise.resolve())),
  findSession: (store) => store.findSession('s'),
  findLiveSession: (store) => store.findLiveSession('c', 'p'),
  findLatestSession: (store) => store.findLatestSession('c', 'p'),
  findSolvedSession: (store) => store.findSolvedSession('t', 'p', 'mismatch', null, 5),
  countRequesters: (store) => store.countRequesters('t', 'mismatch', 5),
  listSessionsOf: (store) => store.listSessionsOf('t', 'p', 9),
  listSessionsAbout: (store) => store.listSessionsAbout('t', 'mismatch', 5),
  listSessionsOfIncident: (store) => store.listSessionsOfIncident('i'),
  holdPerson: (store) => store.transaction((inner) => inner.holdPerson('c', 'p')),
  insertSession: (store) => store.insertSession(aSession()),
  updateSession: (store) => store.updateSession(aSession()),
  openTicket: (store) => store.openTicket(aTicket()),
  findTicket: (store) => store.findTicket('t'),
  findTicketOfSession: (store) => store.findTicketOfSession('s'),
  findTicketByNumber: (store) => store.findTicketByNumber('t', 1),
  findTicketOfThread: (store) => store.findTicketOfThread('c'),
  listTicketsOf: (store) => store.listTicketsOf('t', 'p', 9),
  listDueTickets: (store) => store.listDueTickets(5, 9),
  listUnclosedTickets: (store) => store.listUnclosedTickets(5, 9),
  listTicketsOfIncident: (store) => store.listTicketsOfIncident('i'),
  updateTicket: (store) => store.updateTicket(aTicket()),
  listQueue: async (store) => [
    await store.listQueue(narrow, { order: 'due', up: true, from: 0, most: 9 }),
    await store.listQueue({ ...narrow, live: undefined }, { order: 'last', up: false, from: 0, most: 9 }),
  ],
  sizeOfQueue: (store) => store.sizeOfQueue(narrow),
  countQueue: (store) => store.countQueue(narrow),
  listTicketsByNumber: (store) => store.listTicketsByNumber('t', [1, 2]),
  listOtherChannels: (store) => store.listOtherChannels('tenant-1', ['c']),
  listTicketsById: (store) => store.listTicketsById('t', ['a', 'b']),
  listCounts: (store) => store.listCounts({ tenantId: 't', from: 1, to: 9, label: 'mismatch' }, ['case|begun']),
  listLately: (store) => store.listLately({ tenantId: 't', from: 1, to: 9, label: null }, 'case', 'fixed', 5),
  listTouched: (store) => store.listTouched('t', 5, 9),
  saveHelpdesk: (store) => store.saveHelpdesk(helpdesk as never),
  listHelpdesks: (store) => store.listHelpdesks('another'),
  removeHelpdesk: (store) => store.removeHelpdesk('t', 'c'),
  openIncident: (store) => store.openIncident(anIncident()),
  findIncident: (store) => store.findIncident('another'),
  findLatestIncident: (store) => store.findLatestIncident('another', 'mismatch'),
  listDeclaredIncidents: (store) => store.listDeclaredIncidents('another'),
  updateIncident: (store) => store.updateIncident(anIncident()),
  enqueue: (store) => store.enqueue(job),
  leaseJobs: async (store) => [await store.leaseJobs(5, 9, 3), await store.leaseJobs(5, 9, 3, 'untried')],
  renewLease: (store) => store.renewLease(leased, 9),
  finishJob: (store) => store.finishJob(leased),
  postponeJob: async (store) => {
    await store.enqueue({ ...job, key: 'again' });
    for (const each of await store.leaseJobs(5, 9, 3)) await store.postponeJob(each, 9, 'no-helpdesk');
  },
  abandonJob: (store) => store.abandonJob(leased, 'f'),
  hurryJobs: (store) => store.hurryJobs('no-helpdesk', 5),
  mendTimes: (store) => store.mendTimes(5),
  cancelJobs: (store) => store.cancelJobs('k'),
  measureOutbox: (store) => store.measureOutbox(5),
  forgetJobs: (store) => store.forgetJobs(5),
  saveAddress: (store) => store.saveAddress(address),
  findAddress: (store) => store.findAddress('c'),
  findPersonalAddress: (store) => store.findPersonalAddress('t', 'p'),
  findTenantAddress: (store) => store.findTenantAddress('t'),
  saveQuestion: (store) => store.saveQuestion('c', null),
  findQuestion: (store) => store.findQuestion('c'),
  markUnreachable: (store) => store.markUnreachable('c'),
  noteActivity: (store) => store.noteActivity('c', 'a', 5),
  isActivityNoted: (store) => store.isActivityNoted('c', 'a'),
  forgetActivities: (store) => store.forgetActivities(5),
  noteAct: (store) => store.noteAct({ ...act, at: 5 }),
  listActs: (store) => store.listActs(1, 9, 0, 5),
  erasePerson: async (store) => {
    await store.insertSession(aSession({ id: 'erased' }));
    await store.erasePerson('tenant-1', 'person-1', ['l']);
  },
  forget: async (store) => {
    await store.insertSession(aSession({ id: 'old', updatedAt: 1 }));
    await store.openTicket(aTicket({ id: 'old', sessionId: 'o', state: 'closed', updatedAt: 1 }));
    for (const what of forgettable) await store.forget(what, 5, 10);
  },
};

/** A database that keeps every statement that is put to it. */
const recording = (db: Db, kept: CompiledQuery[]): Db => {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      kept.push(db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  return db.withPlugin(plugin);
};

interface Node {
  readonly 'Node Type': string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Node[];
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const explained = (query: CompiledQuery, how: string): CompiledQuery => ({ ...query, sql: `${how} ${query.sql}` });

/** The places of a plan where all of a table or of an index is read; `some` is what a query reads that has a limit. */
const scansOf = {
  sqlite: async (db: Db, query: CompiledQuery): Promise<readonly string[]> => {
    const { rows } = await db.executeQuery<{ detail: string }>(explained(query, 'explain query plan'));
    return rows.map(({ detail }) => detail).filter((detail) => /^SCAN (?!(?:\d+ )?CONSTANT|some$)/.test(detail));
  },
  postgres: async (db: Db, query: CompiledQuery): Promise<readonly string[]> =>
    db.connection().execute(async (one) => {
      await sql`set enable_seqscan = off`.execute(one);
      const { rows } = await one.executeQuery<{ 'QUERY PLAN': readonly [{ readonly Plan: Node }] }>(
        explained(query, 'explain (format json)'),
      );
      return nodesOf(rows[0]!['QUERY PLAN'][0].Plan)
        .filter(
          (node) => /Scan/.test(node['Node Type']) && !['Bitmap Heap Scan', 'Values Scan'].includes(node['Node Type']),
        )
        .filter((node) => node['Index Cond'] === undefined)
        .map((node) => node['Node Type']);
    }),
};

describe.each<[string, () => Promise<TestDatabase>]>([
  ['SQLite', fileDatabase],
  ['PostgreSQL', () => postgresDatabase(server)],
])('on %s', (_, makeDatabase) => {
  it('every statement of the store finds its rows by an index', async () => {
    const database = await makeDatabase();
    const [{ db, dialect }, asking] = [await database.open(), await openDatabase(database.url)];
    await migrate(db);
    const kept: CompiledQuery[] = [];
    const store = makeStore(recording(db, kept), surroundings);
    const scans: Record<string, readonly string[]> = {};
    for (const [method, ask] of Object.entries(asked)) {
      kept.length = 0;
      await ask(store);
      const plans = kept.filter((query) => /^\s*(?:select|insert|update|delete)/.test(query.sql));
      const found = await Promise.all(plans.map((query) => scansOf[dialect](asking.db, query)));
      if (found.flat().length > 0) scans[method] = found.flat();
    }
    await asking.close();
    await database.remove();
    // What is done once, after a clock was set back, may look at all that waits.
    delete scans['mendTimes'];
    expect(scans).toEqual({});
  });
});
