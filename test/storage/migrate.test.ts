import { Migrator } from 'kysely';
import type { Ticket } from '../../domain/ticket';
import { allMigrations } from '../../storage/all-migrations';
import { migrate } from '../../storage/migrate';
import { queueAll } from '../../storage/queue/queue-all';
import type { OpenedDatabase } from '../../storage/open/opened-database';
import { toSessionRow } from '../../storage/rows/session-row';
import { toTicketRow } from '../../storage/rows/ticket-row';
import type { Db } from '../../storage/schema';
import { makeStore } from '../../storage/store';
import { anIncident } from '../support/galleries/incidents';
import { aSession } from '../support/values/a-session';
import { aTicket } from '../support/values/a-ticket';
import { fileDatabase, memoryDatabase, postgresDatabase, type TestDatabase } from '../support/servers/databases';
import { usePostgres } from '../support/servers/postgres-server';
import { surroundings } from '../support/servers/surroundings';

const server = usePostgres();

const names = Object.keys(allMigrations('sqlite'));

/** What tickets of the first version did not have in their body. */
const laterOfTickets: readonly (keyof Ticket)[] = [
  ...(['timezone', 'messages', 'fixes', 'helpdesk', 'elsewhere', 'mergedInto', 'muted', 'rating'] as const),
  ...(['since', 'respondedAt', 'waitingSince', 'pauses', 'endedAt', 'marks'] as const),
];

/** Writes a row as the first version wrote it: without the columns and the parts of its body that came later. */
const insertFirst = async (
  db: Db,
  table: 'sessions' | 'tickets',
  row: object & { readonly body: string },
  columns: readonly string[],
  parts: readonly string[],
): Promise<void> => {
  const without = (value: object, names: readonly string[]): object =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
  const body = JSON.stringify(without(JSON.parse(row.body) as object, parts));
  const first = { ...without(row, columns), body } as never;
  await db.insertInto(table).values(first).execute();
};

