import type { Migration } from 'kysely';

/** How to speak in each conversation, and which activities came in already. */
export const addressesAndActivities: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('addresses')
      .addColumn('conversation_id', 'text', (column) => column.primaryKey())
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text')
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('unreachable', 'integer', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('addresses_of_a_person')
      .on('addresses')
      .columns(['tenant_id', 'person_id', 'place', 'updated_at'])
      .execute();

    await db.schema
      .createTable('activities')
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('activity_id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('activities_once', ['conversation_id', 'activity_id'])
      .execute();
    await db.schema.createIndex('activities_by_time').on('activities').column('at').execute();
  },
};
