import { sql } from 'kysely';
import { migrate } from '../../storage/migrate';
import { openDatabase } from '../../storage/open/open-database';
import { makeStore } from '../../storage/store';
import { fileDatabase, postgresDatabase, type TestDatabase } from '../support/servers/databases';
import { usePostgres } from '../support/servers/postgres-server';
import { allSaid, startStoreProcess } from '../support/servers/store-process';
import { surroundings } from '../support/surroundings';

const server = usePostgres();

// What takes long on a busy machine is to start the processes, which no test can do with less of.
jest.setTimeout(60_000);

describe.each<[string, () => Promise<TestDatabase>]>([
  ['SQLite file', fileDatabase],
  ['PostgreSQL database', () => postgresDatabase(server)],
])('several processes on one %s', (_, makeDatabase) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await makeDatabase();
  });
  afterEach(() => database.remove());
  /** What each of two processes says that do the same at once. */
  const allDo = (what: 'open-tickets' | 'empty-outbox') =>
    Promise.all(['a', 'b'].map((name) => allSaid(startStoreProcess(database.url, what, name))));

  it('bring an empty one up to date together, and open one ticket a session', async () => {
    const said = await allDo('open-tickets');
    const applied = said.map((lines) => (lines.at(-1) as { applied: string[] }).applied.length);
    expect(applied.filter((count) => count > 0)).toHaveLength(1);
    const [first, ...others] = said.map((lines) => lines.slice(0, -1) as { session: number; number: number }[]);
    expect(first).toHaveLength(20);
    expect(new Set(first!.map((ticket) => ticket.number)).size).toBe(20);
    for (const other of others) expect(other).toEqual(first);
  });

  it('carry each job out once, in the order of its lane', async () => {
    const { db, close } = await openDatabase(database.url);
    await migrate(db);
    const store = makeStore(db, surroundings);
    const keys = Array.from({ length: 40 }, (_, n) => `${n}`);
    for (const key of keys) {
      const lane = `lane-${Number(key) % 4}`;
      await store.enqueue({ lane, key, job: { kind: 'refresh-session', session: key }, dueAt: 0 });
    }
    await close();
    const said = await allDo('empty-outbox');
    const done = said.map((lines) => lines.slice(0, -1) as { lane: string; key: string }[]);
    const ordered = (jobs: (typeof done)[0]) => jobs.map(({ key }) => Number(key));
    expect(ordered(done.flat()).sort((a, b) => a - b)).toEqual(keys.map(Number));
    for (const lane of ['lane-0', 'lane-1', 'lane-2', 'lane-3'])
      for (const mine of done) {
        const order = ordered(mine.filter((job) => job.lane === lane));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
  });

  it('killed while writing leaves whole transactions only', async () => {
    const least = 20;
    const { child, lines, ended } = startStoreProcess(database.url, 'write-until-killed');
    let confirmed = 0;
    for await (const line of lines) {
      confirmed = Number(line) + 1;
      if (confirmed === least) process.kill(child.pid!, 'SIGKILL');
    }
    expect(await ended).toBeNull();
    const { db, dialect } = await database.open();
    if (dialect === 'sqlite') {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      expect(rows).toEqual([{ integrity_check: 'ok' }]);
    }
    const ids = async (table: 'sessions' | 'tickets', prefix: string) =>
      (await db.selectFrom(table).select('id').execute()).map(({ id }) => Number(id.replace(prefix, '')));
    const sessions = await ids('sessions', 'session-');
    expect(sessions.length).toBeGreaterThanOrEqual(confirmed);
    expect(new Set(await ids('tickets', 'ticket-'))).toEqual(new Set(sessions));
    const jobs = await db.selectFrom('outbox').select('key').execute();
    expect(new Set(jobs.map(({ key }) => Number(key)))).toEqual(new Set(sessions));
    expect((await makeStore(db, surroundings).findTicket(`ticket-${confirmed - 1}`))?.number).toBe(1000 + confirmed);
  });
});
