import type { Clock, Store } from '../../domain/ports';
import type { Logger } from './log';
import { remembered } from '../middleware/handled-once';

const everyHour = 3_600_000;
/** How long jobs that were carried out are kept, so that their keys still tell repeats. In milliseconds. */
const keptJobs = 30 * 24 * everyHour;

/** Forgets what is too old to matter. Failing to is no harm: the next round does it. */
const tidy = async (store: Store, clock: Clock, log: Logger): Promise<void> => {
  try {
    await store.forgetActivities(clock() - remembered);
    await store.forgetJobs(clock() - keptJobs);
  } catch (error) {
    log.error({ code: 'MM003_DATABASE', err: error }, 'tidying');
  }
};

/** Tidies at once and then every hour; gives the way to end that. */
export const startHousekeeping = (store: Store, clock: Clock, log: Logger): (() => void) => {
  void tidy(store, clock, log);
  const timer = setInterval(() => void tidy(store, clock, log), everyHour);
  return () => {
    clearInterval(timer);
  };
};
