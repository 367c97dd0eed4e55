import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import type { OpenedDatabase } from './opened-database';
import type { Tables } from '../schema';

/** Connects to PostgreSQL and asks it one question. Throws whatever the driver says. */
export const openPostgres = async (url: string): Promise<OpenedDatabase> => {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // Times and numbers stay far below 2^53, so they need not be text.
    types: {
      getTypeParser: (type, format?: 'text' | 'binary'): unknown =>
        type === types.builtins.INT8 && format !== 'binary' ? Number : types.getTypeParser(type, format),
    },
  });
  // An idle connection that breaks is replaced at the next question; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, dialect: 'postgres', close: () => db.destroy() };
};
