import fc from 'fast-check';
import type { Leased, Store } from '../../domain/ports';
import { migrate } from '../../storage/migrate';
import type { Db } from '../../storage/schema';
import { makeStore } from '../../storage/store';
import { memoryDatabase, postgresDatabase, type TestDatabase } from '../support/servers/databases';
import { usePostgres } from '../support/servers/postgres-server';
import { surroundings } from '../support/surroundings';

const server = usePostgres();

type Act =
  | { readonly do: 'enqueue'; readonly lane: string; readonly delay: number }
  | { readonly do: 'lease'; readonly forMs: number; readonly limit: number }
  | { readonly do: 'cancel'; readonly which: number }
  | { readonly do: 'finish' | 'abandon'; readonly which: number; readonly lease: number }
  | { readonly do: 'postpone' | 'renew'; readonly which: number; readonly lease: number; readonly delay: number }
  | { readonly do: 'wait'; readonly ms: number };

const which = fc.nat(20);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('enqueue'),
      lane: fc.constantFrom('a', 'b', 'c'),
      delay: fc.constantFrom(0, 0, 5),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('lease'),
      forMs: fc.constantFrom(1, 10),
      limit: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('finish', 'finish', 'abandon'), which, lease: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel'), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('postpone', 'renew'),
      which,
      lease: fc.nat(3),
      delay: fc.constantFrom(0, 3, 20),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(1, 5, 30) }) },
);

interface Known {
  readonly lane: string;
  readonly key: string;
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
  return firsts.filter((job) => job.dueAt <= now && laneIsFree(job)).slice(0, limit);
};

const play = async (store: Store, acts: readonly Act[]): Promise<void> => {
  const jobs: Known[] = [];
  let now = 1000;
  for (const [index, act] of acts.entries()) {
    // Whoever held a job may report on it at any time; it counts as long as nobody else has leased it since.
    const held = jobs.filter((job) => job.leases.length > 0);
    const choice = act.do === 'cancel' ? jobs : held;
    const job = 'which' in act ? choice[act.which % choice.length] : undefined;
    if (act.do === 'wait') now += act.ms;
    if (act.do === 'enqueue') {
      const added = { lane: act.lane, key: `${index}`, dueAt: now + act.delay };
      await store.enqueue({ ...added, job: { kind: 'refresh-session', session: 's' } });
      jobs.push({ ...added, leasedUntil: 0, over: false, leases: [] });
    }
    if (act.do === 'lease') {
      const leased = await store.leaseJobs(now, now + act.forMs, act.limit);
      const expected = dueOf(jobs, now, act.limit);
      expect(leased.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
      for (const [position, known] of expected.entries()) {
        known.leasedUntil = now + act.forMs;
        known.leases.push(leased[position]!);
      }
    }
    if (!job) continue;
    if (act.do === 'cancel') {
      expect(await store.cancelJobs(job.key)).toBe(job.over ? 0 : 1);
      job.over = true;
    }
    if (!('lease' in act)) continue;
    const lease = job.leases.at(-1 - (act.lease % job.leases.length))!;
    const counts = lease === job.leases.at(-1);
    if (act.do === 'finish') await store.finishJob(lease);
    if (act.do === 'abandon') await store.abandonJob(lease, 'fault');
    if (act.do === 'postpone') await store.postponeJob(lease, now + act.delay, 'busy');
    if (act.do === 'renew') await store.renewLease(lease, now + act.delay);
    if (!counts) continue;
    if (act.do === 'postpone') job.dueAt = now + act.delay;
    if (act.do === 'postpone') job.leasedUntil = 0;
    if (act.do === 'renew') job.leasedUntil = now + act.delay;
    if (act.do === 'finish' || act.do === 'abandon') job.over = true;
  }
};

describe.each<[string, number, () => Promise<TestDatabase>]>([
  ['SQLite', 150, memoryDatabase],
  ['PostgreSQL', 20, () => postgresDatabase(server)],
])('the outbox on %s', (_, numRuns, makeDatabase) => {
  let database: TestDatabase;
  let db: Db;
  beforeEach(async () => {
    database = await makeDatabase();
    ({ db } = await database.open());
    await migrate(db);
  });
  afterEach(() => database.remove());

  it('keeps the order of each lane, whatever happens to its jobs', async () => {
    const store = makeStore(db, surroundings);
    const property = fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 60 }), async (acts) => {
      await db.deleteFrom('outbox').execute();
      await play(store, acts);
    });
    await fc.assert(property, { numRuns });
  });
});
