import { setImmediate } from 'node:timers/promises';
import type { Forgettable, Keeping } from '../../domain/kept/keeping';
import type { Clock, Store } from '../../domain/ports';
import type { Logger } from './log';
import { remembered } from '../middleware/handled-once';

const everyHour = 3_600_000;
/** How long jobs that were carried out are kept, so that their keys still tell repeats. In milliseconds. */
const keptJobs = 30 * 24 * everyHour;
/** So many are forgotten at once; between that others have their turn. */
const mostAtOnce = 100;

/** Forgets all that is older than it is kept; gives how many of each. */
export const forgetOld = async (
  store: Store,
  clock: Clock,
  keeping: Keeping,
): Promise<Partial<Record<Forgettable, number>>> => {
  // What was given up names tickets, and is of no use without them.
  const all: Record<Forgettable, number> = { ...keeping, failures: keeping.tickets };
  const forgotten: Partial<Record<Forgettable, number>> = {};
  for (const [what, kept] of Object.entries(all) as [Forgettable, number][]) {
    let count = mostAtOnce;
    while (count === mostAtOnce) {
      await setImmediate();
      count = await store.forget(what, clock() - kept, mostAtOnce);
      if (count > 0) forgotten[what] = (forgotten[what] ?? 0) + count;
    }
  }
  return forgotten;
};

/** Forgets what is too old to matter or to be kept. Failing to is no harm: the next round does it. */
const tidy = async (store: Store, clock: Clock, keeping: Keeping, log: Logger): Promise<void> => {
  try {
    await store.forgetActivities(clock() - remembered);
    await store.forgetJobs(clock() - keptJobs);
    const forgotten = await forgetOld(store, clock, keeping);
    if (Object.keys(forgotten).length > 0) log.info({ forgotten }, 'forgotten what was kept long enough');
  } catch (error) {
    log.error({ code: 'MM003_DATABASE', err: error }, 'tidying');
  }
};

/** Tidies at once and then every hour; gives the way to end that. */
export const startHousekeeping = (store: Store, clock: Clock, keeping: Keeping, log: Logger): (() => void) => {
  void tidy(store, clock, keeping, log);
  const timer = setInterval(() => void tidy(store, clock, keeping, log), everyHour);
  return () => {
    clearInterval(timer);
  };
};
