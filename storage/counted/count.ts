import { sql } from 'kysely';
import { backWithin, cameBack, type Counted } from '../../domain/kept/counted';
import type { Tables, Trx } from '../schema';

type Row = Pick<Tables['counted'], 'tenant_id' | 'day' | 'label' | 'marks'>;

const marksOf = (row: Row | undefined): readonly string[] => (row ? (JSON.parse(row.marks) as string[]) : []);
const cellsOf = (row: Row | undefined): readonly (readonly [key: string, day: number, label: string, mark: string])[] =>
  marksOf(row).map((mark) => [`${row?.day ?? 0} ${row?.label ?? ''} ${mark}`, row?.day ?? 0, row?.label ?? '', mark]);

/** Adds what one row counts for, and takes away what it counted for before. In one order, so that nobody waits for each other. */
const tally = async (trx: Trx, before: Row | undefined, after: Row): Promise<void> => {
  const changes = new Map<string, { day: number; label: string; mark: string; count: number }>();
  const add = (row: Row | undefined, by: number): void => {
    for (const [key, day, label, mark] of cellsOf(row)) {
      const known = changes.get(key);
      changes.set(key, { day, label, mark, count: (known?.count ?? 0) + by });
    }
  };
  add(before, -1);
  add(after, 1);
  const rows = [...changes.entries()]
    .filter(([, { count }]) => count !== 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, change]) => ({ tenant_id: after.tenant_id, ...change }));
  if (rows.length === 0) return;
  await trx
    .insertInto('counts')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'day', 'label', 'mark'])
        .doUpdateSet({ count: sql`counts.count + excluded.count` }),
    )
    .execute();
};

/** The same person has the same problem again: what was fixed lately was not. */
const takeBackFixes = async (trx: Trx, id: string, { tenantId, person, label, begunAt }: Counted): Promise<void> => {
  const fixed = await trx
    .selectFrom('counted')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', person)
    .where('kind', '=', 'case')
    .where('label', '=', label)
    .where('outcome', '=', 'fixed')
    .where('at', '>=', begunAt - backWithin)
    .where('at', '<=', begunAt)
    .execute();
  for (const row of fixed.filter((each) => each.id !== id)) {
    const after = { ...row, outcome: 'back', marks: JSON.stringify(cameBack(marksOf(row))) };
    await trx
      .updateTable('counted')
      .set({ outcome: after.outcome, marks: after.marks })
      .where('id', '=', row.id)
      .execute();
    await tally(trx, row, after);
  }
};

/** Counts a case or a ticket as it is now, in the transaction in which it is written. */
export const count = async (trx: Trx, id: string, counted: Counted | null | undefined): Promise<void> => {
  if (!counted) return;
  const key = `${counted.kind}:${id}`;
  const before = await trx.selectFrom('counted').selectAll().where('id', '=', key).executeTakeFirst();
  const stays = before?.outcome === 'back' && counted.outcome === 'fixed';
  const isSame = before !== undefined && (stays || before.outcome === counted.outcome) && counted.outcome !== 'open';
  // What came back stays so; and when it was fixed does not change with a word that is said afterwards.
  const took = isSame ? marksOf(before).filter((mark) => mark.startsWith('case|took|')) : null;
  const own = took ? [...counted.marks.filter((mark) => !mark.startsWith('case|took|')), ...took] : counted.marks;
  const row = {
    id: key,
    kind: counted.kind,
    tenant_id: counted.tenantId,
    person_id: counted.person,
    label: counted.label,
    day: counted.day,
    begun_at: counted.begunAt,
    outcome: stays ? 'back' : counted.outcome,
    at: isSame ? before.at : counted.at,
    marks: JSON.stringify(stays ? cameBack(own) : own),
  };
  await trx
    .insertInto('counted')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await tally(trx, before, row);
  if (!before && counted.label !== '') await takeBackFixes(trx, key, counted);
};
