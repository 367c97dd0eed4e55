import { z } from 'zod';
import type { Helpdesk } from '../../domain/helpdesk';
import { jsonText } from './json-text';
import { address, label, urgency } from './parts';
import type { RowReader } from './read-row';

const body = z.object({
  teamId: z.string(),
  rule: z.object({ labels: z.array(label), urgencies: z.array(urgency) }),
  address,
  setBy: z.string(),
  setAt: z.number(),
});

/** Reads a row of `helpdesks`. */
export const helpdeskRow: RowReader<Helpdesk> = {
  table: 'helpdesks',
  schema: z
    .object({ tenant_id: z.string(), channel_id: z.string(), body: jsonText(body) })
    .transform((row) => ({ ...row.body, tenantId: row.tenant_id, channelId: row.channel_id })),
};
