import { z } from 'zod';
import { type Job, otherSystems, type OutboxRow, systemEvents } from '../../domain/kept/jobs';
import { ticketStates } from '../../domain/ticket';
import { jsonText } from './json-text';
import { person } from './parts';
import { sentence } from './sentence';
import type { RowReader } from './read-row';

const job = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post-ticket'), ticket: z.string() }),
  z.object({ kind: z.literal('update-ticket'), ticket: z.string() }),
  z.object({ kind: z.literal('tell-requester'), ticket: z.string(), line: sentence }),
  z.object({ kind: z.literal('post-in-thread'), ticket: z.string(), line: sentence, mention: person.optional() }),
  z.object({ kind: z.literal('relay-to-thread'), ticket: z.string(), message: z.string() }),
  z.object({ kind: z.literal('relay-to-requester'), ticket: z.string(), message: z.string() }),
  z.object({ kind: z.literal('send-fix'), ticket: z.string(), fix: z.string() }),
  z.object({ kind: z.literal('post-transcript'), ticket: z.string() }),
  z.object({ kind: z.literal('ask-rating'), ticket: z.string() }),
  z.object({ kind: z.literal('refresh-session'), session: z.string() }),
  z.object({ kind: z.literal('show-session'), session: z.string(), version: z.number() }),
  z.object({ kind: z.literal('follow-up'), session: z.string(), until: z.number(), step: z.string().optional() }),
  z.object({ kind: z.literal('post-incident'), incident: z.string() }),
  z.object({ kind: z.literal('update-incident'), incident: z.string() }),
  z.object({ kind: z.literal('tell-linked'), session: z.string(), line: sentence }),
  z.object({
    kind: z.literal('call-system'),
    system: z.enum(otherSystems),
    ticket: z.string(),
    event: z.enum(systemEvents),
    state: z.enum(ticketStates),
    at: z.number(),
  }),
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
