import type { Migration } from 'kysely';

/** When a job was to be sent before it waited for another one of its lane. */
export const plannedJobs: Migration = {
  up: async (db) => {
    await db.schema.alterTable('outbox').addColumn('planned_at', 'bigint').execute();
  },
};
