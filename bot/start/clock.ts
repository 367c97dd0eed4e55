import type { Clock } from '../../domain/ports';

/** A clock that runs, and that can be put forward. */
export interface MovableClock {
  readonly now: Clock;
  /** Puts it forward by so many milliseconds. */
  readonly advance: (milliseconds: number) => void;
}

/**
 * The clock of this machine, or one that begins now at this moment, in milliseconds since 1970, and runs as fast. No other
 * place asks the machine for the time: a lint rule sees to it.
 */
export const makeClock = (startsAt: number | null = null): MovableClock => {
  let ahead = startsAt === null ? 0 : startsAt - Date.now();
  return { now: () => Date.now() + ahead, advance: (milliseconds) => void (ahead += milliseconds) };
};

const wanted = (message: unknown): number | null => {
  const given = typeof message === 'object' && message !== null && 'advance' in message ? message.advance : null;
  return typeof given === 'number' && Number.isFinite(given) && given >= 0 ? given : null;
};

/**
 * Lets the process that started this one put the clock forward, over Node's own channel between the two: `{ advance }` in
 * milliseconds. `look` then does what has become due, after which the answer `{ advanced }` goes back, or `{ failed }`
 * with the reason. Does nothing where there is no such channel; gives the way to end it. For local mode only.
 */
export const obeyParent = (clock: MovableClock, look: () => Promise<void>): (() => void) => {
  const obey = (message: unknown): void => {
    const by = wanted(message);
    if (by === null) return;
    clock.advance(by);
    look().then(
      () => process.send?.({ advanced: by }),
      (error: unknown) => process.send?.({ failed: String(error) }),
    );
  };
  if (process.send) process.on('message', obey);
  return () => void process.off('message', obey);
};
