import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import { retryConflicts } from './retry-conflicts';
import type { Db, Trx } from './schema';

/** Where statements go: straight to the database, or into a transaction. */
export interface Scope {
  /** The database to ask; throws when this is not the moment for it. */
  db(): Db;
  /** Runs `work` so that all of it is written or nothing. */
  transaction<T>(work: (inner: Scope, trx: Trx) => Promise<T>): Promise<T>;
  /** Runs statements that belong together in the transaction that there is, or in one of their own. */
  together<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
}

/** The transaction that the present call runs in. */
const present = new AsyncLocalStorage<{ open: boolean }>();

/** Statements outside a transaction. */
export const outerScope = (db: Db): Scope => {
  const outside = () => {
    // SQLite has one connection, which the transaction holds: this call would wait for itself. PostgreSQL would write
    // it although the transaction is rolled back.
    if (present.getStore()?.open) throw new Error('Inside a transaction, use the store that it hands to its work.');
    return db;
  };
  const transaction: Scope['transaction'] = async (work) => {
    const database = outside();
    return retryConflicts(() =>
      database.transaction().execute(async (trx) => {
        const state = { open: true };
        try {
          return await present.run(state, () => work(innerScope(trx, state), trx));
        } finally {
          state.open = false;
        }
      }),
    );
  };
  return { db: outside, transaction, together: (work) => transaction((_, trx) => work(trx)) };
};

/** Statements inside a transaction; transactions inside it wait for each other and are undone each by itself. */
const innerScope = (trx: Trx, state: { readonly open: boolean }): Scope => {
  let last: Promise<unknown> = Promise.resolve();
  const inside = () => {
    if (!state.open) throw new Error('The transaction is over; its store cannot be used any more.');
    return trx;
  };
  return {
    db: inside,
    together: async (work) => work(inside()),
    transaction: (work) => {
      const next = last.then(async () => withSavepoint(inside(), (inner) => work(innerScope(inner, state), inner)));
      last = next.catch(() => undefined);
      return next;
    },
  };
};

const withSavepoint = async <T>(trx: Trx, work: (trx: Trx) => Promise<T>): Promise<T> => {
  await sql`savepoint nested`.execute(trx);
  try {
    const result = await work(trx);
    await sql`release savepoint nested`.execute(trx);
    return result;
  } catch (error) {
    await sql`rollback to savepoint nested`.execute(trx);
    await sql`release savepoint nested`.execute(trx);
    throw error;
  }
};
