import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../domain/ports';

/** Answers that are believed for a while. */
export interface RosterCache<T> {
  /** The answer to this question; several who ask at once ask once. What fails is not kept. */
  readonly ask: (question: string, find: () => Promise<T>) => Promise<T>;
}

/** Keeps up to `most` answers, each as long as `believedFor` says, in milliseconds; those least asked for make room. */
export const makeRosterCache = <T>(clock: Clock, most: number, believedFor: (answer: T) => number): RosterCache<T> => {
  const held = new LRUCache<string, { readonly answer: T }, () => Promise<T>>({
    max: most,
    ttl: 1,
    ttlResolution: 0,
    perf: { now: clock },
    fetchMethod: async (_question, _stale, { options, context: find }) => {
      const answer = await find();
      // The library keeps for one tick longer than it is told.
      options.ttl = believedFor(answer) - 1;
      return { answer };
    },
  });
  return { ask: async (question, find) => (await held.forceFetch(question, { context: find })).answer };
};
