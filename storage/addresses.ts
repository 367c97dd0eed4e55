import type { Clock } from '../domain/ports';
import type { Address } from '../domain/requester';
import type { OpenQuestion } from '../domain/kept/question';
import { addressRow } from './rows/address-row';
import { questionRow } from './rows/question-row';
import { readRow } from './rows/read-row';
import type { Db } from './schema';

/** How old an address may be that is not written anew although it is the same, in milliseconds: so the one in use stays the newest. */
const sameFor = 60 * 60_000;

/** Remembers how to speak in a conversation, in place of what was known before. */
export const saveAddress = async (db: Db, address: Address, now: Clock): Promise<void> => {
  const row = {
    tenant_id: address.tenantId,
    person_id: address.personId ?? null,
    place: address.place,
    body: JSON.stringify(address),
    unreachable: 0,
    updated_at: now(),
  };
  const known = await db
    .selectFrom('addresses')
    .select(['body', 'unreachable', 'updated_at'])
    .where('conversation_id', '=', address.conversationId)
    .executeTakeFirst();
  const age = row.updated_at - (known?.updated_at ?? 0);
  if (known?.body === row.body && known.unreachable === 0 && age >= 0 && age < sameFor) return;
  await db
    .insertInto('addresses')
    .values({ conversation_id: address.conversationId, ...row })
    .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(row))
    .execute();
};

const reachable = (db: Db) => db.selectFrom('addresses').selectAll().where('unreachable', '=', 0);

/** How to speak in this conversation, unless it takes no messages any more. */
export const findAddress = async (db: Db, conversationId: string): Promise<Address | undefined> => {
  const row = await reachable(db).where('conversation_id', '=', conversationId).executeTakeFirst();
  return row && readRow(addressRow, row.conversation_id, row);
};

/** The newest personal chat with this person that takes messages. */
export const findPersonalAddress = async (db: Db, tenantId: string, personId: string): Promise<Address | undefined> => {
  const row = await reachable(db)
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where('place', '=', 'personal')
    .orderBy('updated_at', 'desc')
    .executeTakeFirst();
  return row && readRow(addressRow, row.conversation_id, row);
};

/** The newest conversation of a tenant that takes messages. */
export const findTenantAddress = async (db: Db, tenantId: string): Promise<Address | undefined> => {
  const row = await reachable(db)
    .where('tenant_id', '=', tenantId)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && readRow(addressRow, row.conversation_id, row);
};

/** Keeps what was asked last in a conversation whose address is known. */
export const saveQuestion = async (db: Db, conversationId: string, question: OpenQuestion | null): Promise<void> => {
  const asked = question && JSON.stringify(question);
  await db.updateTable('addresses').set({ asked }).where('conversation_id', '=', conversationId).execute();
};

/** What was asked last in a conversation, and not answered since. */
export const findQuestion = async (db: Db, conversationId: string): Promise<OpenQuestion | undefined> => {
  const row = await db
    .selectFrom('addresses')
    .select('asked')
    .where('conversation_id', '=', conversationId)
    .where('asked', 'is not', null)
    .executeTakeFirst();
  return row && readRow(questionRow, conversationId, row);
};

/** Marks that the conversation takes no messages any more. */
export const markUnreachable = async (db: Db, conversationId: string): Promise<void> => {
  await db.updateTable('addresses').set({ unreachable: 1 }).where('conversation_id', '=', conversationId).execute();
};
