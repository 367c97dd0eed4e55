import { sql } from 'kysely';
import { makeStore } from '../../storage/store';
import { fileDatabase, postgresDatabase, type TestDatabase } from '../support/servers/databases';
import { usePostgres } from '../support/servers/postgres-server';
import { allSaid, startStoreProcess } from '../support/servers/store-process';
import { surroundings } from '../support/servers/surroundings';

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

  interface Said {
    readonly applied?: readonly string[];
    readonly session?: number;
    readonly number?: number;
    readonly lane?: string;
    readonly key?: string;
  }

  it('bring an empty one up to date together, open one ticket a session, and carry each job out once, in order', async () => {
    const working = ['a', 'b'].map((name) => allSaid(startStoreProcess(database.url, 'work', name)));
    const said = (await Promise.all(working)) as readonly (readonly Said[])[];
    expect(said.filter((lines) => lines.at(-1)!.applied!.length > 0)).toHaveLength(1);

    const [first, second] = said.map((lines) => lines.filter(({ number }) => number !== undefined));
    expect(new Set(first!.map(({ number }) => number)).size).toBe(20);
    expect(second).toEqual(first);

    const done = said.map((lines) => lines.filter(({ lane }) => lane !== undefined));
    const keys = ['a', 'b'].flatMap((name) => Array.from({ length: 20 }, (_, n) => `${name}-${n}`));
    expect(
      done
        .flat()
        .map(({ key }) => key!)
        .sort(),
    ).toEqual(keys.toSorted());
    for (const mine of done)
      for (const queue of ['a', 'b'].flatMap((name) => [0, 1, 2, 3].map((lane) => ({ name, lane: `lane-${lane}` })))) {
        const jobs = mine.filter(({ lane, key }) => lane === queue.lane && key!.startsWith(queue.name));
        const order = jobs.map(({ key }) => Number(key!.slice(2)));
        expect(order).toEqual(order.toSorted((one, other) => one - other));
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
