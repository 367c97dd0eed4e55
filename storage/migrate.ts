import { Migrator } from 'kysely';
import { MailmendError } from '../domain/errors';
import { dialectOf } from './open/dialect';
import { allMigrations } from './all-migrations';
import { queueAll } from './queue/queue-all';
import type { Db } from './schema';

/**
 * Brings the tables up to date and gives the names of the migrations that were applied; none when nothing was to be
 * done. Several processes may call it at once: one does the work, the others wait. All of it is applied, or nothing.
 * Throws MM003_DATABASE.
 */
export const migrate = async (db: Db): Promise<readonly string[]> => {
  const provider = { getMigrations: () => Promise.resolve(allMigrations(dialectOf(db))) };
  const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) {
    await queueAll(db);
    return results.map((result) => result.migrationName);
  }
  const failed = results.find((result) => result.status === 'Error')?.migrationName;
  const reason = error instanceof Error ? error.message : 'unknown';
  const detail = reason.includes('previously executed migration')
    ? `The database was written by a newer Mailmend (${reason}). Start that version, or restore a backup.`
    : `The tables cannot be brought up to date${failed ? ` (${failed})` : ''}: ${reason}.`;
  throw new MailmendError('MM003_DATABASE', detail, { cause: error });
};
