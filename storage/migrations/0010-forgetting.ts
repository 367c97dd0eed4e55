import { sql } from 'kysely';
import type { Migration } from 'kysely';
import type { Dialect } from '../open/dialect';
import { countingKey } from '../open/counting-key';

/** What agents did, and by what is found that is old enough to be forgotten. */
export const forgetting = (dialect: Dialect): Migration => ({
  up: async (db) => {
    await countingKey(dialect, db.schema.createTable('acts'), 'seq')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('acts_by_time').on('acts').columns(['at', 'seq']).execute();
    await db.schema
      .alterTable('tickets')
      .addColumn('stripped', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createIndex('tickets_closed')
      .on('tickets')
      .column('updated_at')
      .where(sql<boolean>`state = 'closed'`)
      .execute();
    await db.schema
      .createIndex('tickets_to_strip')
      .on('tickets')
      .column('updated_at')
      .where(sql<boolean>`state = 'closed' and stripped = 0`)
      .execute();
    await db.schema.createIndex('sessions_by_time').on('sessions').column('updated_at').execute();
    await db.schema.createIndex('addresses_by_time').on('addresses').columns(['place', 'updated_at']).execute();
    await db.schema
      .createIndex('outbox_abandoned')
      .on('outbox')
      .column('created_at')
      .where(sql<boolean>`state = 'abandoned'`)
      .execute();
  },
});
