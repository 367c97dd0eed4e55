import { Migrator } from 'kysely';
import { allMigrations } from '../../storage/migrations/all-migrations';
import { migrate } from '../../storage/migrate';
import type { OpenedDatabase } from '../../storage/opened-database';
import { makeStore } from '../../storage/store';
import { aSession } from '../support/a-session';
import { aTicket } from '../support/a-ticket';
import { fileDatabase, memoryDatabase, postgresDatabase, type TestDatabase } from '../support/databases';
import { type PostgresServer, startPostgres } from '../support/postgres-server';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const names = Object.keys(allMigrations('sqlite'));

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
    const store = makeStore(open.db);
    await store.insertSession(aSession());
    const ticket = await store.openTicket(aTicket());

    expect(await migrate(open.db)).toEqual(names.slice(1));
    expect(await store.findSession('session-1')).toEqual(aSession());
    expect(await store.findTicketOfSession('session-1')).toEqual(ticket);
    expect(await store.noteActivity('c', 'a', 1)).toBe(true);
    expect((await store.openTicket(aTicket({ id: 'b', sessionId: 'b' }))).number).toBe(1002);
  });

  it('says so when the database is of a newer Mailmend', async () => {
    await migratorWith({ '9999-from-the-future': { up: () => Promise.resolve() } }).migrateToLatest();
    await expect(migrate(open.db)).rejects.toMatchObject({
      code: 'MM003_DATABASE',
      detail: expect.stringContaining('a newer Mailmend') as string,
    });
  });

  it('applies all of it or nothing', async () => {
    await open.db.schema.createTable('addresses').addColumn('mine', 'text').execute();
    await expect(migrate(open.db)).rejects.toMatchObject({
      code: 'MM003_DATABASE',
      detail: expect.stringContaining('0003-addresses-and-activities') as string,
    });
    const tables = (await open.db.introspection.getTables()).map((table) => table.name);
    expect(tables).toEqual(['addresses']);
    await open.db.schema.dropTable('addresses').execute();
    expect(await migrate(open.db)).toEqual(names);
  });
});
