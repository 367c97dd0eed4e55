import { sql } from 'kysely';
import type { Incident } from '../domain/incident';
import type { Problem } from '../domain/labels';
import type { Written } from '../domain/ports';
import { incidentRow, toIncidentRow } from './rows/incident-row';
import { readRow, readRows, type ReportFault } from './rows/read-row';
import type { Db } from './schema';

/** Opens an incident; false when one of this problem is suspected or declared: the index lets one of two in. */
export const openIncident = async (db: Db, incident: Incident): Promise<boolean> => {
  const inserted = await db
    .insertInto('incidents')
    .values(toIncidentRow(incident))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
};

/** The incident with this id. Throws MM005_ROW when its row cannot be read. */
export const findIncident = async (db: Db, id: string): Promise<Incident | undefined> => {
  const row = await db.selectFrom('incidents').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readRow(incidentRow, id, row);
};

/** The newest incident of this problem, whatever became of it. Throws MM005_ROW when its row cannot be read. */
export const findLatestIncident = async (db: Db, tenantId: string, label: Problem): Promise<Incident | undefined> => {
  const row = await db
    .selectFrom('incidents')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('label', '=', label)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row && readRow(incidentRow, row.id, row);
};

/** The declared incidents of a tenant; unreadable ones are left out and reported. */
export const listDeclaredIncidents = async (
  db: Db,
  tenantId: string,
  report: ReportFault,
): Promise<readonly Incident[]> => {
  const rows = await db
    .selectFrom('incidents')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'declared')
    .execute();
  return readRows(incidentRow, rows, report);
};

/** Writes the incident unless somebody wrote it since it was read; its stored version is then one higher. */
export const updateIncident = async (db: Db, incident: Incident): Promise<Written> => {
  const result = await db
    .updateTable('incidents')
    .set({ ...toIncidentRow(incident), version: sql`version + 1` })
    .where('id', '=', incident.id)
    .where('version', '=', incident.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n ? 'written' : 'outdated';
};
