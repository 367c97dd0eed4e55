import { sql } from 'kysely';
import type { Migration } from 'kysely';

/** By what rows are found that were looked for among all of them. */
export const boundedReading: Migration = {
  up: async (db) => {
    const waiting = sql<boolean>`state = 'waiting'`;
    await db.schema.createIndex('outbox_due').on('outbox').columns(['due_at', 'id']).where(waiting).execute();
    await db.schema.createIndex('outbox_in_lane').on('outbox').columns(['lane', 'id']).where(waiting).execute();
    await db.schema.createIndex('outbox_by_fault').on('outbox').columns(['fault', 'due_at']).where(waiting).execute();
    const done = sql<boolean>`state = 'done'`;
    await db.schema.createIndex('outbox_done').on('outbox').column('created_at').where(done).execute();
    // These two took in what is over as well, and were not used for anything else.
    await db.schema.dropIndex('outbox_by_lane').execute();
    await db.schema.dropIndex('outbox_by_due').execute();
    const unclosed = sql<boolean>`state <> 'closed'`;
    await db.schema.createIndex('tickets_unclosed').on('tickets').column('number').where(unclosed).execute();
    await db.schema
      .createIndex('incidents_of_a_problem')
      .on('incidents')
      .columns(['tenant_id', 'label', 'created_at'])
      .execute();
    await db.schema.createIndex('incidents_by_state').on('incidents').columns(['tenant_id', 'state']).execute();
  },
};
