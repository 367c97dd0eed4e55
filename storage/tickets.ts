import { sql } from 'kysely';
import type { Written } from '../domain/ports';
import type { Ticket } from '../domain/ticket';
import { enterQueue } from './queue/enter-queue';
import { readRow, readRows, type ReportFault } from './rows/read-row';
import { ticketRow, toTicketRow } from './rows/ticket-row';
import type { Db, Trx } from './schema';

/** Gives out the next number, for good; whoever asks next waits until this transaction ends. */
const nextNumber = async (trx: Trx): Promise<number> => {
  const { value } = await trx
    .updateTable('counters')
    .set({ value: sql`value + 1` })
    .where('name', '=', 'ticket')
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
};

/** Opens a ticket with the next number, or gives the one that its session has already. */
export const openTicket = async (trx: Trx, ticket: Omit<Ticket, 'number'>, now: number): Promise<Ticket> => {
  const first = await findTicketOfSession(trx, ticket.sessionId);
  if (first) return first;
  const opened: Ticket = { ...ticket, number: await nextNumber(trx) };
  const inserted = await trx
    .insertInto('tickets')
    .values(toTicketRow(opened))
    .onConflict((conflict) => conflict.column('session_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) {
    await enterQueue(trx, opened, now);
    return opened;
  }
  // While this one waited for its number, another one for the same session was opened.
  const faster = await findTicketOfSession(trx, ticket.sessionId);
  return faster ?? opened;
};

/** The ticket with this id. Throws MM005_ROW when its row cannot be read. */
export const findTicket = async (db: Db, id: string): Promise<Ticket | undefined> => {
  const row = await db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readRow(ticketRow, row.id, row);
};

/** The ticket that was opened from this session. Throws MM005_ROW when its row cannot be read. */
export const findTicketOfSession = async (db: Db, sessionId: string): Promise<Ticket | undefined> => {
  const row = await db.selectFrom('tickets').selectAll().where('session_id', '=', sessionId).executeTakeFirst();
  return row && readRow(ticketRow, row.id, row);
};

/** The ticket with this number. Throws MM005_ROW when its row cannot be read. */
export const findTicketByNumber = async (db: Db, tenantId: string, number: number): Promise<Ticket | undefined> => {
  const row = await db
    .selectFrom('tickets')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && readRow(ticketRow, row.id, row);
};

/** The ticket whose card begins this conversation. Throws MM005_ROW when its row cannot be read. */
export const findTicketOfThread = async (db: Db, conversationId: string): Promise<Ticket | undefined> => {
  const row = await db.selectFrom('tickets').selectAll().where('thread', '=', conversationId).executeTakeFirst();
  return row && readRow(ticketRow, row.id, row);
};

/** Up to `limit` tickets to which time has something to do, the longest due first; unreadable ones are left out and reported. */
export const listDueTickets = async (
  db: Db,
  now: number,
  limit: number,
  report: ReportFault,
): Promise<readonly Ticket[]> => {
  const rows = await db
    .selectFrom('tickets')
    .selectAll()
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(limit)
    .execute();
  return readRows(ticketRow, rows, report);
};

/** Up to `limit` tickets that are not closed and whose numbers come after this one, in their order. */
export const listUnclosedTickets = (
  db: Db,
  after: number,
  limit: number,
): Promise<readonly { readonly id: string; readonly number: number }[]> =>
  db
    .selectFrom('tickets')
    .select(['id', 'number'])
    .where(sql<boolean>`state <> 'closed'`)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();

/** The tickets that belong to an incident; unreadable ones are left out and reported. */
export const listTicketsOfIncident = async (
  db: Db,
  incidentId: string,
  report: ReportFault,
): Promise<readonly Ticket[]> => {
  const rows = await db
    .selectFrom('tickets')
    .selectAll()
    .where('incident', '=', incidentId)
    .orderBy('number')
    .execute();
  return readRows(ticketRow, rows, report);
};

/** Tickets of a tenant by their numbers or ids, in the order of their numbers; unreadable ones are left out and reported. */
export const listTicketsBy = async (
  db: Db,
  by: 'number' | 'id',
  tenantId: string,
  values: readonly (number | string)[],
  report: ReportFault,
): Promise<readonly Ticket[]> => {
  if (values.length === 0) return [];
  const rows = await db.selectFrom('tickets').selectAll().where(by, 'in', values).execute();
  // Asked for the tenant and the order as well, SQLite looks through all of the tenant's tickets.
  const theirs = rows.filter((row) => row.tenant_id === tenantId).toSorted((one, other) => one.number - other.number);
  return readRows(ticketRow, theirs, report);
};

/** The person's tickets, newest first, at most `limit`; unreadable ones are left out and reported. */
export const listTicketsOf = async (
  db: Db,
  tenantId: string,
  personId: string,
  limit: number,
  report: ReportFault,
): Promise<readonly Ticket[]> => {
  const rows = await db
    .selectFrom('tickets')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return readRows(ticketRow, rows, report);
};

/** Writes the ticket unless somebody wrote it since it was read; its stored version is then one higher. */
export const updateTicket = async (trx: Trx, ticket: Ticket, now: number): Promise<Written> => {
  const result = await trx
    .updateTable('tickets')
    .set({ ...toTicketRow(ticket), version: sql`version + 1` })
    .where('id', '=', ticket.id)
    .where('version', '=', ticket.version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return 'outdated';
  await enterQueue(trx, { ...ticket, version: ticket.version + 1 }, now);
  return 'written';
};
