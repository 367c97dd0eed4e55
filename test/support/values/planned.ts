import type { Job } from '../../../domain/ports';
import type { TestDesk } from './services';

/** Takes everything that waits in the outbox out of it, lane by lane. */
export const planned = async (services: TestDesk): Promise<readonly Job[]> => {
  const jobs: Job[] = [];
  for (;;) {
    const rows = await services.store.leaseJobs(services.clock(), services.clock() + 1, 50);
    if (rows.length === 0) return jobs;
    for (const row of rows) {
      jobs.push(row.job);
      await services.store.finishJob(row);
    }
  }
};
