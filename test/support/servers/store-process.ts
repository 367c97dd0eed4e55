import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { migrate } from '../../../storage/migrate';
import { openDatabase } from '../../../storage/open/open-database';
import { makeStore } from '../../../storage/store';
import { aSession } from '../values/a-session';
import { aTicket } from '../values/a-ticket';
import { surroundings } from './surroundings';

/** A process that works on a database. */
export interface StoreProcess {
  readonly child: ChildProcess;
  /** What it says, line by line. */
  readonly lines: AsyncIterable<string>;
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
}

/** Starts this file as a process on this database. */
export const startStoreProcess = (url: string, task: string, name = ''): StoreProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', __filename, url, task, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    child,
    lines: createInterface({ input: child.stdout }),
    ended: once(child, 'exit').then(([code]) => code as number | null),
  };
};

/** Lets it work to its end and gives what it said, parsed. */
export const allSaid = async ({ lines, ended }: StoreProcess): Promise<unknown[]> => {
  const said: unknown[] = [];
  for await (const line of lines) said.push(JSON.parse(line));
  const code = await ended;
  if (code !== 0) throw new Error(`The process ended with ${String(code)}`);
  return said;
};

// A process of its own that works on a database; says what it did in lines of JSON.
const [url = '', task = '', name = ''] = process.argv.slice(2);
const say = (line: unknown) => console.log(JSON.stringify(line));

const main = async (): Promise<void> => {
  const { db, close } = await openDatabase(url);
  const applied = await migrate(db);
  const store = makeStore(db, surroundings);

  if (task === 'work') {
    for (let n = 0; n < 20; n++) {
      const { id, number } = await store.openTicket(aTicket({ id: `${name}-${n}`, sessionId: `session-${n}` }));
      say({ session: n, id, number });
      const job = { kind: 'refresh-session', session: `session-${n}` } as const;
      await store.enqueue({ lane: `lane-${n % 4}`, key: `${name}-${n}`, job, dueAt: 0 });
    }
    for (;;) {
      for (const job of await store.leaseJobs(1, 1000, 3)) {
        say({ lane: job.lane, key: job.key });
        await store.finishJob(job);
      }
      const left = await db.selectFrom('outbox').select('id').where('state', '=', 'waiting').executeTakeFirst();
      if (!left) break;
    }
  } else if (task === 'write-until-killed') {
    for (let n = 0; ; n++) {
      await store.transaction(async (inner) => {
        await inner.insertSession(aSession({ id: `session-${n}`, words: 'x'.repeat(5000) }));
        await inner.openTicket(aTicket({ id: `ticket-${n}`, sessionId: `session-${n}` }));
        await inner.enqueue({
          lane: 'lane',
          key: `${n}`,
          job: { kind: 'post-ticket', ticket: `ticket-${n}` },
          dueAt: 0,
        });
      });
      say(n);
    }
  }
  say({ applied });
  await close();
};

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
