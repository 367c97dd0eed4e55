import { told } from '../support/values/reader';
import type { Job, NewOutboxRow, OutboxRow, Store } from '../../domain/ports';
import type { Given } from './store-given';

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
  'tell-linked': {
    kind: 'tell-linked',
    session: 's',
    line: { key: 'a', args: { b: 'c', d: 1, e: [told('It is over.'), 'f'] } },
  },
  'call-system': { kind: 'call-system', system: 'webhook', ticket: 't', event: 'moved', state: 'claimed', at: 7 },
  'refresh-session': { kind: 'refresh-session', session: 's' },
  'follow-up': { kind: 'follow-up', session: 's', until: 9 },
};

const row = (given: Partial<NewOutboxRow> & { key: string }): NewOutboxRow => ({
  lane: 'lane',
  job: jobs['refresh-session'],
  dueAt: 0,
  ...given,
});

const keys = async (store: Store, now: number, limit = 10): Promise<string[]> =>
  (await store.leaseJobs(now, now + 100, limit)).map((job) => job.key);

/** The outbox: each job once, each lane in order, nothing lost. */
export const outboxContract = (given: Given): void => {
  describe('the outbox', () => {
    it.each(Object.values(jobs))('keeps the job $kind and counts how often it was leased', async (job) => {
      expect(await given.store.enqueue(row({ key: 'k', job, dueAt: 5 }))).toBe(true);
      expect(await given.store.leaseJobs(4, 10, 10)).toEqual([]);
      const [leased] = await given.store.leaseJobs(5, 10, 10);
      expect(leased).toEqual({ id: leased!.id, lane: 'lane', key: 'k', job, dueAt: 5, attempts: 1 });
      await given.store.postponeJob(leased!, 20, 'busy');
      expect(await given.store.leaseJobs(20, 30, 10)).toEqual([{ ...leased, dueAt: 20, attempts: 2 }]);
    });

    it('takes a key in once, whatever became of the first', async () => {
      expect(await given.store.enqueue(row({ key: 'k' }))).toBe(true);
      expect(await given.store.enqueue(row({ key: 'k' }))).toBe(false);
      const [leased] = await given.store.leaseJobs(1, 2, 1);
      await given.store.finishJob(leased!);
      expect(await given.store.enqueue(row({ key: 'k' }))).toBe(false);
      const together = await Promise.all(Array.from({ length: 50 }, () => given.store.enqueue(row({ key: 'x' }))));
      expect(together.filter(Boolean)).toHaveLength(1);
    });

    it('leases one job a lane, oldest first, and at most as many as asked for', async () => {
      for (const key of ['a1', 'a2', 'b1', 'c1', 'b2']) await given.store.enqueue(row({ key, lane: key[0]! }));
      expect(await keys(given.store, 1, 2)).toEqual(['a1', 'b1']);
      expect(await keys(given.store, 1)).toEqual(['c1']);
      expect(await keys(given.store, 1)).toEqual([]);
    });

    it('leases only jobs that nobody has tried, when asked for those', async () => {
      for (const key of ['a1', 'a2', 'b1', 'c1']) await given.store.enqueue(row({ key, lane: key[0]! }));
      for (const tried of await given.store.leaseJobs(0, 100, 2)) await given.store.postponeJob(tried, 0, 'busy');
      const untried = await given.store.leaseJobs(0, 100, 10, 'untried');
      expect(untried.map(({ key }) => key)).toEqual(['c1']);
      expect(await keys(given.store, 0)).toEqual(['a1', 'b1']);
    });

    it('lets nothing pass an older job of its lane that is leased or waits for its retry', async () => {
      for (const key of ['first', 'second']) await given.store.enqueue(row({ key }));
      const [first] = await given.store.leaseJobs(0, 100, 10);
      expect(await keys(given.store, 50)).toEqual([]);
      await given.store.postponeJob(first!, 80, 'busy');
      expect(await keys(given.store, 79)).toEqual([]);
      const [again] = await given.store.leaseJobs(80, 180, 10);
      expect(again!.key).toBe('first');
      await given.store.finishJob(again!);
      expect(await keys(given.store, 80)).toEqual(['second']);
    });

    it('leases a job again when its lease ran out', async () => {
      await given.store.enqueue(row({ key: 'k' }));
      await given.store.leaseJobs(0, 100, 10);
      expect(await keys(given.store, 99)).toEqual([]);
      expect(await keys(given.store, 100)).toEqual(['k']);
    });

    it('goes on holding a job whose lease is renewed', async () => {
      await given.store.enqueue(row({ key: 'k' }));
      const [job] = await given.store.leaseJobs(0, 100, 10);
      await given.store.renewLease(job!, 200);
      expect(await keys(given.store, 199)).toEqual([]);
      expect(await keys(given.store, 200)).toEqual(['k']);
    });

    it('takes a late report of a job as long as nobody else has leased it', async () => {
      for (const key of ['first', 'second']) await given.store.enqueue(row({ key }));
      const [first] = await given.store.leaseJobs(0, 100, 10);
      await given.store.finishJob(first!);
      expect(await keys(given.store, 500)).toEqual(['second']);
    });

    it.each<[string, (store: Store, job: OutboxRow) => Promise<void>]>([
      ['finished', (store, job) => store.finishJob(job)],
      ['postponed', (store, job) => store.postponeJob(job, 0, 'busy')],
      ['given up', (store, job) => store.abandonJob(job, 'gone')],
      ['held on to', (store, job) => store.renewLease(job, 1000)],
    ])('a job cannot be %s by whoever lost it to another', async (_, report) => {
      for (const key of ['first', 'second']) await given.store.enqueue(row({ key }));
      const [slow] = await given.store.leaseJobs(0, 100, 10);
      const [second] = await given.store.leaseJobs(100, 200, 10);
      await report(given.store, slow!);
      expect(await keys(given.store, 199)).toEqual([]);
      expect(await given.store.leaseJobs(200, 300, 10)).toEqual([{ ...second, attempts: 3 }]);
    });

    it('lets the lane go on after a job was abandoned, and keeps that with its fault', async () => {
      for (const key of ['first', 'second']) await given.store.enqueue(row({ key }));
      const [first] = await given.store.leaseJobs(0, 100, 10);
      await given.store.abandonJob(first!, 'gone');
      expect(await keys(given.store, 0)).toEqual(['second']);
      const kept = given.db.selectFrom('outbox').select(['state', 'fault']).where('key', '=', 'first');
      expect(await kept.executeTakeFirst()).toEqual({ state: 'abandoned', fault: 'gone' });
    });

    it('does not bring back a job that is over', async () => {
      await given.store.enqueue(row({ key: 'k' }));
      const [job] = await given.store.leaseJobs(0, 1, 10);
      await given.store.finishJob(job!);
      await given.store.postponeJob(job!, 0, 'late');
      await given.store.abandonJob(job!, 'late');
      expect(await given.store.cancelJobs('k')).toBe(0);
      expect(await keys(given.store, 10)).toEqual([]);
    });

    it('cancels a waiting job, whose key is then free', async () => {
      for (const key of ['first', 'second']) await given.store.enqueue(row({ key, dueAt: 50 }));
      expect(await given.store.cancelJobs('first')).toBe(1);
      expect(await given.store.cancelJobs('first')).toBe(0);
      expect(await keys(given.store, 50)).toEqual(['second']);
      expect(await given.store.enqueue(row({ key: 'first' }))).toBe(true);
    });

    it('forgets old jobs that were carried out, and keeps those that wait or were given up', async () => {
      for (const key of ['done', 'given-up', 'waiting']) await given.store.enqueue(row({ lane: key, key }));
      for (const job of await given.store.leaseJobs(0, 1, 10)) {
        if (job.key === 'done') await given.store.finishJob(job);
        if (job.key === 'given-up') await given.store.abandonJob(job, 'gone');
      }
      await given.store.forgetJobs(0);
      expect(await given.store.enqueue(row({ key: 'done' }))).toBe(false);
      await given.store.forgetJobs(given.now + 1);
      const rows = await given.db.selectFrom('outbox').select('key').orderBy('key').execute();
      expect(rows.map(({ key }) => key)).toEqual(['given-up', 'waiting']);
    });

    it('gives each job to one of 8 workers, in the order of its lane', async () => {
      const lanes = ['a', 'b', 'c', 'd', 'e'];
      const perLane = 8;
      for (let n = 0; n < perLane; n++) {
        for (const lane of lanes) await given.store.enqueue(row({ lane, key: `${lane}${n}` }));
      }
      const carriedOut: string[] = [];
      const worker = async (): Promise<void> => {
        const store = await given.another();
        // Until all is done: that a lane yields nothing just now does not mean that it is empty.
        while (carriedOut.length < lanes.length * perLane) {
          const leased = await store.leaseJobs(1, 1000, 2);
          for (const job of leased) {
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
