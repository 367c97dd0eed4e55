import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { MailmendError } from '../../../domain/errors';
import { migrate } from '../../../storage/migrate';
import { openDatabase } from '../../../storage/open/open-database';
import { makeStore } from '../../../storage/store';
import { aSession } from '../../support/values/a-session';
import { openPostgres } from '../../../storage/open/open-postgres';
import { usePostgres } from '../../support/servers/postgres-server';
import { surroundings } from '../../support/servers/surroundings';

const server = usePostgres();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailmend-open-'));
});
afterEach(() => rm(folder, { recursive: true }));

const faultOf = async (url: string): Promise<MailmendError> => {
  const fault: unknown = await openDatabase(url).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(MailmendError);
  expect((fault as MailmendError).code).toBe('MM003_DATABASE');
  return fault as MailmendError;
};

describe('openDatabase', () => {
  it('makes the folder, and writes ahead so that nothing is lost when the power goes', async () => {
    const path = join(folder, 'a', 'b', 'mailmend.db');
    const { db, dialect, close } = await openDatabase(`file:${path}`);
    const setting = async (name: string) =>
      Object.values((await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)).rows[0] ?? {})[0];
    const settings = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: 10 };
    expect(dialect).toBe('sqlite');
    for (const [name, value] of Object.entries(settings)) expect(await setting(name)).toBe(value);
    await close();
    await close();
    expect(existsSync(path)).toBe(true);
  });

  it('finds everything again after a restart', async () => {
    const url = pathToFileURL(join(folder, 'mail mend.db')).href;
    const before = await openDatabase(url);
    await migrate(before.db);
    await makeStore(before.db, surroundings).insertSession(aSession());
    await before.close();
    const after = await openDatabase(url);
    expect(await migrate(after.db)).toEqual([]);
    expect(await makeStore(after.db, surroundings).findSession('session-1')).toEqual(aSession());
    await after.close();
  });

  it('waits for another writer without standing still', async () => {
    const url = `file:${join(folder, 'mailmend.db')}`;
    const [one, other] = [await openDatabase(url), await openDatabase(url)];
    await migrate(one.db);
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 10);
    const held = makeStore(other.db, surroundings).transaction(() => setTimeout(400));
    await setTimeout(20);
    await makeStore(one.db, surroundings).insertSession(aSession());
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
    await Promise.all([held, one.close(), other.close()]);
  });

  it('tells nothing while its file is gone or another stands there, and goes on when its own is back', async () => {
    const [path, aside] = [join(folder, 'mailmend.db'), join(folder, 'aside.db')];
    const { db, close } = await openDatabase(`file:${path}`);
    await migrate(db);
    const store = makeStore(db, surroundings);
    await store.insertSession(aSession());
    const code = async () =>
      store.findSession('session-1').then(
        () => 'found',
        (error: unknown) => (error as MailmendError).code,
      );
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    await rename(path, aside);
    expect(await code()).toBe('MM006_FILE');
    await writeFile(path, '');
    expect(await code()).toBe('MM006_FILE');
    // A copy is whole in itself, and what the -wal holds beside it would still be mixed into it.
    await copyFile(aside, path);
    expect(await code()).toBe('MM006_FILE');
    await rename(aside, path);
    expect(await code()).toBe('found');
    await rm(path);
    await close();
  });

  it('waits for what is under way when it closes', async () => {
    const url = `file:${join(folder, 'mailmend.db')}`;
    const { db, close } = await openDatabase(url);
    await migrate(db);
    const writing = makeStore(db, surroundings).transaction(async (store) => {
      await store.insertSession(aSession({ id: 'a' }));
      await store.insertSession(aSession({ id: 'b' }));
    });
    await Promise.all([writing, close()]);
    const after = await openDatabase(url);
    expect(await makeStore(after.db, surroundings).findSession('b')).toBeDefined();
    await after.close();
  });

  it.each(['', 'mysql://u:geheim@h/x', 'data/mailmend.db', 'postgres://u:geheim@:bad/', 'postgres://', 'file:'])(
    'refuses the address %p and says which ones there are',
    async (url) => {
      const fault = await faultOf(url);
      expect(fault.message).not.toContain('geheim');
      expect(JSON.stringify(fault, Object.getOwnPropertyNames(fault))).not.toContain('geheim');
    },
  );

  it('does not wait for a PostgreSQL that is silent, and goes on when it answers again', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const begun = performance.now();
    const patience = { connect: 300, statement: 300 };
    await expect(openPostgres(`postgres://u@127.0.0.1:${String(port)}/x`, patience)).rejects.toThrow();
    silent.close();
    const { db, unhurried, close } = await openPostgres(await server.createDatabase(), patience);
    const slow = () => sql`select pg_sleep(2)`.execute(db);
    await expect(slow()).rejects.toThrow('no answer within 300 ms');
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await expect(db.transaction().execute((trx) => sql`select pg_sleep(2)`.execute(trx))).rejects.toThrow();
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    expect(performance.now() - begun).toBeLessThan(8_000);
    expect((await unhurried(slow)).rows).toHaveLength(1);
    await close();
  });

  it('says which server does not answer, without the password', async () => {
    const fault = await faultOf('postgres://anna:geheim@127.0.0.1:1/mailmend?password=geheim');
    expect(fault.detail).toContain('postgres://127.0.0.1:1/mailmend does not answer');
    expect(fault.message).toContain('Check DATABASE_URL');
    expect(fault.message).not.toContain('geheim');
    expect(String(fault.cause)).not.toContain('geheim');
  });

  it('says so when the file is no database, or its folder cannot be made', async () => {
    const path = join(folder, 'notes.txt');
    await writeFile(path, 'This is not a database. '.repeat(100));
    expect((await faultOf(`file:${path}`)).detail).toContain('file is not a database');
    expect((await faultOf(`file:${join(path, 'mailmend.db')}`)).detail).toContain('cannot be used');
  });
});
