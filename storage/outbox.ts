import type { Clock, Leased, NewOutboxRow } from '../domain/ports';
import type { Db } from './schema';

/** Takes the job in unless its key is known, whatever became of the first; tells whether it did. */
export const enqueue = async (db: Db, row: NewOutboxRow, now: Clock): Promise<boolean> => {
  const inserted = await db
    .insertInto('outbox')
    .values({
      lane: row.lane,
      key: row.key,
      job: JSON.stringify(row.job),
      due_at: row.dueAt,
      attempts: 0,
      state: 'waiting',
      created_at: now(),
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
};

/** The job, as long as it is not over and nobody else has leased it since. */
const held = (db: Db, { id, attempts }: Leased) =>
  db.updateTable('outbox').where('id', '=', id).where('attempts', '=', attempts).where('state', '=', 'waiting');

/** Goes on holding the job until `leaseUntil`. */
export const renewLease = async (db: Db, job: Leased, leaseUntil: number): Promise<void> => {
  await held(db, job).set({ leased_until: leaseUntil }).execute();
};

/** The job was carried out. */
export const finishJob = async (db: Db, job: Leased): Promise<void> => {
  await held(db, job).set({ state: 'done', leased_until: null, fault: null }).execute();
};

/** Puts the job back until `dueAt`; its lane waits with it. */
export const postponeJob = async (db: Db, job: Leased, dueAt: number, fault: string): Promise<void> => {
  await held(db, job).set({ due_at: dueAt, leased_until: null, fault }).execute();
};

/** Gives the job up and keeps it with its fault; its lane goes on. */
export const abandonJob = async (db: Db, job: Leased, fault: string): Promise<void> => {
  await held(db, job).set({ state: 'abandoned', leased_until: null, fault }).execute();
};

/** Makes waiting jobs that were postponed with this fault due at once. */
export const hurryJobs = async (db: Db, fault: string, now: number): Promise<void> => {
  await db
    .updateTable('outbox')
    .set({ due_at: now })
    .where('state', '=', 'waiting')
    .where('fault', '=', fault)
    .where('due_at', '>', now)
    .execute();
};

/** Removes the job with this key unless it is done or abandoned; tells how many there were. */
export const cancelJobs = async (db: Db, key: string): Promise<number> => {
  const result = await db.deleteFrom('outbox').where('key', '=', key).where('state', '=', 'waiting').executeTakeFirst();
  return Number(result.numDeletedRows);
};

/** Removes jobs that were carried out and taken in before this time. */
export const forgetJobs = async (db: Db, before: number): Promise<void> => {
  await db.deleteFrom('outbox').where('state', '=', 'done').where('created_at', '<', before).execute();
};
