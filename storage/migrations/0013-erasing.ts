import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';
import { z } from 'zod';

const withAddress = z.object({ address: z.object({}).passthrough() }).passthrough();

const withoutPerson = (body: string): string => {
  try {
    const { address, ...rest } = withAddress.parse(JSON.parse(body));
    return JSON.stringify({ ...rest, address: { ...address, conversationId: '', personId: undefined } });
  } catch {
    // What cannot be read is reported where it is looked at.
    return body;
  }
};

/** By what is found that was sent to somebody; and incidents without whoever set them off. */
export const erasing: Migration = {
  up: async (db: Kysely<unknown>) => {
    const over = sql<boolean>`state <> 'waiting'`;
    await db.schema.createIndex('outbox_over_in_lane').on('outbox').column('lane').where(over).execute();
    const { rows } = await sql<{ id: string; body: string }>`select id, body from incidents`.execute(db);
    for (const { id, body } of rows)
      await sql`update incidents set body = ${withoutPerson(body)} where id = ${id}`.execute(db);
  },
};
