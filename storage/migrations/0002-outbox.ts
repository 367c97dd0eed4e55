import type { Migration } from 'kysely';
import type { Dialect } from '../open/dialect';
import { countingKey } from '../open/counting-key';

/** What is to be sent, in lanes. */
export const outbox = (dialect: Dialect): Migration => ({
  up: async (db) => {
    await countingKey(dialect, db.schema.createTable('outbox'), 'id')
      .addColumn('lane', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull().unique())
      .addColumn('job', 'text', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('leased_until', 'bigint')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('fault', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('outbox_by_lane').on('outbox').columns(['state', 'lane', 'id']).execute();
    await db.schema.createIndex('outbox_by_due').on('outbox').columns(['state', 'due_at']).execute();
  },
});
