import type { Clock, Store } from '../../domain/ports';
import type { Handler, Turn } from '../turn';

/** How long a delivered activity is remembered, in milliseconds. The platform repeats within minutes. */
export const remembered = 24 * 60 * 60 * 1000;

/** Somebody else handled this activity while this turn was under way; nothing of it is written. */
class HandledElsewhere extends Error {}

/**
 * Handles an activity once, however often the platform delivers it. Its handler works with a store whose first transaction
 * also notes the activity: a process that dies in the middle leaves all of it or nothing. A turn that writes nothing is
 * noted at its end; one that failed before is handled when it comes again.
 */
export const handledOnce =
  (store: Store, clock: Clock, handle: (store: Store, turn: Turn) => Promise<void>): Handler =>
  async (turn) => {
    const { activityId, address } = turn;
    if (activityId === '') return handle(store, turn);
    if (await store.isActivityNoted(address.conversationId, activityId)) return;
    let isNoted = false as boolean;
    const note = (into: Store): Promise<boolean> => into.noteActivity(address.conversationId, activityId, clock());
    const noting: Store = {
      ...store,
      transaction: async (work) => {
        const result = await store.transaction(async (inner) => {
          if (!isNoted && !(await note(inner))) throw new HandledElsewhere();
          return work(inner);
        });
        isNoted = true;
        return result;
      },
    };
    try {
      await handle(noting, turn);
    } catch (error) {
      if (error instanceof HandledElsewhere) return;
      throw error;
    }
    if (!isNoted) await note(store);
  };
