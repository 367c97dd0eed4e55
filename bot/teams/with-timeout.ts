import { setTimeout } from 'node:timers/promises';

/** Waits for `work`, but no longer than `longest` milliseconds; then throws what `late` makes. The work itself goes on. */
export const withTimeout = async <T>(work: Promise<T>, longest: number, late: () => Error): Promise<T> => {
  const over = new AbortController();
  const alarm = setTimeout(longest, null, { signal: over.signal }).then(() => {
    throw late();
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    over.abort();
  }
};
