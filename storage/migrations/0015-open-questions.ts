import type { Migration } from 'kysely';

/** The question that waits in a private chat for an answer that may be typed. */
export const openQuestions: Migration = {
  up: async (db) => {
    await db.schema.alterTable('addresses').addColumn('asked', 'text').execute();
  },
};
