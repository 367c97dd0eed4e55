import type { MailmendError } from '../../domain/errors';
import type { Store } from '../../domain/ports';
import type { Db } from '../../storage/schema';

/** What each test of the contract starts from: an empty store, and the database under it. */
export interface Given {
  store: Store;
  db: Db;
  /** What the store's clock says; tests set it. */
  now: number;
  /** Rows that the store passed over. */
  faults: MailmendError[];
  /** The same data as another process sees it. */
  another(): Promise<Store>;
}
