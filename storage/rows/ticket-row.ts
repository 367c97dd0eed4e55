import type { Insertable } from 'kysely';
import { z } from 'zod';
import { type Post, type Ticket, type TicketEvent, ticketMoves, ticketStates } from '../../domain/ticket';
import type { Tables } from '../schema';
import { jsonText } from './json-text';
import { address, facts, label, ledger, person, transcript, urgency } from './parts';
import type { RowReader } from './read-row';

const event = z.object({
  at: z.number(),
  by: z.string(),
  move: z.enum([...ticketMoves, 'opened']),
  note: z.string().optional(),
}) satisfies z.ZodType<TicketEvent>;

const post = z.object({ conversationId: z.string(), messageId: z.string() }) satisfies z.ZodType<Post>;

/** What has no column of its own. */
const body = z.object({
  requester: person,
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
  resolution: z.string().nullable(),
  events: z.array(event),
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
      created_at: z.number(),
      updated_at: z.number(),
    })
    .transform((row) => ({
      ...row.body,
      id: row.id,
      number: row.number,
      sessionId: row.session_id,
      tenantId: row.tenant_id,
      state: row.state,
      version: row.version,
      post: row.post,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    })),
};

/** The row that a ticket is written as. */
export const toTicketRow = (ticket: Ticket): Insertable<Tables['tickets']> => {
  const { id, number, sessionId, tenantId, state, version, post, createdAt, updatedAt, ...rest } = ticket;
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
    created_at: createdAt,
    updated_at: updatedAt,
  };
};
