import { databaseUrlOf } from '../bot/start/config';
import { MailmendError } from '../domain/errors';
import { migrate } from '../storage/migrate';
import { openDatabase } from '../storage/open/open-database';

const main = async (): Promise<void> => {
  const { db, unhurried, close } = await openDatabase(databaseUrlOf(process.env));
  try {
    const applied = await unhurried(() => migrate(db));
    for (const name of applied) console.log(`applied ${name}`);
    if (applied.length === 0) console.log('The database is up to date.');
  } finally {
    await close();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof MailmendError ? error.message : error);
  process.exitCode = 1;
});
