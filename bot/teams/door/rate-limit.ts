import { LRUCache } from 'lru-cache';

/** How much of something one may do: so many a second, and so many at once before that counts. */
export interface Rate {
  readonly perSecond: number;
  readonly atOnce: number;
}

/** Counts what each one does, by a name. */
export interface RateLimit {
  /** True while there is room for one more. */
  readonly hasRoom: (name: string) => boolean;
  /** Counts one; false when it is one too many. */
  readonly take: (name: string) => boolean;
}

const mostNames = 20_000;

/** A limit at this rate for each name; those not heard of for longest are forgotten. `steady` is a clock that nobody sets. */
export const makeRateLimit = (
  { perSecond, atOnce }: Rate,
  steady: () => number = () => performance.now(),
): RateLimit => {
  const left = new LRUCache<string, { readonly room: number; readonly at: number }>({ max: mostNames });
  const roomOf = (name: string): number => {
    const found = left.get(name);
    return found ? Math.min(atOnce, found.room + ((steady() - found.at) / 1000) * perSecond) : atOnce;
  };
  return {
    hasRoom: (name) => roomOf(name) >= 1,
    take: (name) => {
      const room = roomOf(name);
      if (room < 1) return false;
      left.set(name, { room: room - 1, at: steady() });
      return true;
    },
  };
};
