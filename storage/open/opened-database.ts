import type { Dialect } from './dialect';
import type { Db } from '../schema';

/** A database that was opened; `close` ends it, and waits for what is under way. */
export interface OpenedDatabase {
  readonly db: Db;
  readonly dialect: Dialect;
  /** Does what may take long, such as changing tables: no limit of time holds for statements meanwhile. */
  readonly unhurried: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}
