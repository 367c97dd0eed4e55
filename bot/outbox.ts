import type { Clock, Job, OutboxRow, Store } from '../domain/ports';
import { DeliveryError } from '../domain/ports';
import type { Logger } from './log';

/** How one kind of job is carried out; throws DeliveryError when it cannot be now. */
export type RunJob = (job: Job) => Promise<void>;

const mostAtOnce = 8;
const leastWait = 1_000;
const firstWait = 2_000;
const longestWait = 15 * 60_000;

/** How long to wait before the next try, in milliseconds: doubled each time, with up to a fifth more at random. */
export const backOff = (attempts: number, random: number): number =>
  Math.min(longestWait, firstWait * 2 ** Math.min(attempts, 20)) * (1 + random / 5);

/** Sends what waits in the outbox. */
export interface Outbox {
  /** Carries out everything that is due now; resolves when nothing is. */
  readonly drain: () => Promise<void>;
  /** Drains soon; at once when it is idle. */
  readonly wake: () => void;
  /** Looks every `interval` milliseconds for what has become due. */
  readonly start: (interval: number) => void;
  /** Stops for good, and resolves when what is under way has ended; what is due besides is left to the next start. */
  readonly stop: () => Promise<void>;
}

/**
 * An outbox over this store. Several processes may each have one: a job is leased by one of them at a time, for `leaseFor`
 * milliseconds, and goes on being theirs while they are at it; what a process that died had is taken over after that.
 */
export const makeOutbox = (store: Store, run: RunJob, clock: Clock, log: Logger, leaseFor = 60_000): Outbox => {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const goesOn = (): boolean => !stopped;
  let draining: Promise<void> | null = null;
  let asked = 0;

  /** Runs the job and goes on holding it meanwhile, however long its calls take together. */
  const runHeld = async (row: OutboxRow): Promise<void> => {
    const renewing = setInterval(() => {
      store.renewLease(row, clock() + leaseFor).catch((error: unknown) => {
        log.error({ code: 'MM003_DATABASE', id: row.id, err: error }, 'lease');
      });
    }, leaseFor / 3);
    try {
      await run(row.job);
    } finally {
      clearInterval(renewing);
    }
  };

  const attempt = async (row: OutboxRow): Promise<void> => {
    try {
      await runHeld(row);
      await store.finishJob(row);
    } catch (error) {
      const failed = error instanceof DeliveryError ? error : null;
      const fault = failed ? (failed.fault ?? failed.outcome) : error instanceof Error ? error.name : 'unknown';
      if (failed && failed.outcome !== 'later') {
        const code = failed.outcome === 'refused' ? 'MM204_REFUSED' : 'MM201_UNREACHABLE';
        log.warn({ code, job: row.job.kind, id: row.id, outcome: fault }, 'given up');
        await store.abandonJob(row, fault);
        return;
      }
      const wait = Math.max(leastWait, failed?.retryAfter ?? backOff(row.attempts, Math.random()));
      log.warn(
        { code: 'MM202_DELIVERY', job: row.job.kind, id: row.id, attempts: row.attempts, wait, err: error },
        'later',
      );
      await store.postponeJob(row, clock() + wait, fault);
    }
  };

  const drainOnce = async (): Promise<void> => {
    while (goesOn()) {
      const now = clock();
      const rows = await store.leaseJobs(now, now + leaseFor, mostAtOnce);
      if (rows.length === 0) return;
      await Promise.all(rows.map(attempt));
    }
  };

  const drain = (): Promise<void> => {
    asked += 1;
    draining ??= (async () => {
      try {
        for (let done = 0; done < asked;) {
          done = asked;
          await drainOnce();
        }
      } finally {
        draining = null;
      }
    })();
    return draining;
  };

  const wake = (): void => {
    drain().catch((error: unknown) => log.error({ code: 'MM003_DATABASE', err: error }, 'outbox'));
  };

  return {
    drain,
    wake,
    start: (interval) => {
      timer ??= setInterval(wake, interval);
      wake();
    },
    stop: async () => {
      if (timer) clearInterval(timer);
      timer = null;
      stopped = true;
      await draining;
    },
  };
};
