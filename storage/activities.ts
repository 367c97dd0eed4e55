import type { Db } from './schema';

/** Notes an incoming activity; false when it was noted before. */
export const noteActivity = async (
  db: Db,
  conversationId: string,
  activityId: string,
  at: number,
): Promise<boolean> => {
  const noted = await db
    .insertInto('activities')
    .values({ conversation_id: conversationId, activity_id: activityId, at })
    .onConflict((conflict) => conflict.columns(['conversation_id', 'activity_id']).doNothing())
    .returning('at')
    .executeTakeFirst();
  return noted !== undefined;
};

/** Forgets activities noted before this time. */
export const forgetActivities = async (db: Db, before: number): Promise<void> => {
  await db.deleteFrom('activities').where('at', '<', before).execute();
};
