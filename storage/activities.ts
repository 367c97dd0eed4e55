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

/** True for an activity that was noted. */
export const isActivityNoted = async (db: Db, conversationId: string, activityId: string): Promise<boolean> => {
  const noted = await db
    .selectFrom('activities')
    .select('at')
    .where('conversation_id', '=', conversationId)
    .where('activity_id', '=', activityId)
    .executeTakeFirst();
  return noted !== undefined;
};

/** Forgets activities noted before this time. */
export const forgetActivities = async (db: Db, before: number): Promise<void> => {
  await db.deleteFrom('activities').where('at', '<', before).execute();
};
