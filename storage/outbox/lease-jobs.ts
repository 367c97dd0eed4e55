import { sql } from 'kysely';
import type { LeasedKind, OutboxRow } from '../../domain/kept/jobs';
import { dialectOf } from '../open/dialect';
import { abandonJob } from './outbox';
import { outboxRow } from '../rows/outbox-row';
import { readRows, type ReportFault } from '../rows/read-row';
import type { Trx } from '../schema';

/** Names the lock under which one process at a time looks for due jobs. Any number will do, as long as it stays. */
const leaseLock = 6_245_363;

/** True for what waits, in the words of the indexes: a value that is filled in later would not be seen to fit them. */
const isWaiting = (table: string) => sql<boolean>`${sql.ref(`${table}.state`)} = 'waiting'`;

/**
 * The first unfinished job of each lane, if it is due and nobody has the lane; the longest due first, so that no more is
 * read than is leased: what waits behind one that was postponed is not due either.
 */
const dueJobs = (trx: Trx, now: number, limit: number, which: LeasedKind) =>
  trx
    .selectFrom('outbox as job')
    .select('job.id')
    .where(isWaiting('job'))
    .where('job.due_at', '<=', now)
    .$if(which === 'untried', (jobs) => jobs.where('job.attempts', '=', 0))
    .where((job) =>
      job.not(
        job.exists(
          job
            .selectFrom('outbox as other')
            .select('other.id')
            .whereRef('other.lane', '=', 'job.lane')
            .where(isWaiting('other'))
            .where((other) =>
              other.or([other('other.id', '<', other.ref('job.id')), other('other.leased_until', '>', now)]),
            ),
        ),
      ),
    )
    .orderBy('job.due_at')
    .orderBy('job.id')
    .limit(limit);

/**
 * Leases up to `limit` due jobs until `leaseUntil`, at most one a lane, the longest due first. A job that cannot be read is
 * abandoned and reported, so that its lane goes on.
 */
export const leaseJobs = async (
  trx: Trx,
  now: number,
  leaseUntil: number,
  limit: number,
  which: LeasedKind,
  report: ReportFault,
): Promise<readonly OutboxRow[]> => {
  if (dialectOf(trx) === 'postgres') {
    // Locking the rows is not enough: a job whose elder is just being taken in by an open transaction could be leased
    // beside it by somebody else a moment later. Under the lock each one sees all leases given before.
    await sql`select pg_advisory_xact_lock(${sql.lit(leaseLock)})`.execute(trx);
  }
  const ids = (await dueJobs(trx, now, limit, which).execute()).map((row) => row.id);
  if (ids.length === 0) return [];
  const rows = await trx
    .updateTable('outbox')
    .set(({ eb }) => ({ leased_until: leaseUntil, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', ids)
    // Somebody may have finished it since, after its lease ran out.
    .where('state', '=', 'waiting')
    .returningAll()
    .execute();
  rows.sort((a, b) => a.id - b.id);
  const jobs = readRows(outboxRow, rows, report);
  for (const row of rows) {
    if (!jobs.some(({ id }) => id === row.id)) await abandonJob(trx, row, 'cannot be read');
  }
  return jobs;
};
