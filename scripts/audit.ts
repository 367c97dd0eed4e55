import { parseArgs } from 'node:util';
import { makeClock } from '../bot/start/clock';
import { databaseUrlOf } from '../bot/start/config';
import { MailmendError } from '../domain/errors';
import { openDatabase } from '../storage/open/open-database';
import { makeStore } from '../storage/store';

const usage = 'npm run -s audit -- [--from 2026-01-01] [--to 2026-02-01]';
const mostAtOnce = 500;

const momentOf = (written: string | undefined, otherwise: number): number => {
  if (written === undefined) return otherwise;
  const at = Date.parse(written);
  if (Number.isNaN(at)) throw new Error(`${written} is no date. ${usage}`);
  return at;
};

/** Writes what agents did in this time as JSON lines, oldest first. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  const [from, to] = [momentOf(values.from, 0), momentOf(values.to, Number.MAX_SAFE_INTEGER)];
  const { db, close } = await openDatabase(databaseUrlOf(process.env));
  try {
    const store = makeStore(db, { now: makeClock().now, report: (fault) => console.error(fault.message) });
    for (let after = 0; ;) {
      const some = await store.listActs(from, to, after, mostAtOnce);
      for (const { seq, at, ...act } of some)
        console.log(JSON.stringify({ seq, at: new Date(at).toISOString(), ...act }));
      const last = some.at(-1);
      if (!last) return;
      after = last.seq;
    }
  } finally {
    await close();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof MailmendError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
