import { sql } from 'kysely';
import type { Problem, Symptom } from '../domain/labels';
import type { Written } from '../domain/ports';
import { isSamePerson, type Session } from '../domain/session';
import { dialectOf } from './open/dialect';
import { readRow, readRows, type ReportFault } from './rows/read-row';
import { sessionRow, toSaidRows, toSessionRow } from './rows/session-row';
import type { Db, Trx } from './schema';

/** Sessions with what was said in them, as pairs of place and text: one that is torn harms its own session only. */
const sessionsOn = (db: Db) => {
  const lines =
    dialectOf(db) === 'postgres'
      ? sql<string>`coalesce(json_agg(json_build_array(said.nth, said.body)), '[]')::text`
      : sql<string>`json_group_array(json_array(said.nth, said.body))`;
  return db
    .selectFrom('sessions')
    .selectAll('sessions')
    .select((from) =>
      from.selectFrom('said').select(lines.as('lines')).whereRef('said.session_id', '=', 'sessions.id').as('said'),
    );
};

/** Writes what was said since the session was written last. */
const writeSaid = async (db: Db, session: Session, from: number): Promise<void> => {
  const rows = toSaidRows(session).slice(from);
  if (rows.length > 0) await db.insertInto('said').values(rows).execute();
};

/** The session with this id. Throws MM005_ROW when its row cannot be read. */
export const findSession = async (db: Db, id: string): Promise<Session | undefined> => {
  const row = await sessionsOn(db).where('id', '=', id).executeTakeFirst();
  return row && readRow(sessionRow, id, row);
};

const sessionsOf = (db: Db, conversationId: string, personId: string) =>
  sessionsOn(db)
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', personId)
    // A few, so that an unreadable one does not lock its person out of the others.
    .limit(5);

/** The person's session of this conversation that was touched last and is not over; unreadable ones are passed over. */
export const findLiveSession = async (
  db: Db,
  conversationId: string,
  personId: string,
  report: ReportFault,
): Promise<Session | undefined> => {
  const rows = await sessionsOf(db, conversationId, personId)
    .where('over', '=', 0)
    .orderBy('updated_at', 'desc')
    .orderBy('seq', 'desc')
    .execute();
  return readRows(sessionRow, rows, report)[0];
};

/** The person's session of this conversation that began last, over or not; unreadable ones are passed over. */
export const findLatestSession = async (
  db: Db,
  conversationId: string,
  personId: string,
  report: ReportFault,
): Promise<Session | undefined> => {
  const rows = await sessionsOf(db, conversationId, personId)
    .orderBy('created_at', 'desc')
    .orderBy('seq', 'desc')
    .execute();
  return readRows(sessionRow, rows, report)[0];
};

/** The person's newest session about this symptom that ended as solved since; unreadable ones are passed over. */
export const findSolvedSession = async (
  db: Db,
  of: {
    readonly tenantId: string;
    readonly personId: string;
    readonly label: Symptom;
    readonly affected: string | null;
    readonly since: number;
  },
  report: ReportFault,
): Promise<Session | undefined> => {
  const rows = await sessionsOn(db)
    .where('tenant_id', '=', of.tenantId)
    .where('label', '=', of.label)
    .where('person_id', '=', of.personId)
    .where('stage', '=', 'solved')
    .where('updated_at', '>=', of.since)
    .orderBy('updated_at', 'desc')
    .orderBy('seq', 'desc')
    .limit(20)
    .execute();
  return readRows(sessionRow, rows, report).find(({ affected }) => isSamePerson(affected, of.affected));
};

/** The person's sessions, newest first, at most `limit`; unreadable ones are left out and reported. */
export const listSessionsOf = async (
  db: Db,
  tenantId: string,
  personId: string,
  limit: number,
  report: ReportFault,
): Promise<readonly Session[]> => {
  const rows = await sessionsOn(db)
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .orderBy('updated_at', 'desc')
    .limit(limit)
    .execute();
  return readRows(sessionRow, rows, report);
};

/** How many different people began a session about this problem since. */
export const countRequesters = async (db: Db, tenantId: string, label: Problem, since: number): Promise<number> => {
  const { people } = await db
    .selectFrom('sessions')
    .select(({ fn }) => fn.count('person_id').distinct().as('people'))
    .where('tenant_id', '=', tenantId)
    .where('label', '=', label)
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(people);
};

/** The sessions about this problem that began since; unreadable ones are left out and reported. */
export const listSessionsAbout = async (
  db: Db,
  of: { readonly tenantId: string; readonly label: Problem; readonly since: number },
  report: ReportFault,
): Promise<readonly Session[]> => {
  const rows = await sessionsOn(db)
    .where('tenant_id', '=', of.tenantId)
    .where('label', '=', of.label)
    .where('created_at', '>=', of.since)
    .orderBy('seq')
    .execute();
  return readRows(sessionRow, rows, report);
};

/** The sessions that belong to an incident; unreadable ones are left out and reported. */
export const listSessionsOfIncident = async (
  db: Db,
  incidentId: string,
  report: ReportFault,
): Promise<readonly Session[]> => {
  const rows = await sessionsOn(db).where('incident', '=', incidentId).orderBy('seq').execute();
  return readRows(sessionRow, rows, report);
};

/** Inside a transaction: whoever asks for the same person of this conversation waits until it is over. */
export const holdPerson = async (db: Db, conversationId: string, personId: string): Promise<void> => {
  // On SQLite one transaction runs at a time as it is.
  if (dialectOf(db) !== 'postgres') return;
  const held = JSON.stringify([conversationId, personId]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${held}, 0))`.execute(db);
};

/** Writes a new session with the version that it has. */
export const insertSession = async (db: Trx, session: Session): Promise<void> => {
  await db.insertInto('sessions').values(toSessionRow(session)).execute();
  await writeSaid(db, session, 0);
};

/** Writes the session unless somebody wrote it since it was read; its stored version is then one higher. */
export const updateSession = async (db: Trx, session: Session): Promise<Written> => {
  const written = await db
    .updateTable('sessions')
    .set({ ...toSessionRow(session), version: sql`version + 1` })
    .where('id', '=', session.id)
    .where('version', '=', session.version)
    .returning((from) =>
      from
        .selectFrom('said')
        .select(({ fn }) => fn.max<number | null>('nth').as('last'))
        .whereRef('said.session_id', '=', 'sessions.id')
        .as('last'),
    )
    .executeTakeFirst();
  if (!written) return 'outdated';
  await writeSaid(db, session, (written.last ?? -1) + 1);
  return 'written';
};
