import type { Migration } from 'kysely';
import type { Dialect } from '../open/dialect';
import { countingKey } from '../open/counting-key';

/** Sessions, tickets, and the counter that numbers tickets. */
export const sessionsAndTickets = (dialect: Dialect): Migration => ({
  up: async (db) => {
    await countingKey(dialect, db.schema.createTable('sessions'), 'seq')
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('stage', 'text', (column) => column.notNull())
      .addColumn('over', 'integer', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('sessions_of_a_person')
      .on('sessions')
      .columns(['conversation_id', 'person_id', 'over', 'updated_at'])
      .execute();

    await db.schema
      .createTable('tickets')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('number', 'integer', (column) => column.notNull().unique())
      .addColumn('session_id', 'text', (column) => column.notNull().unique())
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('post', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('tickets_of_a_person')
      .on('tickets')
      .columns(['tenant_id', 'person_id', 'number'])
      .execute();

    await db.schema
      .createTable('counters')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'integer', (column) => column.notNull())
      .execute();
    // The first ticket gets 1001.
    await db
      .withTables<{ counters: { name: string; value: number } }>()
      .insertInto('counters')
      .values({ name: 'ticket', value: 1000 })
      .execute();
  },
});
