import { z } from 'zod';
import type { Address, Person } from '../../domain/requester';
import { type Said, urgencies } from '../../domain/session';
import type { HelpdeskChannel, Post } from '../../domain/ticket';
import type { LedgerEntry, Walk } from '../../domain/walk';

/** The parts that sessions and tickets have in common, as they stand in the `body` columns. */
export const person = z.object({
  id: z.string(),
  name: z.string(),
  channelUserId: z.string(),
}) satisfies z.ZodType<Person>;

export const address = z.object({
  serviceUrl: z.string(),
  channel: z.string(),
  conversationId: z.string(),
  place: z.enum(['personal', 'group', 'channel']),
  tenantId: z.string(),
  botId: z.string(),
  personId: z.string().optional(),
}) satisfies z.ZodType<Address>;

export const post = z.object({
  conversationId: z.string(),
  messageId: z.string(),
  again: z.boolean().optional(),
}) satisfies z.ZodType<Post>;

export const helpdeskChannel = z.object({
  teamId: z.string(),
  channelId: z.string(),
}) satisfies z.ZodType<HelpdeskChannel>;

/** Names of the pack: whether it still has them is looked up where they are used. */
export const label = z.string();
export const urgency = z.enum(urgencies);

const fact = z.object({
  value: z.string(),
  source: z.enum(['said', 'asked', 'assumed']),
  words: z.string().optional(),
});
export const facts = z.record(z.string(), fact);

const ledgerEntry = z.object({
  step: z.string(),
  procedure: z.string(),
  title: z.string(),
  result: z.enum(['fixed', 'not-fixed', 'done', 'not-done', 'begun', 'partly']),
  at: z.number(),
  part: z.object({ number: z.number(), of: z.number() }).optional(),
}) satisfies z.ZodType<LedgerEntry>;
export const ledger = z.array(ledgerEntry);

export const said = z.object({
  at: z.number(),
  who: z.enum(['requester', 'mailmend']),
  text: z.string(),
  step: z.string().optional(),
  pressed: z.literal(true).optional(),
  message: z.string().optional(),
}) satisfies z.ZodType<Said>;
export const transcript = z.array(said);

export const walk = z.object({
  guide: z.string(),
  version: z.number(),
  symptom: label,
  facts,
  answers: z.record(z.string(), z.string()),
  ledger,
  // Walks of before procedures had parts.
  done: z.record(z.string(), z.array(z.object({ part: z.string(), at: z.number() }))).default({}),
  atOnce: z.string().nullable().default(null),
}) satisfies z.ZodType<Walk, z.ZodTypeDef, unknown>;
