import type { Ticket } from '../../domain/ticket';
import type { Trx } from '../schema';
import { toQueueRow, wordsOfTicket } from './queue-row';

/** Writes how a ticket stands in the queue, in the transaction in which it is written itself. */
export const enterQueue = async (trx: Trx, ticket: Ticket, now: number): Promise<void> => {
  const words = wordsOfTicket(ticket);
  const row = toQueueRow(ticket, words, now);
  const { number, tenantId: tenant_id } = ticket;
  const known = await trx.selectFrom('queue').select('words_hash').where('number', '=', number).executeTakeFirst();
  await trx
    .insertInto('queue')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doUpdateSet(row))
    .execute();
  if (known?.words_hash === row.words_hash) return;
  if (known) await trx.deleteFrom('words').where('number', '=', number).execute();
  if (words.length === 0) return;
  await trx
    .insertInto('words')
    .values(words.map((word) => ({ tenant_id, word, number })))
    .execute();
};