describe.each<[string, () => Promise<TestDatabase>]>([
  ['SQLite in memory', memoryDatabase],
  ['SQLite in a file', fileDatabase],
  ['PostgreSQL', () => postgresDatabase(server)],
])('migrate on %s', (_, makeDatabase) => {
  let database: TestDatabase;
  let open: OpenedDatabase;
  beforeEach(async () => {
    database = await makeDatabase();
    open = await database.open();
  });
  afterEach(() => database.remove());

  const migratorWith = (extra: Record<string, { up: () => Promise<void> }> = {}) =>
    new Migrator({
      db: open.db,
      provider: { getMigrations: () => Promise.resolve({ ...allMigrations(open.dialect), ...extra }) },
    });

  it('tells what it applied, and applies nothing twice', async () => {
    expect(await migrate(open.db)).toEqual(names);
    expect(await migrate(open.db)).toEqual([]);
  });

  it('works when it is called several times at once', async () => {
    const again = await database.open();
    const applied = await Promise.all([migrate(open.db), migrate(again.db), migrate(open.db)]);
    expect(applied.flat()).toEqual(names);
  });

  it('upgrades an old database and keeps what is in it', async () => {
    await migratorWith().migrateTo(names[0]!);
    const session = aSession({ transcript: [{ at: 1, who: 'requester', text: 'it is wrong' }] });
    const ticket = aTicket();
    // What was said stood in the session itself.
    const row = { ...toSessionRow(session), body: JSON.stringify(session) };
    await insertFirst(open.db, 'sessions', row, ['label', 'incident'], ['incident', 'previous']);
    await insertFirst(open.db, 'tickets', toTicketRow(ticket), ['thread', 'incident', 'next_at'], laterOfTickets);
    await open.db.updateTable('counters').set({ value: ticket.number }).execute();
    expect(await migrate(open.db)).toEqual(names.slice(1));
    const store = makeStore(open.db, surroundings);
    expect(await store.findSession('session-1')).toEqual(session);
    expect(await store.updateSession(session)).toBe('written');
    expect(await store.findSession('session-1')).toEqual({ ...session, version: 2 });
    expect(await store.findTicketOfSession('session-1')).toEqual({ ...ticket, timezone: null });
    expect(await store.noteActivity('c', 'a', 1)).toBe(true);
    expect((await store.openTicket(aTicket({ id: 'b', sessionId: 'b' }))).number).toBe(1002);
  });

  it('makes a sentence of every line that waits to be told', async () => {
    await migratorWith().migrateTo('0005-solved-sessions');
    const store = makeStore(open.db, surroundings);
    const asWords = { kind: 'tell-requester', ticket: 't', line: 'Ticket 1001 is “open”.' };
    const jobs = [asWords as never, { kind: 'post-ticket', ticket: 't' } as const];
    const row = { due_at: 1, attempts: 0, state: 'waiting', created_at: 1 } as const;
    for (const [index, job] of jobs.entries())
      await open.db
        .insertInto('outbox')
        .values({ ...row, lane: `lane-${index}`, key: `key-${index}`, job: JSON.stringify(job) })
        .execute();
    await migrate(open.db);
    const told = (await store.leaseJobs(2, 3, 10)).map(({ job }) => job);
    expect(told).toEqual([{ ...asWords, line: { key: 'text', args: { words: asWords.line } } }, jobs[1]]);
  });

  it('takes out of incidents whoever set them off, and leaves alone what it cannot read', async () => {
    await migratorWith().migrateTo('0012-counts');
    const store = makeStore(open.db, surroundings);
    await store.openIncident(anIncident({ helpdesk: { teamId: 't', channelId: 'c' } }));
    await store.openIncident(anIncident({ id: 'torn', label: 'other' }));
    await open.db.updateTable('incidents').set({ body: '{' }).where('id', '=', 'torn').execute();
    await migrate(open.db);
    const { personId, ...way } = anIncident().address;
    expect(personId).toBeDefined();
    const address = { ...way, conversationId: '' };
    const helpdesk = { teamId: 't', channelId: 'c' };
    expect(await store.findIncident('incident-1')).toEqual(anIncident({ address, helpdesk }));
  });

  describe('tickets of a version without a queue', () => {
    /** Tickets that are not in the queue. */
    const withoutQueue = async (count: number): Promise<void> => {
      await migrate(open.db);
      const store = makeStore(open.db, surroundings);
      for (let n = 0; n < count; n += 1)
        await store.openTicket(aTicket({ id: `t-${n}`, sessionId: `s-${n}`, words: `calendar number ${n}` }));
      for (const table of ['queue', 'words'] as const) await open.db.deleteFrom(table).execute();
    };
    const numbered = async (): Promise<readonly number[]> =>
      (await open.db.selectFrom('queue').select('number').execute()).map(({ number }) => number);

    it('are entered once, however many processes start at once', async () => {
      await withoutQueue(120);
      const again = await database.open();
      await Promise.all([migrate(open.db), migrate(again.db), migrate(open.db)]);
      expect(await numbered()).toHaveLength(120);
    });

    it('are not entered as they were by a process that read them before they were written', async () => {
      await withoutQueue(1);
      const store = makeStore(open.db, surroundings);
      const ticket = (await store.findTicket('t-0'))!;
      // Writes the ticket between the reading and the entering.
      const late = {
        selectFrom: open.db.selectFrom.bind(open.db),
        transaction: () => ({
          execute: async (work: Parameters<ReturnType<Db['transaction']>['execute']>[0]) => {
            await store.updateTicket({ ...ticket, words: 'printer', urgency: 'urgent' });
            return open.db.transaction().execute(work);
          },
        }),
      } as unknown as Db;
      await queueAll(late);
      const row = await open.db.selectFrom('queue').selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({ urgency: 'urgent', version: ticket.version + 1 });
      const words = (await open.db.selectFrom('words').select('word').execute()).map(({ word }) => word);
      expect(words).toContain('printer');
      expect(words).not.toContain('calendar');
    });
  });

  it('says so when the database is of a newer Mailmend', async () => {
    await migratorWith({ '9999-from-the-future': { up: () => Promise.resolve() } }).migrateToLatest();
    const detail = expect.stringContaining('a newer Mailmend') as string;
    await expect(migrate(open.db)).rejects.toMatchObject({ code: 'MM003_DATABASE', detail });
  });

  it('applies all of it or nothing', async () => {
    await open.db.schema.createTable('addresses').addColumn('mine', 'text').execute();
    const detail = expect.stringContaining('0003-addresses-and-activities') as string;
    await expect(migrate(open.db)).rejects.toMatchObject({ code: 'MM003_DATABASE', detail });
    const tables = (await open.db.introspection.getTables()).map((table) => table.name);
    expect(tables).toEqual(['addresses']);
    await open.db.schema.dropTable('addresses').execute();
    expect(await migrate(open.db)).toEqual(names);
  });
});
