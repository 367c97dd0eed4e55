import type { Clock, Store } from '../../domain/ports';
import type { Turn } from '../turn';

/** Somebody else handled this activity while this turn was under way; nothing of it is written. */
export class HandledElsewhere extends Error {}

/**
 * The store for one turn: whatever the turn writes first also notes its activity, in the same transaction. So a process
 * that dies in the middle leaves either all of it or nothing, and what the platform then delivers again is handled
 * exactly once. A transaction throws HandledElsewhere when another process noted the activity first.
 */
export const handledOnce = (store: Store, { activityId, address }: Turn, clock: Clock): Store => {
  if (activityId === '') return store;
  let isNoted = false;
  return {
    ...store,
    transaction: async (work) => {
      const result = await store.transaction(async (inner) => {
        if (!isNoted && !(await inner.noteActivity(address.conversationId, activityId, clock())))
          throw new HandledElsewhere();
        return work(inner);
      });
      isNoted = true;
      return result;
    },
  };
};
