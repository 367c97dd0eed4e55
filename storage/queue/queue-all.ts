import { readRow } from '../rows/read-row';
import { ticketRow } from '../rows/ticket-row';
import type { Db } from '../schema';
import { enterUnlessKnown } from './enter-queue';

const atOnce = 100;

/** Enters every ticket into the queue that is not in it: those of a version that had none. One that cannot be read stays out. */
export const queueAll = async (db: Db): Promise<void> => {
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('tickets')
      .leftJoin('queue', 'queue.number', 'tickets.number')
      .selectAll('tickets')
      .where('queue.number', 'is', null)
      .where('tickets.number', '>', last)
      .orderBy('tickets.number')
      .limit(atOnce)
      .execute();
    const end = rows.at(-1);
    if (!end) return;
    last = end.number;
    await db.transaction().execute(async (trx) => {
      for (const row of rows) {
        const ticket = readable(row);
        if (ticket) await enterUnlessKnown(trx, ticket, ticket.updatedAt);
      }
    });
  }
};

const readable = (row: { readonly id: string }) => {
  try {
    return readRow(ticketRow, row.id, row);
  } catch {
    return null;
  }
};
