import { MailmendError } from '../../domain/errors';
import type { Store } from '../../domain/ports';

/** The same store, which tells the name of each method that the database failed; what is thrown in a transaction by others is none. */
export const watched = (store: Store, failed: (statement: string) => void): Store => {
  const told = Object.entries(store).map(([name, method]) => [
    name,
    async (...given: unknown[]): Promise<unknown> => {
      try {
        return await (method as (...given: unknown[]) => Promise<unknown>)(...given);
      } catch (error) {
        if (!(error instanceof MailmendError && error.code === 'MM005_ROW')) failed(name);
        throw error;
      }
    },
  ]);
  return {
    ...(Object.fromEntries(told) as unknown as Store),
    transaction: (work) => store.transaction((inner) => work(watched(inner, failed))),
  };
};
