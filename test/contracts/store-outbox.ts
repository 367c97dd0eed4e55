import { told } from '../support/values/reader';
import type { Job, NewOutboxRow, OutboxRow } from '../../domain/kept/jobs';
import type { Store } from '../../domain/ports';
import type { Given } from './store-given';

const nested = { key: 'a', args: { b: 'c', d: 1, e: [told('It is over.'), 'f'] } };

/** One of each, so that a new kind of job without a parser fails here. */
const jobs: { [Kind in Job['kind']]: Extract<Job, { kind: Kind }> } = {
  'post-ticket': { kind: 'post-ticket', ticket: 't' },
  'update-ticket': { kind: 'update-ticket', ticket: 't' },
  'tell-requester': { kind: 'tell-requester', ticket: 't', line: told('Megan is at it. 📬') },
  'post-in-thread': { kind: 'post-in-thread', ticket: 't', line: told('Closed.') },
  'relay-to-thread': { kind: 'relay-to-thread', ticket: 't', message: 'm' },
  'relay-to-requester': { kind: 'relay-to-requester', ticket: 't', message: 'm' },
  'send-fix': { kind: 'send-fix', ticket: 't', fix: 'f' },
  'post-transcript': { kind: 'post-transcript', ticket: 't' },
  'ask-rating': { kind: 'ask-rating', ticket: 't' },
  'post-incident': { kind: 'post-incident', incident: 'i' },
  'update-incident': { kind: 'update-incident', incident: 'i' },
  'tell-linked': { kind: 'tell-linked', session: 's', line: nested },
  'call-system': { kind: 'call-system', system: 'webhook', ticket: 't', event: 'moved', state: 'claimed', at: 7 },
  'refresh-session': { kind: 'refresh-session', session: 's' },
  'show-session': { kind: 'show-session', session: 's', version: 3 },
  'follow-up': { kind: 'follow-up', session: 's', until: 9 },
};

const row = (given: Partial<NewOutboxRow> & { key: string }): NewOutboxRow => ({
  lane: 'lane',
  job: jobs['refresh-session'],
  dueAt: 0,
  ...given,
});

