import fc from 'fast-check';
import type { Leased } from '../../domain/kept/jobs';
import type { Store } from '../../domain/ports';
import { migrate } from '../../storage/migrate';
import { makeStore } from '../../storage/store';
import { memoryDatabase, postgresDatabase, type TestDatabase } from '../support/servers/databases';
import { usePostgres } from '../support/servers/postgres-server';
import { surroundings } from '../support/servers/surroundings';

const server = usePostgres();

type Verb = 'enqueue' | 'lease' | 'cancel' | 'finish' | 'abandon' | 'postpone' | 'renew' | 'wait';
/** Something that is done to the outbox; each verb looks at what it needs. */
interface Act {
  readonly verb: Verb;
  readonly lane: string;
  /** In milliseconds: until it is due, for how long it is leased, or how long nothing is done. */
  readonly time: number;
  readonly limit: number;
  /** Which job it is about, and which of its leases, counted round. */
  readonly which: number;
  readonly lease: number;
}
const acts = (weight: number, verbs: readonly Verb[], times: readonly number[]) => ({
  weight,
  arbitrary: fc.record<Act>({
    verb: fc.constantFrom(...verbs),
    lane: fc.constantFrom('a', 'b', 'c'),
    time: fc.constantFrom(...times),
    limit: fc.integer({ min: 1, max: 4 }),
    which: fc.nat(20),
    lease: fc.nat(3),
  }),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  acts(4, ['enqueue'], [0, 0, 5]),
  acts(4, ['lease'], [1, 10]),
  acts(3, ['finish', 'finish', 'abandon'], [0]),
  acts(1, ['cancel'], [0]),
  acts(3, ['postpone', 'renew'], [0, 3, 20]),
  acts(2, ['wait'], [1, 5, 30]),
);

interface Known {
  readonly lane: string;
  readonly key: string;
  readonly plannedAt: number;
  dueAt: number;
  leasedUntil: number;
  over: boolean;
  /** Every lease of it, oldest first. */
  readonly leases: Leased[];
}

/** The outbox as it should be, in plain words. */
const dueOf = (jobs: readonly Known[], now: number, limit: number): Known[] => {
  const unfinished = jobs.filter((job) => !job.over);
  const firsts = unfinished.filter((job) => unfinished.find((other) => other.lane === job.lane) === job);
  const laneIsFree = (job: Known) => !unfinished.some((other) => other.lane === job.lane && other.leasedUntil > now);
  const due = firsts.filter((job) => job.dueAt <= now && laneIsFree(job)).sort((a, b) => a.dueAt - b.dueAt);
  return due.slice(0, limit).sort((a, b) => jobs.indexOf(a) - jobs.indexOf(b));
};

const play = async (store: Store, acts: readonly Act[]): Promise<void> => {
  const jobs: Known[] = [];
  let now = 1000;
  for (const [index, { verb, lane, time, limit, which, lease: back }] of acts.entries()) {
    if (verb === 'wait') now += time;
    if (verb === 'enqueue') {
      const added = { lane, key: `${index}`, dueAt: now + time };
      await store.enqueue({ ...added, job: { kind: 'refresh-session', session: 's' } });
      jobs.push({ ...added, plannedAt: now + time, leasedUntil: 0, over: false, leases: [] });
    }
    if (verb === 'lease') {
      const leased = await store.leaseJobs(now, now + time, limit);
      const expected = dueOf(jobs, now, limit);
      expect(leased.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
      for (const [position, known] of expected.entries()) {
        known.leasedUntil = now + time;
        known.leases.push(leased[position]!);
      }
    }
    // Whoever held a job may report on it at any time; it counts as long as nobody else has leased it since.
    const choice = verb === 'cancel' ? jobs : jobs.filter((job) => job.leases.length > 0);
    const job = choice[which % choice.length];
    if (!job || ['wait', 'enqueue', 'lease'].includes(verb)) continue;
    if (verb === 'cancel') {
      expect(await store.cancelJobs(job.key)).toBe(job.over ? 0 : 1);
      const lane = jobs.filter((other) => other.lane === job.lane && !other.over);
      job.over = true;
      // What waited for it alone is due when it was to be.
      if (lane[0] !== job) continue;
      for (const other of lane.slice(1))
        if (other.dueAt === job.dueAt && other.leases.length === 0) other.dueAt = other.plannedAt;
      continue;
    }
    const lease = job.leases.at(-1 - (back % job.leases.length))!;
    if (verb === 'finish') await store.finishJob(lease);
    if (verb === 'abandon') await store.abandonJob(lease, 'fault');
    if (verb === 'postpone') await store.postponeJob(lease, now + time, 'busy');
    if (verb === 'renew') await store.renewLease(lease, now + time);
    if (lease !== job.leases.at(-1)) continue;
    if (verb === 'postpone') {
      if (job.over) continue;
      Object.assign(job, { dueAt: now + time, leasedUntil: 0 });
      for (const other of jobs.slice(jobs.indexOf(job)))
        if (other.lane === job.lane && !other.over) other.dueAt = Math.max(other.dueAt, now + time);
    }
    if (verb === 'renew') job.leasedUntil = now + time;
    if (verb === 'finish' || verb === 'abandon') job.over = true;
  }
};

describe.each<[string, number, () => Promise<TestDatabase>]>([
  ['SQLite', 150, memoryDatabase],
  ['PostgreSQL', 20, () => postgresDatabase(server)],
])('the outbox on %s', (_, numRuns, makeDatabase) => {
  it('keeps the order of each lane, whatever happens to its jobs', async () => {
    const database = await makeDatabase();
    const { db } = await database.open();
    await migrate(db);
    const store = makeStore(db, surroundings);
    const property = fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 60 }), async (acts) => {
      await db.deleteFrom('outbox').execute();
      await play(store, acts);
    });
    await fc.assert(property, { numRuns }).finally(() => database.remove());
  });
});
