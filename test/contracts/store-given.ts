import type { MailmendError } from '../../domain/errors';
import type { Store } from '../../domain/ports';
import type { Db } from '../../storage/schema';

/** What each test of the contract starts from: an empty store, and the database under it. */
export interface Given {
  readonly store: Store;
  db: Db;
  /** What the store's clock says; tests set it. */
  now: number;
  /** Rows that the store passed over. */
  faults: MailmendError[];
  /** The same data as another process sees it. */
  another(): Promise<Store>;
  /** Does something so many times at once, in turns by this process and another one. */
  atOnce<T>(times: number, act: (store: Store, index: number) => Promise<T>): Promise<readonly T[]>;
}
