import type { Migration } from 'kysely';

/**
 * All that the queue is narrowed and ordered by, in the two orders in which it is counted: by who has a ticket and how it
 * stands, and by what it is about. Whoever counts or lists reads a part of one of them, and no ticket's row.
 */
export const lookingThrough: Migration = {
  up: async (db) => {
    const place = ['tenant_id', 'channel_id', 'live'];
    const hand = ['state', 'agent_id', 'agent_name'];
    const problem = ['label', 'urgency', 'outlook'];
    const times = ['due_at', 'ended_at', 'number'];
    const index = (name: string, columns: readonly string[]) =>
      db.schema
        .createIndex(`queue_${name}`)
        .on('queue')
        .columns([...place, ...columns])
        .execute();
    await index('by_hand', [...hand, ...problem, ...times, 'last_at', 'created_at']);
    await index('by_problem', [...problem, ...hand, ...times]);
  },
};
