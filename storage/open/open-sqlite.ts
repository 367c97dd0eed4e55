import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, sql } from 'kysely';
import Sqlite from 'libsql';
import { MailmendError } from '../../domain/errors';
import type { OpenedDatabase } from './opened-database';
import type { Tables } from '../schema';
import { MailmendSqliteDialect } from './sqlite-dialect';

/** How long the opening waits for another process that is writing, in milliseconds: it stops everything meanwhile. */
const busyAtOpening = 10_000;
/** The same for what comes later; it is tried again between which the rest goes on. */
const busyLater = 10;

/** The file that a `file:` address names, or `:memory:`. */
const pathOf = (url: string): string => {
  if (url === ':memory:' || url === 'file::memory:') return ':memory:';
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
};

const setUp = (sqlite: Sqlite.Database): void => {
  // First of all: the next ones wait for it when another process is just opening the file.
  sqlite.pragma(`busy_timeout = ${busyAtOpening}`);
  sqlite.pragma('journal_mode = wal');
  sqlite.pragma('synchronous = full');
  sqlite.pragma('foreign_keys = on');
  sqlite.pragma(`busy_timeout = ${busyLater}`);
};

/** Opens the SQLite file, or makes it together with its folder. Throws whatever the file system or SQLite says. */
export const openSqlite = (url: string): OpenedDatabase => {
  const path = pathOf(url);
  if (path === '') throw new Error('the address names no file');
  if (path !== ':memory:') {
    mkdirSync(dirname(path), { recursive: true });
    // SQLite writes beside its file; by itself it says of a folder where it may not just that something went wrong.
    accessSync(dirname(path), constants.W_OK);
  }
  const open = (): Sqlite.Database => {
    const sqlite = new Sqlite(path);
    try {
      setUp(sqlite);
    } catch (error) {
      sqlite.close();
      throw error;
    }
    return sqlite;
  };
  const db = new Kysely<Tables>({ dialect: new MailmendSqliteDialect({ path, open }) });
  let closing: Promise<void> | null = null;
  const close = () =>
    (closing ??= (async () => {
      try {
        // Waits its turn behind whoever is writing, and brings everything into the one file, so that a copy is whole.
        await sql`pragma wal_checkpoint(truncate)`.execute(db);
      } catch (error) {
        // A file that is gone has nothing to bring in.
        if (!(error instanceof MailmendError)) throw error;
      } finally {
        await db.destroy();
      }
    })());
  return { db, dialect: 'sqlite', unhurried: (work) => work(), close };
};
