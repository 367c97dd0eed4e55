import { z } from 'zod';
import type { Act, KeptAct } from '../domain/kept/audit';
import type { Db } from './schema';
import { jsonText } from './rows/json-text';
import { readRows, type ReportFault, type RowReader } from './rows/read-row';

const body = z.object({
  tenantId: z.string(),
  person: z.string(),
  name: z.string(),
  // A name of an earlier version is shown as it is.
  what: z.string().transform((what) => what as Act['what']),
  ticket: z.number().nullable(),
  about: z.string(),
});

const actRow: RowReader<KeptAct> = {
  table: 'acts',
  schema: z
    .object({ seq: z.number(), at: z.number(), body: jsonText(body) })
    .transform((row) => ({ seq: row.seq, at: row.at, ...row.body })),
};

/** Keeps what somebody did. */
export const noteAct = async (db: Db, { at, ...act }: Act): Promise<void> => {
  await db
    .insertInto('acts')
    .values({ at, body: JSON.stringify(act) })
    .execute();
};

/** Up to `limit` of what was done from this time on and before that, behind `after` in the order of time; unreadable ones are left out and reported. */
export const listActs = async (
  db: Db,
  {
    from,
    to,
    after,
    limit,
  }: { readonly from: number; readonly to: number; readonly after: number; readonly limit: number },
  report: ReportFault,
): Promise<readonly KeptAct[]> => {
  const rows = await db
    .selectFrom('acts')
    .selectAll()
    .where('seq', '>', after)
    .where('at', '>=', from)
    .where('at', '<', to)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return readRows(
    actRow,
    rows.map((row) => ({ ...row, id: row.seq })),
    report,
  );
};
