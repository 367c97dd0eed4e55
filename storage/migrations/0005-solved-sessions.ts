import type { Migration } from 'kysely';

/** By what it is found whether a person's problem was solved lately, however many sessions there are. */
export const solvedSessions: Migration = {
  up: async (db) => {
    await db.schema
      .createIndex('sessions_of_a_person_about')
      .on('sessions')
      .columns(['tenant_id', 'person_id', 'label', 'stage', 'updated_at'])
      .execute();
  },
};
