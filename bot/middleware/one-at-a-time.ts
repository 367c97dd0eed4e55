import type { Middleware } from '../turn';

/** Turns of one conversation wait for each other, in the order in which they came; those of different ones do not. */
export const oneAtATime = (): Middleware => {
  const last = new Map<string, Promise<void>>();
  return async (turn, next) => {
    const { conversationId } = turn.address;
    const before = last.get(conversationId) ?? Promise.resolve();
    const mine = before.then(next);
    const settled = mine.catch(() => undefined);
    last.set(conversationId, settled);
    try {
      await mine;
    } finally {
      if (last.get(conversationId) === settled) last.delete(conversationId);
    }
  };
};
