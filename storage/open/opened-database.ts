import type { Dialect } from './dialect';
import type { Db } from '../schema';

/** A database that was opened; `close` ends it, and waits for what is under way. */
export interface OpenedDatabase {
  readonly db: Db;
  readonly dialect: Dialect;
  readonly close: () => Promise<void>;
}
