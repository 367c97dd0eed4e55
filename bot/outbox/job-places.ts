/** So many jobs are at work side by side. The platform takes 30 calls a second from one bot in one tenant. */
const mostAtOnce = 8;
/** A job that takes longer than this, in milliseconds, most likely waits for somebody who does not answer: it gives its place to another. */
const brisk = 500;
/** So many may be under way, those included that gave their places up. */
const mostUnderWay = 64;
/** Of all these so many may be tries after the first: who cannot be reached does not stand in the way of those who can. */
const ofRetries = { atOnce: mostAtOnce / 2, underWay: mostUnderWay / 2 };

/** A job under way. */
interface Held {
  readonly isRetry: boolean;
  isSlow: boolean;
}

/** Says how many jobs may be begun. */
export interface JobPlaces {
  /** For how many more jobs there is room, and for how many of these if they were tried before. */
  readonly free: () => { readonly all: number; readonly retries: number };
  /** Takes a place; `freed` is called when it is free again although the job goes on. Returns how the job leaves. */
  readonly take: (isRetry: boolean, freed: () => void) => () => void;
}

/** The places of one outbox, all of them free. */
export const makeJobPlaces = (): JobPlaces => {
  const held = new Set<Held>();
  const room = (among: readonly Held[], most: { atOnce: number; underWay: number }): number =>
    Math.max(0, Math.min(most.underWay - among.length, most.atOnce - among.filter(({ isSlow }) => !isSlow).length));
  return {
    free: () => {
      const all = room([...held], { atOnce: mostAtOnce, underWay: mostUnderWay });
      return {
        all,
        retries: Math.min(
          all,
          room(
            [...held].filter(({ isRetry }) => isRetry),
            ofRetries,
          ),
        ),
      };
    },
    take: (isRetry, freed) => {
      const job: Held = { isRetry, isSlow: false };
      held.add(job);
      const timer = setTimeout(() => {
        job.isSlow = true;
        freed();
      }, brisk);
      return () => {
        clearTimeout(timer);
        held.delete(job);
      };
    },
  };
};
