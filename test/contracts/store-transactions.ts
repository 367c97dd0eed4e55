import type { Store } from '../../domain/ports';
import { aSession } from '../support/values/a-session';
import { aTicket } from '../support/values/a-ticket';
import type { Given } from './store-given';

const job = (key: string) =>
  ({ lane: 'lane', key, job: { kind: 'post-ticket', ticket: 'ticket-1' }, dueAt: 0 }) as const;

/** Transactions: all or nothing, and never in each other's way. */
export const transactionsContract = (given: Given): void => {
  const { store } = given;
  describe('transactions', () => {
    it('write everything, and give what the work gives', async () => {
      const number = await store.transaction(async (store) => {
        await store.insertSession(aSession());
        await store.enqueue(job('a'));
        return (await store.openTicket(aTicket())).number;
      });
      expect(number).toBe(1001);
      expect(await store.findSession('session-1')).toBeDefined();
      expect(await store.leaseJobs(1, 2, 10)).toHaveLength(1);
    });

    it('write nothing when the work throws', async () => {
      const fault = new Error('in the middle');
      const work = store.transaction(async (store) => {
        await store.insertSession(aSession());
        await store.openTicket(aTicket());
        await store.enqueue(job('a'));
        await store.saveAddress(aSession().address);
        await store.noteActivity('c', 'a', 1);
        throw fault;
      });
      await expect(work).rejects.toBe(fault);
      for (const table of ['sessions', 'tickets', 'outbox', 'addresses', 'activities'] as const) {
        expect(await given.db.selectFrom(table).selectAll().execute()).toEqual([]);
      }
      expect((await store.openTicket(aTicket())).number).toBe(1001);
    });

    it('lose no step when 20 of them read and write the same session', async () => {
      await store.insertSession(aSession({ rating: 0 }));
      const addOne = async (each: Store): Promise<void> => {
        const result = await each.transaction(async (inner) => {
          const session = (await inner.findSession('session-1'))!;
          return inner.updateSession({ ...session, rating: session.rating! + 1 });
        });
        if (result === 'outdated') await addOne(each);
      };
      await given.atOnce(20, addOne);
      expect(await store.findSession('session-1')).toMatchObject({ rating: 20, version: 21 });
    });

    it('can be undone one inside the other', async () => {
      await store.transaction(async (store) => {
        await store.insertSession(aSession({ id: 'outer' }));
        const inner = store.transaction(async (nested) => {
          await nested.insertSession(aSession({ id: 'inner' }));
          throw new Error('only this');
        });
        await expect(inner).rejects.toThrow('only this');
        await store.insertSession(aSession({ id: 'after' }));
      });
      const ids = (await given.db.selectFrom('sessions').select('id').orderBy('seq').execute()).map((row) => row.id);
      expect(ids).toEqual(['outer', 'after']);
    });

    it('wait for each other inside one', async () => {
      await store.transaction(async (store) => {
        const results = await Promise.allSettled(
          Array.from({ length: 10 }, (_, index) =>
            store.transaction(async (nested) => {
              await nested.insertSession(aSession({ id: `session-${index}` }));
              await nested.transaction(async (innermost) => innermost.enqueue(job(`job-${index}`)));
              if (index % 2 === 1) throw new Error('odd');
            }),
          ),
        );
        expect(results.filter((result) => result.status === 'rejected')).toHaveLength(5);
      });
      expect(await given.db.selectFrom('sessions').select('id').execute()).toHaveLength(5);
      expect(await given.db.selectFrom('outbox').select('id').execute()).toHaveLength(5);
    });

    it('survive a refused write inside one that is caught', async () => {
      await store.insertSession(aSession());
      await store.transaction(async (store) => {
        await expect(store.transaction((nested) => nested.insertSession(aSession()))).rejects.toThrow();
        await store.enqueue(job('after'));
      });
      expect(await store.enqueue(job('after'))).toBe(false);
    });

    it('refuse the outer store, which would wait for itself', async () => {
      const work = store.transaction(() => store.findSession('session-1'));
      await expect(work).rejects.toThrow('use the store that it hands to its work');
      const nested = store.transaction(() => store.transaction(() => Promise.resolve()));
      await expect(nested).rejects.toThrow('use the store that it hands to its work');
      expect(await store.findSession('session-1')).toBeUndefined();
    });

    it('refuse their store once they are over', async () => {
      const leaked = await store.transaction((store) => Promise.resolve(store));
      await expect(leaked.insertSession(aSession())).rejects.toThrow('The transaction is over');
    });
  });
};
