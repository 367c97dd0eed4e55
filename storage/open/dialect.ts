import { PostgresAdapter } from 'kysely';
import type { Db } from '../schema';

/** The kinds of database that Mailmend can keep its data in. */
export type Dialect = 'sqlite' | 'postgres';

/** Which kind of database this is, for the few statements that differ. */
export const dialectOf = (db: Db): Dialect =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
