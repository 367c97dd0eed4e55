import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, sql } from 'kysely';
import Sqlite from 'libsql';
import type { OpenedDatabase } from './opened-database';
import type { Tables } from '../schema';
import { MailmendSqliteDialect } from './sqlite-dialect';

/** How long a write waits for another process that is writing, in milliseconds. */
const busyTimeout = 10_000;

/** The file that a `file:` address names, or `:memory:`. */
const pathOf = (url: string): string => {
  if (url === ':memory:' || url === 'file::memory:') return ':memory:';
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
};

const setUp = (sqlite: Sqlite.Database): void => {
  // First of all: the next ones wait for it when another process is just opening the file.
  sqlite.pragma(`busy_timeout = ${busyTimeout}`);
  sqlite.pragma('journal_mode = wal');
  sqlite.pragma('synchronous = full');
  sqlite.pragma('foreign_keys = on');
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
  const sqlite = new Sqlite(path);
  try {
    setUp(sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new MailmendSqliteDialect({ database: sqlite }) });
  const close = async () => {
    if (!sqlite.open) return;
    try {
      // Waits its turn behind whoever is writing, and brings everything into the one file, so that a copy is whole.
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    } finally {
      await db.destroy();
    }
  };
  return { db, dialect: 'sqlite', close };
};
