import { sql } from 'kysely';
import type { Migration } from 'kysely';

/** Helpdesk channels, incidents, when time is due for a ticket, and by what sessions and tickets are found. */
export const helpdesksAndIncidents: Migration = {
  up: async (db) => {
    for (const [table, column, type] of [
      ['tickets', 'next_at', 'bigint'],
      ['tickets', 'thread', 'text'],
      ['tickets', 'incident', 'text'],
      ['sessions', 'label', 'text'],
      ['sessions', 'incident', 'text'],
    ] as const) {
      await db.schema.alterTable(table).addColumn(column, type).execute();
    }
    await db.schema.createIndex('tickets_by_due').on('tickets').column('next_at').execute();
    await db.schema.createIndex('tickets_by_thread').on('tickets').column('thread').execute();
    await db.schema.createIndex('tickets_of_an_incident').on('tickets').column('incident').execute();
    await db.schema
      .createIndex('sessions_by_label')
      .on('sessions')
      .columns(['tenant_id', 'label', 'created_at'])
      .execute();
    await db.schema.createIndex('sessions_of_an_incident').on('sessions').column('incident').execute();

    await db.schema
      .createTable('helpdesks')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('helpdesks_once', ['tenant_id', 'channel_id'])
      .execute();

    await db.schema
      .createTable('incidents')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('one_incident_at_a_time')
      .unique()
      .on('incidents')
      .columns(['tenant_id', 'label'])
      .where(sql`state`, 'in', [sql`'suspected'`, sql`'declared'`])
      .execute();
  },
};
