import type { Migration } from 'kysely';

/** What is counted, by day, problem and mark; and what each case and ticket counts for, so that it can change. */
export const counts: Migration = {
  up: async (db) => {
    let table = db.schema.createTable('counted').addColumn('id', 'text', (column) => column.primaryKey());
    for (const name of ['kind', 'tenant_id', 'person_id', 'label', 'outcome', 'marks'])
      table = table.addColumn(name, 'text', (column) => column.notNull());
    for (const name of ['begun_at', 'at']) table = table.addColumn(name, 'bigint', (column) => column.notNull());
    await table.addColumn('day', 'integer', (column) => column.notNull()).execute();
    await db.schema
      .createIndex('counted_lately')
      .on('counted')
      .columns(['tenant_id', 'kind', 'outcome', 'at'])
      .execute();
    await db.schema
      .createIndex('counted_of_a_person')
      .on('counted')
      .columns(['tenant_id', 'person_id', 'kind', 'label', 'outcome', 'at'])
      .execute();
    await db.schema
      .createTable('counts')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('mark', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('counts_once', ['tenant_id', 'day', 'label', 'mark'])
      .execute();
  },
};
