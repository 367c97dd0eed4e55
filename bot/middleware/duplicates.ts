import type { Clock, Store } from '../../domain/ports';
import { HandledElsewhere } from './handled-once';
import type { Middleware } from '../turn';

/** How long a delivered activity is remembered, in milliseconds. The platform repeats within minutes. */
export const remembered = 24 * 60 * 60 * 1000;

/**
 * Handles an activity once, however often the platform delivers it. It is noted with what its turn writes, or after a
 * turn that wrote nothing: one that failed or was cut off before that is handled when it comes again.
 */
export const duplicates =
  (store: Store, clock: Clock): Middleware =>
  async ({ activityId, address: { conversationId } }, next) => {
    if (activityId === '') return next();
    if (await store.isActivityNoted(conversationId, activityId)) return;
    try {
      await next();
    } catch (error) {
      if (error instanceof HandledElsewhere) return;
      throw error;
    }
    await store.noteActivity(conversationId, activityId, clock());
  };
