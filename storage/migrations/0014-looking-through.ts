import type { Migration } from 'kysely';

/** By which channels tickets stand in, whether they are helpdesks still or not. */
export const lookingThrough: Migration = {
  up: async (db) => {
    const columns = ['tenant_id', 'channel_id', 'number'];
    await db.schema.createIndex('queue_by_channel').on('queue').columns(columns).execute();
  },
};
