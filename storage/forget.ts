import { sql } from 'kysely';
import { z } from 'zod';
import type { Job } from '../domain/kept/jobs';
import type { Forgettable } from '../domain/kept/keeping';
import type { Db, Trx } from './schema';

const isClosed = sql<boolean>`state = 'closed'`;
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** The rows that tie what was counted to whose it was; the counts themselves are of nobody in particular. */
const counted = (kind: string, rows: readonly { readonly id: string }[]): string[] =>
  rows.map(({ id }) => `${kind}:${id}`);

/** Sessions that nobody touched since, with what was said in them; not while their ticket or incident goes on. */
const sessions = async (trx: Trx, before: number, limit: number): Promise<number> => {
  const old = await trx
    .selectFrom('sessions')
    .select('id')
    .where('updated_at', '<', before)
    // Looked up one by one: a database that joins reads all of the other table.
    .where(
      (session) =>
        session
          .selectFrom('tickets')
          .select('tickets.id')
          .whereRef('tickets.session_id', '=', 'sessions.id')
          .where((ticket) =>
            ticket.or([ticket('tickets.state', '<>', 'closed'), ticket('tickets.updated_at', '>=', before)]),
          )
          .limit(1),
      'is',
      null,
    )
    .where(
      (session) =>
        session
          .selectFrom('incidents')
          .select('incidents.id')
          .whereRef('incidents.id', '=', 'sessions.incident')
          .where('incidents.state', 'in', ['suspected', 'declared'])
          .limit(1),
      'is',
      null,
    )
    .orderBy('updated_at')
    .limit(limit)
    .execute();
  if (old.length === 0) return 0;
  await trx.deleteFrom('said').where('session_id', 'in', ids(old)).execute();
  await trx.deleteFrom('counted').where('id', 'in', counted('case', old)).execute();
  await trx.deleteFrom('sessions').where('id', 'in', ids(old)).execute();
  return old.length;
};

const withTranscript = z.object({ transcript: z.array(z.unknown()) }).passthrough();

const withoutTranscript = (body: string): string => {
  try {
    return JSON.stringify({ ...withTranscript.parse(JSON.parse(body)), transcript: [] });
  } catch {
    // What cannot be read is reported where it is looked at, and forgotten with its ticket.
    return body;
  }
};

/** What was said before a ticket was opened that has been closed since. */
const transcripts = async (trx: Trx, before: number, limit: number): Promise<number> => {
  const old = await trx
    .selectFrom('tickets')
    .select(['id', 'body', 'version'])
    .where(isClosed)
    .where(sql<boolean>`stripped = 0`)
    .where('updated_at', '<', before)
    .orderBy('updated_at')
    .limit(limit)
    .execute();
  for (const { id, body, version } of old)
    await trx
      .updateTable('tickets')
      .set({ body: withoutTranscript(body), stripped: 1, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .execute();
  return old.length;
};

/** Tickets that have been closed since, with all by which they are found; their numbers are never given out again. */
const tickets = async (trx: Trx, before: number, limit: number): Promise<number> => {
  const old = await trx
    .selectFrom('tickets')
    .select(['id', 'number'])
    .where(isClosed)
    .where('updated_at', '<', before)
    .limit(limit)
    .execute();
  if (old.length === 0) return 0;
  const numbers = old.map(({ number }) => number);
  await trx.deleteFrom('counted').where('id', 'in', counted('ticket', old)).execute();
  await trx.deleteFrom('words').where('number', 'in', numbers).execute();
  await trx.deleteFrom('queue').where('number', 'in', numbers).execute();
  await trx.deleteFrom('tickets').where('id', 'in', ids(old)).execute();
  return old.length;
};

/** Private chats of people who were not heard of since. */
const addresses = async (trx: Trx, before: number, limit: number): Promise<number> => {
  const old = await trx
    .selectFrom('addresses')
    .select('conversation_id as id')
    .where('place', '=', 'personal')
    .where('updated_at', '<', before)
    .limit(limit)
    .execute();
  if (old.length > 0) await trx.deleteFrom('addresses').where('conversation_id', 'in', ids(old)).execute();
  return old.length;
};

const acts = async (db: Db, before: number): Promise<number> => {
  await db.deleteFrom('acts').where('at', '<', before).execute();
  return 0;
};

/** Jobs that were given up before this time. */
const failures = async (db: Db, before: number): Promise<number> => {
  await db
    .deleteFrom('outbox')
    .where(sql<boolean>`state = 'abandoned'`)
    .where('created_at', '<', before)
    .execute();
  return 0;
};

const forgetting: { readonly [What in Forgettable]: (trx: Trx, before: number, limit: number) => Promise<number> } = {
  sessions,
  transcripts,
  tickets,
  addresses,
  acts,
  failures,
};

/** Forgets up to `limit` of what is that old, and tells how many it were; there may be more when it were so many. */
export const forget = (trx: Trx, what: Forgettable, before: number, limit: number): Promise<number> =>
  forgetting[what](trx, before, limit);

/** What has nothing to do, in place of a job that is being sent: whoever sends it goes on holding its lane. */
const nothing: Job = { kind: 'refresh-session', session: '' };

/** Deletes the jobs of a lane, whatever became of them; one that is being sent stays without what it says. */
const eraseLane = async (trx: Trx, lane: string): Promise<void> => {
  const isWaiting = sql<boolean>`state = 'waiting'`;
  const isOver = sql<boolean>`state <> 'waiting'`;
  await trx.deleteFrom('outbox').where('lane', '=', lane).where(isWaiting).where('leased_until', 'is', null).execute();
  await trx
    .updateTable('outbox')
    .set({ job: JSON.stringify(nothing) })
    .where('lane', '=', lane)
    .where(isWaiting)
    .execute();
  await trx.deleteFrom('outbox').where('lane', '=', lane).where(isOver).execute();
};

/** Deletes somebody's sessions, with what was said in them, their chats, and what was or waits to be sent to them and in these lanes. */
export const erasePerson = async (
  trx: Trx,
  tenantId: string,
  personId: string,
  lanes: readonly string[],
): Promise<void> => {
  const theirs = await trx
    .selectFrom('sessions')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .execute();
  for (const { id } of theirs) await trx.deleteFrom('said').where('session_id', '=', id).execute();
  for (const lane of [...lanes, ...theirs.map(({ id }) => `session:${id}`)]) await eraseLane(trx, lane);
  await trx
    .deleteFrom('counted')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where('kind', '=', 'case')
    .execute();
  for (const table of ['sessions', 'addresses'] as const)
    await trx.deleteFrom(table).where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute();
};
