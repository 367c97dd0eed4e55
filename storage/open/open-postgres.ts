import { Kysely, PostgresDialect, sql } from 'kysely';
import { Client, Pool, types } from 'pg';
import type { OpenedDatabase } from './opened-database';
import type { Tables } from '../schema';

/** How long a connection may take to come about, and a statement to be answered, in milliseconds: together less than people wait. */
export interface Patience {
  readonly connect: number;
  readonly statement: number;
}
const usual: Patience = { connect: 4_000, statement: 6_000 };

/** The part of the driver's connection that is cut. */
interface Cut {
  readonly connection: { readonly stream: { destroy(error: Error): void } };
}

/**
 * A client that gives up its connection when a statement is not answered in time: the next one on it would wait behind
 * that. The driver's own limit leaves the connection in use.
 */
const impatient = (longest: () => number): typeof Client =>
  class extends Client {
    // The driver has one method of many shapes; Kysely uses the one that gives a promise.
    override query(...given: unknown[]): never {
      const asked = (super.query as (...args: unknown[]) => unknown).apply(this, given);
      const limit = longest();
      if (asked instanceof Promise && Number.isFinite(limit)) {
        const late = (): void =>
          (this as unknown as Cut).connection.stream.destroy(new Error(`no answer within ${String(limit)} ms`));
        const timer = setTimeout(late, limit);
        const over = (): void => clearTimeout(timer);
        asked.then(over, over);
      }
      return asked as never;
    }
  };

/** Connects to PostgreSQL and asks it one question. Throws whatever the driver says. */
export const openPostgres = async (url: string, patience: Patience = usual): Promise<OpenedDatabase> => {
  let unhurried = 0;
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: patience.connect,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
    // A connection that was dropped in silence holds no lock for long.
    idle_in_transaction_session_timeout: 60_000,
    Client: impatient(() => (unhurried > 0 ? Infinity : patience.statement)),
    // Times and numbers stay far below 2^53, so they need not be text.
    types: {
      getTypeParser: (type, format?: 'text' | 'binary'): unknown =>
        type === types.builtins.INT8 && format !== 'binary' ? Number : types.getTypeParser(type, format),
    },
  });
  // An idle connection that breaks is replaced at the next question; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    dialect: 'postgres',
    unhurried: async (work) => {
      unhurried += 1;
      try {
        return await work();
      } finally {
        unhurried -= 1;
      }
    },
    close: () => db.destroy(),
  };
};
