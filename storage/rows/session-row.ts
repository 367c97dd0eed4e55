import type { Insertable } from 'kysely';
import { z } from 'zod';
import { type Alarm, type Aside, type ClosedAside, isOver, type Session, type Stage } from '../../domain/session';
import type { Tables } from '../schema';
import { jsonText } from './json-text';
import { address, facts, label, person, said, transcript, urgency, walk } from './parts';
import type { RowReader } from './read-row';

const stage = z.nativeEnum({
  clarifying: 'clarifying',
  confirming: 'confirming',
  guiding: 'guiding',
  'handing-over': 'handing-over',
  solved: 'solved',
  escalated: 'escalated',
  linked: 'linked',
  advised: 'advised',
  cancelled: 'cancelled',
} as const satisfies { [Name in Stage]: Name });

const behalf = z.object({ words: z.string(), isNamed: z.boolean() });

const closedAside = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('how-to-find-out') }),
  z.object({ kind: z.literal('stuck') }),
  z.object({ kind: z.literal('stuck-at'), problem: z.string() }),
  z.object({ kind: z.literal('when-later') }),
  z.object({ kind: z.literal('change-fact'), fact: z.string(), findOut: z.boolean() }),
  z.object({ kind: z.literal('leave-this'), words: z.string(), label, facts, behalf: behalf.nullable().optional() }),
  z.object({ kind: z.literal('parked'), until: z.number() }),
  z.object({ kind: z.literal('double'), ticket: z.string(), number: z.number() }),
  z.object({ kind: z.literal('back-again'), session: z.string(), title: z.string(), at: z.number() }),
  z.object({ kind: z.literal('stopped-before'), session: z.string(), title: z.string(), at: z.number() }),
  z.object({ kind: z.literal('incident'), incident: z.string(), note: z.string(), over: z.boolean() }),
  z.object({ kind: z.literal('still-there') }),
  z.object({ kind: z.literal('for-whom') }),
  z.object({ kind: z.literal('details') }),
  z.object({ kind: z.literal('still-missing') }),
]) satisfies z.ZodType<ClosedAside, z.ZodTypeDef, unknown>;

const aside = z.discriminatedUnion('kind', [
  ...closedAside.options,
  z.object({ kind: z.literal('maybe-lost'), words: z.string(), before: closedAside.nullable() }),
]) satisfies z.ZodType<Aside, z.ZodTypeDef, unknown>;

const alarm = z.object({
  at: z.number(),
  words: z.string(),
  stage,
  aside: closedAside.nullable(),
  before: stage.nullable(),
  because: z.string().nullable(),
  urgency,
  note: z.string(),
}) satisfies z.ZodType<Alarm, z.ZodTypeDef, unknown>;

/** What has no column of its own. Sessions of earlier versions lack what has a default. */
const body = z.object({
  requester: person,
  address,
  words: z.string(),
  choices: z.array(label),
  rejected: z.array(label),
  label: label.nullable(),
  facts,
  walk: walk.nullable(),
  aside: aside.nullable(),
  second: label.nullable(),
  before: stage.nullable(),
  because: z.string().nullable(),
  urgency,
  note: z.string(),
  ticketNumber: z.number().nullable(),
  rating: z.number().nullable(),
  /** Sessions of earlier versions hold here what was said. */
  transcript: transcript.optional(),
  previous: z.string().nullable().default(null),
  ranked: z.array(label).default([]),
  alarm: alarm.nullable().default(null),
  misses: z.number().default(0),
  affected: z.string().nullable().default(null),
  cause: z.string().nullable().default(null),
  atStepSince: z.number().nullable().default(null),
  cardId: z.string().nullable(),
  locale: z.string().nullable().default(null),
  timezone: z.string().nullable(),
});

/** Reads a row of `sessions`. */
export const sessionRow: RowReader<Session> = {
  table: 'sessions',
  schema: z
    .object({
      id: z.string(),
      stage,
      version: z.number(),
      created_at: z.number(),
      updated_at: z.number(),
      incident: z.string().nullable(),
      body: jsonText(body),
      said: jsonText(z.array(z.tuple([z.number(), jsonText(said)]))),
    })
    .transform((row) => ({
      ...row.body,
      transcript: row.body.transcript ?? row.said.toSorted(([one], [other]) => one - other).map(([, line]) => line),
      id: row.id,
      stage: row.stage,
      incident: row.incident,
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    })),
};

/** The rows that what is said in a session is written as. */
export const toSaidRows = ({ id, transcript }: Session): readonly Insertable<Tables['said']>[] =>
  transcript.map((line, nth) => ({ session_id: id, nth, body: JSON.stringify(line) }));

/** The row that a session is written as, without what is said in it. */
export const toSessionRow = (session: Session): Insertable<Tables['sessions']> => {
  const { id, stage, version, incident, createdAt, updatedAt, ...rest } = session;
  return {
    id,
    conversation_id: session.address.conversationId,
    person_id: session.requester.id,
    tenant_id: session.address.tenantId,
    stage,
    label: session.label,
    incident,
    over: isOver(session) ? 1 : 0,
    version,
    body: JSON.stringify({ ...rest, transcript: undefined }),
    created_at: createdAt,
    updated_at: updatedAt,
  };
};
