import { z } from 'zod';
import type { Job, OutboxRow } from '../../domain/ports';
import { jsonText } from './json-text';
import type { RowReader } from './read-row';

const job = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post-ticket'), ticket: z.string() }),
  z.object({ kind: z.literal('update-ticket'), ticket: z.string() }),
  z.object({ kind: z.literal('tell-requester'), ticket: z.string(), line: z.string() }),
  z.object({ kind: z.literal('refresh-session'), session: z.string() }),
  z.object({ kind: z.literal('follow-up'), session: z.string(), until: z.number() }),
]) satisfies z.ZodType<Job>;

/** Reads a row of `outbox`. */
export const outboxRow: RowReader<OutboxRow> = {
  table: 'outbox',
  schema: z
    .object({
      id: z.number(),
      lane: z.string(),
      key: z.string(),
      job: jsonText(job),
      due_at: z.number(),
      attempts: z.number(),
    })
    .transform(({ due_at, ...row }) => ({ ...row, dueAt: due_at })),
};
