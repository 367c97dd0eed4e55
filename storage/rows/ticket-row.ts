import type { Insertable } from 'kysely';
import { z } from 'zod';
import {
  type SentFix,
  type Ticket,
  type TicketEvent,
  type TicketFile,
  type TicketMessage,
  ticketMoves,
  ticketStates,
  timeMarks,
} from '../../domain/ticket';
import type { Tables } from '../schema';
import { jsonText } from './json-text';
import { address, facts, helpdeskChannel, label, ledger, person, post, transcript, urgency } from './parts';
import type { RowReader } from './read-row';
import { text } from './sentence';

const event = z.object({
  at: z.number(),
  by: z.string(),
  move: z
    .enum([...ticketMoves, 'opened', 'took-in', 'unreachable', 'linked'])
    // A question was taken back under a name of its own once.
    .or(z.literal('unask').transform(() => 'take-back' as const)),
  note: text.optional(),
}) satisfies z.ZodType<TicketEvent, z.ZodTypeDef, unknown>;

const file = z.object({
  name: z.string(),
  contentType: z.string(),
  size: z.number().nullable(),
  url: z.string(),
}) satisfies z.ZodType<TicketFile>;

const message = z.object({
  id: z.string(),
  at: z.number(),
  from: z.enum(['agent', 'requester']),
  by: z.string(),
  text: z.string(),
  message: z.string().optional(),
  heldUntil: z.number().optional(),
  asks: z.boolean(),
  files: z.array(file),
}) satisfies z.ZodType<TicketMessage>;

const fix = z.object({
  id: z.string(),
  procedure: z.string(),
  by: z.string(),
  at: z.number(),
  stage: z.enum(['asking', 'saving', 'doing', 'over']),
  cardId: z.string().nullable(),
}) satisfies z.ZodType<SentFix>;

/** What has no column of its own. Tickets of the first version lack what has a default. */
const body = z.object({
  requester: person,
  affected: z.string().nullable().default(null),
  address,
  words: z.string(),
  label: label.nullable(),
  facts,
  ledger,
  transcript,
  because: z.string(),
  urgency,
  note: z.string(),
  claimedBy: person.nullable(),
  resolution: text.nullable(),
  events: z.array(event),
  locale: z.string().nullable().default(null),
  timezone: z.string().nullable().default(null),
  messages: z.array(message).default([]),
  fixes: z.array(fix).default([]),
  helpdesk: helpdeskChannel.nullable().default(null),
  elsewhere: z.object({ system: z.string(), id: z.string(), url: z.string() }).nullable().default(null),
  mergedInto: z.number().nullable().default(null),
  muted: z.boolean().default(false),
  rating: z.number().nullable().default(null),
  since: z.number().default(0),
  respondedAt: z.number().nullable().default(null),
  waitingSince: z.number().nullable().default(null),
  pauses: z.array(z.object({ from: z.number(), to: z.number() })).default([]),
  endedAt: z.number().nullable().default(null),
  marks: z.array(z.enum(timeMarks)).default([]),
  dueAt: z.number().nullable().default(null),
});

/** Reads a row of `tickets`. */
export const ticketRow: RowReader<Ticket> = {
  table: 'tickets',
  schema: z
    .object({
      id: z.string(),
      number: z.number(),
      session_id: z.string(),
      tenant_id: z.string(),
      state: z.enum(ticketStates),
      version: z.number(),
      body: jsonText(body),
      post: jsonText(post).nullable(),
      incident: z.string().nullable(),
      next_at: z.number().nullable(),
      created_at: z.number(),
      updated_at: z.number(),
    })
    .transform((row) => ({
      ...row.body,
      since: row.body.since || row.created_at,
      id: row.id,
      number: row.number,
      sessionId: row.session_id,
      tenantId: row.tenant_id,
      state: row.state,
      version: row.version,
      post: row.post,
      incident: row.incident,
      nextAt: row.next_at,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    })),
};

/** The row that a ticket is written as. */
export const toTicketRow = (ticket: Ticket): Insertable<Tables['tickets']> => {
  const { id, number, sessionId, tenantId, state, version, post, incident, nextAt, createdAt, updatedAt, ...rest } =
    ticket;
  return {
    id,
    number,
    session_id: sessionId,
    tenant_id: tenantId,
    person_id: ticket.requester.id,
    state,
    version,
    body: JSON.stringify(rest),
    post: post === null ? null : JSON.stringify(post),
    thread: post === null ? null : post.conversationId,
    incident,
    next_at: nextAt,
    created_at: createdAt,
    updated_at: updatedAt,
  };
};
