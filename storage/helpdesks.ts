import type { Helpdesk } from '../domain/helpdesk';
import { helpdeskRow } from './rows/helpdesk-row';
import { readRows, type ReportFault } from './rows/read-row';
import type { Db } from './schema';

/** Remembers a channel as a helpdesk; one that is known is written anew. */
export const saveHelpdesk = async (db: Db, helpdesk: Helpdesk): Promise<void> => {
  const { tenantId, channelId, ...rest } = helpdesk;
  const body = JSON.stringify(rest);
  await db
    .insertInto('helpdesks')
    .values({ tenant_id: tenantId, channel_id: channelId, body })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'channel_id']).doUpdateSet({ body }))
    .execute();
};

/** The tenant's helpdesk channels; unreadable ones are left out and reported. */
export const listHelpdesks = async (db: Db, tenantId: string, report: ReportFault): Promise<readonly Helpdesk[]> => {
  const rows = await db
    .selectFrom('helpdesks')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('channel_id')
    .execute();
  const named = rows.map((row) => ({ ...row, id: row.channel_id }));
  return readRows(helpdeskRow, named, report);
};

/** Forgets a channel as a helpdesk; tells whether it was one. */
export const removeHelpdesk = async (db: Db, tenantId: string, channelId: string): Promise<boolean> => {
  const result = await db
    .deleteFrom('helpdesks')
    .where('tenant_id', '=', tenantId)
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
};
