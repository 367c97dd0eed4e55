import { sql, type Insertable } from 'kysely';
import { countedCase } from '../../dialogs/insights/counted-case';
import { countedTicket } from '../../dialogs/insights/counted-ticket';
import type { Counted } from '../../domain/kept/counted';
import { openDatabase } from '../../storage/open/open-database';
import { migrate } from '../../storage/migrate';
import { toQueueRow, wordsOfTicket } from '../../storage/queue/queue-row';
import { toSessionRow } from '../../storage/rows/session-row';
import { toTicketRow } from '../../storage/rows/ticket-row';
import type { Db, Tables } from '../../storage/schema';
import { shippedLibrary } from '../../test/support/values/library';
import { aPolicy } from '../../test/support/values/policy';
import { manySessions, manyTickets } from './many';

/** How much is written, and what the time is then. */
export interface Amount {
  readonly tickets: number;
  /** How many of them are not over. */
  readonly live: number;
  readonly sessions: number;
  readonly now: number;
}

/** PostgreSQL takes so many values in one statement, SQLite about half of that. */
const mostValues = 30_000;
const atOnce = 500;

/** Collects rows and writes many in one statement. */
class Writer {
  readonly #rows = new Map<keyof Tables, object[]>();
  readonly #tallies = new Map<string, Insertable<Tables['counts']>>();
  constructor(private readonly db: Db) {}

  add<Table extends keyof Tables>(table: Table, row: Insertable<Tables[Table]>): void {
    const known = this.#rows.get(table) ?? [];
    known.push(row);
    this.#rows.set(table, known);
  }

  count(id: string, counted: Counted | null): void {
    if (!counted) return;
    const { kind, tenantId: tenant_id, day, label, marks } = counted;
    const row = { id: `${kind}:${id}`, kind, tenant_id, person_id: counted.person, label, day };
    const times = { begun_at: counted.begunAt, at: counted.at };
    this.add('counted', { ...row, ...times, outcome: counted.outcome, marks: JSON.stringify(marks) });
    for (const mark of marks) {
      const key = `${String(day)} ${label} ${mark}`;
      const { count = 0 } = this.#tallies.get(key) ?? {};
      this.#tallies.set(key, { tenant_id, day, label, mark, count: count + 1 });
    }
  }

  async write(): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      for (const [table, rows] of this.#rows) {
        const width = Object.keys(rows[0] ?? {}).length;
        const most = Math.max(1, Math.floor(mostValues / Math.max(1, width)));
        for (let from = 0; from < rows.length; from += most)
          await trx
            .insertInto(table)
            .values(rows.slice(from, from + most))
            .execute();
      }
    });
    this.#rows.clear();
  }

  async end(): Promise<void> {
    for (const tally of this.#tallies.values()) this.add('counts', tally);
    await this.write();
  }
}

/** True for a database that was filled before. */
export const isFilled = async (url: string): Promise<boolean> => {
  const { db, close } = await openDatabase(url);
  await migrate(db);
  const { value } = await db.selectFrom('counters').select('value').executeTakeFirstOrThrow();
  await close();
  return value > 1_000;
};

/** Fills a database as the store would over two years, in as few statements as it takes. */
export const fill = async (url: string, amount: Amount): Promise<void> => {
  const { db, dialect, unhurried, close } = await openDatabase(url);
  await unhurried(async () => {
    await migrate(db);
    await write(db, amount);
    // What it does by itself after a while.
    if (dialect === 'postgres') await sql`vacuum analyze`.execute(db);
  });
  await close();
};

const write = async (db: Db, { tickets, live, sessions, now }: Amount): Promise<void> => {
  const writer = new Writer(db);
  const policy = aPolicy();
  const { library } = shippedLibrary();
  let waiting = 0;
  const written = async (): Promise<void> => {
    waiting += 1;
    if (waiting % atOnce === 0) await writer.write();
  };
  for (const ticket of manyTickets(tickets, live, now)) {
    const words = wordsOfTicket(ticket);
    const { tenantId: tenant_id, number } = ticket;
    writer.add('tickets', toTicketRow(ticket));
    writer.add('queue', toQueueRow(ticket, words, ticket.updatedAt));
    for (const word of words) writer.add('words', { tenant_id, word, number });
    writer.count(ticket.id, countedTicket(ticket, policy));
    await written();
  }
  for (const session of manySessions(sessions, now)) {
    writer.add('sessions', toSessionRow(session));
    writer.count(session.id, countedCase(library, session, policy.timezone));
    await written();
  }
  await writer.end();
  await db
    .updateTable('counters')
    .set({ value: 1_000 + tickets })
    .execute();
};
