import type { Job, OutboxRow } from '../../domain/kept/jobs';
import type { Clock, Store } from '../../domain/ports';
import { DeliveryError } from '../../domain/ports';
import { makeJobPlaces } from './job-places';
import type { Logger } from '../start/log';

/** How one kind of job is carried out; throws DeliveryError when it cannot be now. */
export type RunJob = (job: Job) => Promise<void>;

const leastWait = 1_000;
const firstWait = 2_000;
const longestWait = 15 * 60_000;

/** How long to wait before the next try, in milliseconds: doubled each time, with up to a fifth more at random. */
export const backOff = (attempts: number, random: number): number =>
  Math.min(longestWait, firstWait * 2 ** Math.min(attempts, 20)) * (1 + random / 5);

/** By how much a clock may fall behind one that nobody sets, in milliseconds, before it counts as set back. */
const smallestJump = 5_000;

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
  const places = makeJobPlaces();
  /** What is under way; each ends when its successor has been looked for. */
  const underWay = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
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

  const begin = (row: OutboxRow): void => {
    const leave = places.take(row.attempts > 1, wake);
    const job = attempt(row).finally(leave).then(look);
    const ended = job.finally(() => underWay.delete(ended));
    underWay.add(ended);
    ended.catch(report);
  };

  /** Begins what is due, as far as there are places. */
  const fillPlaces = async (): Promise<void> => {
    while (goesOn()) {
      const { all, retries } = places.free();
      if (all === 0) return;
      const now = clock();
      const rows =
        retries > 0
          ? await store.leaseJobs(now, now + leaseFor, retries, 'all')
          : await store.leaseJobs(now, now + leaseFor, all, 'untried');
      if (rows.length === 0) return;
      rows.forEach(begin);
    }
  };

  /** Looks for what is due. Who asks while somebody looks is waited for by them: they look once more. */
  const look = (): Promise<void> => {
    asked += 1;
    looking ??= (async () => {
      try {
        for (let done = 0; done < asked;) {
          done = asked;
          await fillPlaces();
        }
      } finally {
        looking = null;
      }
    })();
    return looking;
  };

  const report = (error: unknown): void => log.error({ code: 'MM003_DATABASE', err: error }, 'outbox');

  const wake = (): void => void look().catch(report);

  let seen = { wall: clock(), steady: performance.now() };
  /** Looks for what is due; a clock that was set back since the last time would keep it waiting for as long. */
  const watchClock = (): void => {
    const before = seen;
    seen = { wall: clock(), steady: performance.now() };
    const isSetBack = seen.wall - before.wall < seen.steady - before.steady - smallestJump;
    if (isSetBack) store.mendTimes(seen.wall).then(wake, report);
    else wake();
  };

  const drain = async (): Promise<void> => {
    await look();
    while (underWay.size > 0) await Promise.all(underWay);
  };

  return {
    drain,
    wake,
    start: (interval) => {
      timer ??= setInterval(watchClock, interval);
      store.mendTimes(clock()).then(wake, report);
    },
    stop: async () => {
      if (timer) clearInterval(timer);
      timer = null;
      stopped = true;
      await looking?.catch(() => null);
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
};
