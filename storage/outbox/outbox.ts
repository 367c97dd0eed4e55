import { sql } from 'kysely';
import type { OutboxState } from '../../domain/kept/keeping';
import type { Leased, NewOutboxRow } from '../../domain/kept/jobs';
import type { Clock } from '../../domain/ports';
import type { Db } from '../schema';

/** Takes the job in unless its key is known, whatever became of the first; tells whether it did. */
export const enqueue = async (db: Db, row: NewOutboxRow, now: Clock): Promise<boolean> => {
  const inserted = await db
    .insertInto('outbox')
    .values({
      lane: row.lane,
      key: row.key,
      job: JSON.stringify(row.job),
      due_at: row.dueAt,
      planned_at: row.dueAt,
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

/** True for what waits, in the words of the indexes: a value that is filled in later would not be seen to fit them. */
const isWaiting = sql<boolean>`state = 'waiting'`;

/** Puts the job back until `dueAt`; its lane waits with it, so that nobody looks at what is behind it. */
export const postponeJob = async (db: Db, job: Leased, dueAt: number, fault: string): Promise<void> => {
  const put = await held(db, job)
    .set({ due_at: dueAt, leased_until: null, fault })
    .returning(['id', 'lane'])
    .executeTakeFirst();
  if (!put) return;
  await db
    .updateTable('outbox')
    .set({ due_at: dueAt })
    .where('lane', '=', put.lane)
    .where(isWaiting)
    .where('id', '>', put.id)
    .where('due_at', '<', dueAt)
    .execute();
};

/** Gives the job up and keeps it with its fault; its lane goes on. */
export const abandonJob = async (db: Db, job: Leased, fault: string): Promise<void> => {
  await held(db, job).set({ state: 'abandoned', leased_until: null, fault }).execute();
};

/** Makes waiting jobs that were postponed with this fault due at once, and their lanes with them as far as they were to be sent by now. */
export const hurryJobs = async (db: Db, fault: string, now: number): Promise<void> => {
  const hurried = await db
    .updateTable('outbox')
    .set({ due_at: now })
    .where(isWaiting)
    .where('fault', '=', fault)
    .where('due_at', '>', now)
    .returning('lane')
    .execute();
  for (const { lane } of hurried) {
    await db
      .updateTable('outbox')
      .set((job) => ({
        due_at: job.case().when('planned_at', '>', now).then(job.ref('planned_at').$notNull()).else(now).end(),
      }))
      .where('lane', '=', lane)
      .where(isWaiting)
      .where('due_at', '>', now)
      .execute();
  }
};

/** No job is leased for longer than this, nor postponed for longer than that, in milliseconds. */
const longestLease = 5 * 60_000;
const longestPostponed = 2 * 60 * 60_000;

/**
 * Hurries what was postponed or taken in by a clock that was far ahead of this one and was set back, and lets leases of that
 * time end soon: not at once, since whoever still works at such a job renews its lease.
 */
export const mendTimes = async (db: Db, now: number): Promise<void> => {
  const waiting = () => db.updateTable('outbox').where(isWaiting);
  await waiting()
    .set({ leased_until: now + longestLease })
    .where('leased_until', '>', now + longestLease)
    .execute();
  await waiting()
    .set({ due_at: now })
    .where('due_at', '>', now)
    .where((job) =>
      job.or([
        job.and([job('fault', 'is not', null), job('due_at', '>', now + longestPostponed)]),
        job.and([job('created_at', '>', now + longestLease), job('due_at', '<=', job.ref('created_at'))]),
      ]),
    )
    .execute();
};

/** Removes the job with this key unless it is done or abandoned; tells how many there were. What waited for it alone goes on. */
export const cancelJobs = async (db: Db, key: string): Promise<number> => {
  const gone = await db
    .deleteFrom('outbox')
    .where('key', '=', key)
    .where('state', '=', 'waiting')
    .returning(['id', 'lane', 'due_at'])
    .executeTakeFirst();
  if (!gone) return 0;
  const inLane = () => db.selectFrom('outbox').select('id').where('lane', '=', gone.lane).where(isWaiting);
  const elder = await inLane().where('id', '<', gone.id).limit(1).executeTakeFirst();
  if (elder) return 1;
  await db
    .updateTable('outbox')
    .set((job) => ({ due_at: job.fn.coalesce('planned_at', 'due_at') }))
    .where('lane', '=', gone.lane)
    .where(isWaiting)
    .where('id', '>', gone.id)
    .where('due_at', '=', gone.due_at)
    .where('attempts', '=', 0)
    .execute();
  return 1;
};

/** Removes jobs that were carried out and taken in before this time. */
export const forgetJobs = async (db: Db, before: number): Promise<void> => {
  await db
    .deleteFrom('outbox')
    .where(sql<boolean>`state = 'done'`)
    .where('created_at', '<', before)
    .execute();
};

const mostCounted = 100_000;

/** How much waits, each counted so far and no further. */
export const measureOutbox = async (db: Db, now: number): Promise<OutboxState> => {
  const until = (at: number) =>
    db.selectFrom('outbox').select('due_at').where(isWaiting).where('due_at', '<=', at).orderBy('due_at');
  const counted = async (at: number): Promise<number> => {
    const some = until(at).limit(mostCounted).as('some');
    const { all } = await db
      .selectFrom(some)
      .select(({ fn }) => fn.countAll().as('all'))
      .executeTakeFirstOrThrow();
    return Number(all);
  };
  const oldest = await until(now).limit(1).executeTakeFirst();
  return {
    waiting: await counted(Number.MAX_SAFE_INTEGER),
    due: oldest ? await counted(now) : 0,
    oldestDueAt: oldest?.due_at ?? null,
  };
};
