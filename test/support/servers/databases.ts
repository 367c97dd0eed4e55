import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../storage/open/open-database';
import type { OpenedDatabase } from '../../../storage/open/opened-database';
import type { Db, Tables } from '../../../storage/schema';
import type { PostgresServer } from './postgres-server';

/** An empty database for one test. */
export interface TestDatabase {
  readonly url: string;
  /** Opens it; another call is another process that uses it, as far as the kind of database has that. */
  open(): Promise<OpenedDatabase>;
  /** Closes whatever was opened and removes the data. */
  remove(): Promise<void>;
}

/** SQLite in memory. */
export const memoryDatabase = (): Promise<TestDatabase> => Promise.resolve(oneConnection(':memory:', noFolder));

/** SQLite in a file of a temporary folder. */
export const fileDatabase = async (): Promise<TestDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'mailmend-sqlite-'));
  // A folder that is not there yet, so that it has to be made.
  return oneConnection(`file:${join(folder, 'data', 'mailmend.db')}`, () => rm(folder, { recursive: true }));
};

/** A database of a PostgreSQL server. */
export const postgresDatabase = async (server: PostgresServer): Promise<TestDatabase> => {
  const url = await server.createDatabase();
  const opened: OpenedDatabase[] = [];
  return {
    url,
    open: async () => {
      const database = await openDatabase(url);
      opened.push(database);
      return database;
    },
    remove: async () => {
      await Promise.all(opened.map((database) => database.close()));
    },
  };
};

const noFolder = () => Promise.resolve();

// Two connections of one thread would wait for each other without end: SQLite waits by stopping the thread. What several
// processes do with one file is tested with processes.
const oneConnection = (url: string, removeData: () => Promise<void>): TestDatabase => {
  let opened: Promise<OpenedDatabase> | undefined;
  return {
    url,
    open: () => (opened ??= openDatabase(url)),
    remove: async () => {
      await (await opened)?.close();
      await removeData();
    },
  };
};

/** Puts the rows of every table back to what they are now; making tables takes far longer than most tests that use them. */
export const emptierOf = async (db: Db): Promise<() => Promise<void>> => {
  const tables = (await db.introspection.getTables()).map(({ name }) => name as keyof Tables);
  const first = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  return async () => {
    for (const [index, table] of tables.entries()) {
      await db.deleteFrom(table).execute();
      if (first[index]!.length > 0) await db.insertInto(table).values(first[index]!).execute();
    }
  };
};
