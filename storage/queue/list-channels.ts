import type { HelpdeskChannel } from '../../domain/ticket';
import type { ReportFault } from '../rows/read-row';
import type { Db } from '../schema';
import { listTicketsBy } from '../tickets';

/** Of so many tickets of a channel one should be readable. */
const asked = 5;

const channelNamed = async (
  db: Db,
  tenantId: string,
  channelId: string,
  report: ReportFault,
): Promise<HelpdeskChannel | undefined> => {
  const rows = await db
    .selectFrom('queue')
    .select('number')
    .where('tenant_id', '=', tenantId)
    .where('channel_id', '=', channelId)
    .limit(asked)
    .execute();
  const numbers = rows.map(({ number }) => number);
  const tickets = await listTicketsBy(db, 'number', tenantId, numbers, report);
  return tickets.find(({ helpdesk }) => helpdesk?.channelId === channelId)?.helpdesk ?? undefined;
};

/** The channels in which tickets of a tenant stand, but for the known ones; each is found behind the one before. */
export const listOtherChannels = async (
  db: Db,
  tenantId: string,
  known: readonly string[],
  report: ReportFault,
): Promise<readonly HelpdeskChannel[]> => {
  const channels: HelpdeskChannel[] = [];
  for (let last = ''; ;) {
    const next = await db
      .selectFrom('queue')
      .select('channel_id')
      .where('tenant_id', '=', tenantId)
      .where('channel_id', '>', last)
      .orderBy('channel_id')
      .limit(1)
      .executeTakeFirst();
    if (!next) return channels;
    last = next.channel_id;
    const channel = known.includes(last) ? undefined : await channelNamed(db, tenantId, last, report);
    if (channel) channels.push(channel);
  }
};
