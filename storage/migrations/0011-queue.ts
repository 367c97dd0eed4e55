import { sql, type Migration } from 'kysely';
import type { Dialect } from '../open/dialect';

/** By what agents look through tickets, apart from the tickets themselves, which are wide; and which words are in which. */
export const queue = (dialect: Dialect): Migration => ({
  up: async (db) => {
    const texts = ['ticket_id', 'tenant_id', 'channel_id', 'person_id', 'state', 'urgency', 'label', 'outlook'];
    const others = ['agent_id', 'agent_name', 'words_hash'];
    const times = ['due_at', 'last_at', 'ended_at', 'created_at', 'touched_at'];
    let table = db.schema.createTable('queue').addColumn('number', 'integer', (column) => column.primaryKey());
    for (const name of [...texts, ...others]) table = table.addColumn(name, 'text', (column) => column.notNull());
    for (const name of times) table = table.addColumn(name, 'bigint', (column) => column.notNull());
    for (const name of ['live', 'version']) table = table.addColumn(name, 'integer', (column) => column.notNull());
    await table.execute();
    const index = (name: string, columns: readonly string[]) =>
      db.schema
        .createIndex(`queue_${name}`)
        .on('queue')
        .columns([...columns])
        .execute();
    await index('by_due', ['tenant_id', 'live', 'due_at', 'number']);
    await index('by_end', ['tenant_id', 'ended_at']);
    await index('by_label', ['tenant_id', 'label', 'number']);
    await index('by_writing', ['tenant_id', 'touched_at', 'number']);

    await db.schema
      .createTable('words')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      // By its letters alone, so that whatever begins with a word stands side by side, whatever the language of the database.
      .addColumn('word', dialect === 'postgres' ? sql`text collate "C"` : 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('words_once', ['tenant_id', 'word', 'number'])
      .execute();
    await db.schema.createIndex('words_of_one').on('words').column('number').execute();

    await db.schema.createIndex('addresses_of_a_tenant').on('addresses').columns(['tenant_id', 'updated_at']).execute();
  },
});
