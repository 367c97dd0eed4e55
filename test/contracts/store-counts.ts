import fc from 'fast-check';
import { cameBack, type Counted } from '../../domain/kept/counted';
import { aSession } from '../support/values/a-session';
import type { Given } from './store-given';

const day = 86_400_000;
const outcomes = ['open', 'fixed', 'handed-over', 'stopped'] as const;
const write = fc.record({
  session: fc.integer({ min: 0, max: 7 }),
  outcome: fc.constantFrom(...outcomes),
  steps: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  after: fc.integer({ min: 0, max: 20 }),
});

/** Counts: summed up as things are written, and always what a recount gives. */
export const countsContract = (given: Given): void => {
  const { store } = given;
  const period = { tenantId: 'tenant-1', from: 1, to: 99_999, label: null };

  describe('counts', () => {
    it('are what a recount gives, whatever is written in whatever order', async () => {
      let round = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(write, { maxLength: 25 }), async (writes) => {
          round += 1;
          let at = 1_750_000_000_000;
          const begun = new Map<string, number>();
          for (const { session, outcome, steps, after } of writes) {
            at += after * day;
            const id = `s${round}-${session}`;
            const isNew = !begun.has(id);
            if (isNew) begun.set(id, at);
            const begunAt = begun.get(id)!;
            const counted: Counted = {
              ...{
                kind: 'case',
                tenantId: `tenant-${round}`,
                person: `p${session % 3}`,
                label: 'mismatch',
                outcome,
                at,
              },
              ...{ begunAt, day: Math.floor(begunAt / day) },
              marks: ['case|begun', `case|${outcome}`, ...steps.map((step) => `case|reached|g|${step}`)],
            };
            if (isNew) await store.insertSession(aSession({ id, version: 1 }), counted);
            else await store.updateSession((await store.findSession(id))!, counted);
          }
          const rows = await given.db
            .selectFrom('counted')
            .selectAll()
            .where('tenant_id', '=', `tenant-${round}`)
            .execute();
          const recount: Record<string, number> = {};
          for (const { marks } of rows)
            for (const mark of JSON.parse(marks) as string[]) recount[mark] = (recount[mark] ?? 0) + 1;
          const counts = await store.listCounts({ ...period, tenantId: `tenant-${round}` }, ['case|begun']);
          const sums = counts.filter((each) => each.day === 0 && each.count !== 0);
          expect(Object.fromEntries(sums.map(({ mark, count }) => [mark, count]))).toEqual(recount);
          const days = counts.filter((each) => each.day !== 0).reduce((sum, { count }) => sum + count, 0);
          expect(days).toBe(recount['case|begun'] ?? 0);
        }),
        { numRuns: 12 },
      );
    });

    it('take a fix back when the same person has the same again within two weeks, and not later', async () => {
      const counted = (at: number, outcome: Counted['outcome'], begunAt = at): Counted => ({
        ...{ kind: 'case', tenantId: 'tenant-1', person: 'p', label: 'mismatch', day: 20_000, begunAt, outcome, at },
        marks: ['case|begun', `case|${outcome}`, ...(outcome === 'fixed' ? ['case|result|wake-up|2016|fixed'] : [])],
      });
      await store.insertSession(aSession({ id: 'old' }), counted(day, 'fixed'));
      await store.insertSession(aSession({ id: 'one' }), counted(30 * day, 'fixed'));
      await store.insertSession(aSession({ id: 'again' }), counted(40 * day, 'open'));
      // Words that are said afterwards change nothing about it.
      await store.updateSession((await store.findSession('one'))!, counted(50 * day, 'fixed', 30 * day));
      const counts = await store.listCounts(period, []);
      const of = (mark: string): number => counts.find((each) => each.mark === mark)?.count ?? 0;
      expect([of('case|begun'), of('case|fixed'), of('case|back'), of('case|open')]).toEqual([3, 1, 1, 1]);
      expect([of('case|result|wake-up|2016|fixed'), of('case|result|wake-up|2016|back')]).toEqual([1, 1]);
      expect(await store.listLately(period, 'case', 'fixed', 0)).toHaveLength(1);
      expect(cameBack(['case|took|3'])).toEqual([]);
    });
  });
};