/** The outbox: each job once, each lane in order, nothing lost. */
export const outboxContract = (given: Given): void => {
  const { store } = given;
  const lease = (now: number, until = now + 100, limit = 10) => store.leaseJobs(now, until, limit);
  const keys = async (now: number, limit = 10) => (await lease(now, now + 100, limit)).map(({ key }) => key);
  const put = async (...names: readonly string[]): Promise<void> => {
    for (const key of names) await store.enqueue(row({ key }));
  };
  describe('the outbox', () => {
    it.each(Object.values(jobs))('keeps the job $kind and counts how often it was leased', async (job) => {
      expect(await store.enqueue(row({ key: 'k', job, dueAt: 5 }))).toBe(true);
      expect(await lease(4, 10)).toEqual([]);
      const [leased] = await lease(5, 10);
      expect(leased).toEqual({ id: leased!.id, lane: 'lane', key: 'k', job, dueAt: 5, attempts: 1 });
      await store.postponeJob(leased!, 20, 'busy');
      expect(await lease(20, 30)).toEqual([{ ...leased, dueAt: 20, attempts: 2 }]);
    });

    it('takes a key in once, whatever became of the first', async () => {
      expect(await store.enqueue(row({ key: 'k' }))).toBe(true);
      expect(await store.enqueue(row({ key: 'k' }))).toBe(false);
      const [leased] = await store.leaseJobs(1, 2, 1);
      await store.finishJob(leased!);
      expect(await store.enqueue(row({ key: 'k' }))).toBe(false);
      const together = await Promise.all(Array.from({ length: 50 }, () => store.enqueue(row({ key: 'x' }))));
      expect(together.filter(Boolean)).toHaveLength(1);
    });

    it('leases one job a lane, oldest first, and at most as many as asked for', async () => {
      for (const key of ['a1', 'a2', 'b1', 'c1', 'b2']) await store.enqueue(row({ key, lane: key[0]! }));
      expect(await keys(1, 2)).toEqual(['a1', 'b1']);
      expect(await keys(1)).toEqual(['c1']);
      expect(await keys(1)).toEqual([]);
    });

    it('leases only jobs that nobody has tried, when asked for those', async () => {
      for (const key of ['a1', 'a2', 'b1', 'c1']) await store.enqueue(row({ key, lane: key[0]! }));
      for (const tried of await store.leaseJobs(0, 100, 2)) await store.postponeJob(tried, 0, 'busy');
      const untried = await store.leaseJobs(0, 100, 10, 'untried');
      expect(untried.map(({ key }) => key)).toEqual(['c1']);
      expect(await keys(0)).toEqual(['a1', 'b1']);
    });

    it('lets nothing pass an older job of its lane that is leased or waits for its retry', async () => {
      await put('first', 'second');
      const [first] = await lease(0, 100);
      expect(await keys(50)).toEqual([]);
      await store.postponeJob(first!, 80, 'busy');
      expect(await keys(79)).toEqual([]);
      const [again] = await lease(80, 180);
      expect(again!.key).toBe('first');
      await store.finishJob(again!);
      expect(await keys(80)).toEqual(['second']);
    });

    it.each([
      ['leases a job again when its lease ran out', 100],
      ['goes on holding a job whose lease is renewed', 200],
    ])('%s', async (_, until) => {
      await put('k');
      const [job] = await lease(0, 100);
      if (until > 100) await store.renewLease(job!, until);
      expect(await keys(until - 1)).toEqual([]);
      expect(await keys(until)).toEqual(['k']);
    });

    it('lets nothing wait for a clock that was set back', async () => {
      const day = 86_400_000;
      const late = given.now;
      given.now = late + day;
      for (const key of ['leased', 'postponed', 'fresh', 'planned'])
        await store.enqueue(row({ lane: key, key, dueAt: late + (key === 'planned' ? 2 : 1) * day }));
      const [, postponed] = await lease(late + day, late + day + 60_000, 2);
      await store.postponeJob(postponed!, late + day + 900_000, 'later');
      given.now = late;
      expect(await keys(late)).toEqual([]);
      await store.mendTimes(late);
      // Whoever still works at a job of that time has five minutes to renew its lease.
      expect(await keys(late)).toEqual(['postponed', 'fresh']);
      expect(await keys(late + 300_000)).toContain('leased');
    });

    it('takes a late report of a job as long as nobody else has leased it', async () => {
      await put('first', 'second');
      const [first] = await lease(0, 100);
      await store.finishJob(first!);
      expect(await keys(500)).toEqual(['second']);
    });

    it.each<[string, (store: Store, job: OutboxRow) => Promise<void>]>([
      ['finished', (store, job) => store.finishJob(job)],
      ['postponed', (store, job) => store.postponeJob(job, 0, 'busy')],
      ['given up', (store, job) => store.abandonJob(job, 'gone')],
      ['held on to', (store, job) => store.renewLease(job, 1000)],
    ])('a job cannot be %s by whoever lost it to another', async (_, report) => {
      await put('first', 'second');
      const [slow] = await lease(0, 100);
      const [second] = await lease(100, 200);
      await report(store, slow!);
      expect(await keys(199)).toEqual([]);
      expect(await lease(200, 300)).toEqual([{ ...second, attempts: 3 }]);
    });

    it('lets the lane go on after a job was abandoned, and keeps that with its fault', async () => {
      await put('first', 'second');
      const [first] = await lease(0, 100);
      await store.abandonJob(first!, 'gone');
      expect(await keys(0)).toEqual(['second']);
      const kept = given.db.selectFrom('outbox').select(['state', 'fault']).where('key', '=', 'first');
      expect(await kept.executeTakeFirst()).toEqual({ state: 'abandoned', fault: 'gone' });
    });

    it('does not bring back a job that is over', async () => {
      await put('k');
      const [job] = await lease(0, 1);
      await store.finishJob(job!);
      await store.postponeJob(job!, 0, 'late');
      await store.abandonJob(job!, 'late');
      expect(await store.cancelJobs('k')).toBe(0);
      expect(await keys(10)).toEqual([]);
    });

    it('cancels a waiting job, whose key is then free', async () => {
      for (const key of ['first', 'second']) await store.enqueue(row({ key, dueAt: 50 }));
      expect(await store.cancelJobs('first')).toBe(1);
      expect(await store.cancelJobs('first')).toBe(0);
      expect(await keys(50)).toEqual(['second']);
      expect(await store.enqueue(row({ key: 'first' }))).toBe(true);
    });

    it('forgets old jobs that were carried out, and keeps those that wait or were given up', async () => {
      for (const key of ['done', 'given-up', 'waiting']) await store.enqueue(row({ lane: key, key }));
      for (const job of await lease(0, 1)) {
        if (job.key === 'done') await store.finishJob(job);
        if (job.key === 'given-up') await store.abandonJob(job, 'gone');
      }
      await store.forgetJobs(0);
      expect(await store.enqueue(row({ key: 'done' }))).toBe(false);
      await store.forgetJobs(given.now + 1);
      const rows = await given.db.selectFrom('outbox').select('key').orderBy('key').execute();
      expect(rows.map(({ key }) => key)).toEqual(['given-up', 'waiting']);
    });

    it('gives each job to one of 8 workers, in the order of its lane', async () => {
      const lanes = ['a', 'b', 'c', 'd', 'e'];
      const perLane = 8;
      for (let n = 0; n < perLane; n++) {
        for (const lane of lanes) await store.enqueue(row({ lane, key: `${lane}${n}` }));
      }
      const carriedOut: string[] = [];
      const worker = async (): Promise<void> => {
        const store = await given.another();
        // Until all is done: that a lane yields nothing just now does not mean that it is empty.
        while (carriedOut.length < lanes.length * perLane) {
          for (const job of await store.leaseJobs(1, 1000, 2)) {
            carriedOut.push(job.key);
            await store.finishJob(job);
          }
        }
      };
      await Promise.all(Array.from({ length: 8 }, worker));
      for (const lane of lanes) {
        const expected = Array.from({ length: perLane }, (_, n) => `${lane}${n}`);
        expect(carriedOut.filter((key) => key.startsWith(lane))).toEqual(expected);
      }
    });
  });
};
