import type { Migration } from 'kysely';

/** What was said in sessions, a row a line: a session is written without all that was said before. */
export const said: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('said')
      .addColumn('session_id', 'text', (column) => column.notNull())
      .addColumn('nth', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('said_in_order', ['session_id', 'nth'])
      .execute();
  },
};
