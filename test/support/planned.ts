import type { Job } from '../../domain/ports';
import type { TestDesk } from './desk';

/** Takes everything that waits in the outbox out of it, lane by lane. */
export const planned = async (desk: TestDesk): Promise<readonly Job[]> => {
  const jobs: Job[] = [];
  for (;;) {
    const rows = await desk.store.leaseJobs(desk.clock(), desk.clock() + 1, 50);
    if (rows.length === 0) return jobs;
    for (const row of rows) {
      jobs.push(row.job);
      await desk.store.finishJob(row);
    }
  }
};
