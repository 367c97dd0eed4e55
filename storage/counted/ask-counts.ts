import type { Period, Tally } from '../../domain/kept/counted';
import type { Db } from '../schema';

/** What was counted in a period; by day only for the marks that are named, the others summed up at day 0. */
export const listCounts = async (db: Db, period: Period, byDay: readonly string[]): Promise<readonly Tally[]> => {
  let asked = db
    .selectFrom('counts')
    .where('tenant_id', '=', period.tenantId)
    .where('day', '>=', period.from)
    .where('day', '<=', period.to);
  if (period.label !== null) asked = asked.where('label', '=', period.label);
  const sums = await asked
    .select(['label', 'mark'])
    .select(({ fn }) => fn.sum<number | string>('count').as('count'))
    .groupBy(['label', 'mark'])
    .execute();
  if (byDay.length === 0) return sums.map(({ label, mark, count }) => ({ day: 0, label, mark, count: Number(count) }));
  const days = await asked
    .where('mark', 'in', [...byDay])
    .select(['day', 'mark'])
    .select(({ fn }) => fn.sum<number | string>('count').as('count'))
    .groupBy(['day', 'mark'])
    .execute();
  return [
    ...sums.map(({ label, mark, count }) => ({ day: 0, label, mark, count: Number(count) })),
    ...days.map(({ day, mark, count }) => ({ day, label: '', mark, count: Number(count) })),
  ];
};

/** What came to an outcome, or was still heard of, at or after this moment: what it counts for may yet change. */
export const listLately = async (
  db: Db,
  period: Period,
  kind: string,
  outcome: string,
  since: number,
): Promise<readonly { readonly day: number; readonly marks: readonly string[] }[]> => {
  let asked = db
    .selectFrom('counted')
    .select(['day', 'marks'])
    .where('tenant_id', '=', period.tenantId)
    .where('kind', '=', kind)
    .where('outcome', '=', outcome)
    .where('at', '>=', since)
    .where('day', '>=', period.from)
    .where('day', '<=', period.to);
  if (period.label !== null) asked = asked.where('label', '=', period.label);
  const rows = await asked.execute();
  return rows.map(({ day, marks }) => ({ day, marks: JSON.parse(marks) as string[] }));
};
