import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { MailmendError } from '../../../domain/errors';
import { migrate } from '../../../storage/migrate';
import { openDatabase } from '../../../storage/open/open-database';
import { makeStore } from '../../../storage/store';
import { aSession } from '../../support/values/a-session';
import { surroundings } from '../../support/servers/surroundings';

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
    const settings = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: 10_000 };
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
