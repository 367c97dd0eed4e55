import type { Clock, Store } from '../../domain/ports';
import type { Middleware } from '../turn';

/** How long a delivered activity is remembered, in milliseconds. The platform repeats within minutes. */
export const remembered = 24 * 60 * 60 * 1000;

/** Handles an activity once, however often the platform delivers it. */
export const duplicates =
  (store: Store, clock: Clock): Middleware =>
  async (turn, next) => {
    const { activityId, address } = turn;
    if (activityId === '' || (await store.noteActivity(address.conversationId, activityId, clock()))) await next();
  };
