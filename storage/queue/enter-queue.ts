import type { Ticket } from '../../domain/ticket';
import type { Trx } from '../schema';
import { toQueueRow, wordsOfTicket } from './queue-row';

const addWords = async (trx: Trx, { number, tenantId: tenant_id }: Ticket, words: readonly string[]): Promise<void> => {
  if (words.length === 0) return;
  await trx
    .insertInto('words')
    .values(words.map((word) => ({ tenant_id, word, number })))
    .execute();
};

/** Writes how a ticket stands in the queue, in the transaction in which it is written itself. */
export const enterQueue = async (trx: Trx, ticket: Ticket, now: number): Promise<void> => {
  const words = wordsOfTicket(ticket);
  const row = toQueueRow(ticket, words, now);
  const { number } = ticket;
  const known = await trx.selectFrom('queue').select('words_hash').where('number', '=', number).executeTakeFirst();
  await trx
    .insertInto('queue')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doUpdateSet(row))
    .execute();
  if (known?.words_hash === row.words_hash) return;
  // Even where none were known: another process may have entered it since.
  await trx.deleteFrom('words').where('number', '=', number).execute();
  await addWords(trx, ticket, words);
};

/** The same for a ticket that was read some time ago: what stands in the queue by now is newer, or the same. */
export const enterUnlessKnown = async (trx: Trx, ticket: Ticket, now: number): Promise<void> => {
  const words = wordsOfTicket(ticket);
  const entered = await trx
    .insertInto('queue')
    .values(toQueueRow(ticket, words, now))
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returning('number')
    .executeTakeFirst();
  if (entered) await addWords(trx, ticket, words);
};
