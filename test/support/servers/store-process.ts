import { migrate } from '../../../storage/migrate';
import { openDatabase } from '../../../storage/open/open-database';
import { makeStore } from '../../../storage/store';
import { aSession } from '../values/a-session';
import { aTicket } from '../values/a-ticket';
import { surroundings } from '../surroundings';

// A process of its own that works on a database; says what it did in lines of JSON.
const [url = '', task = '', name = ''] = process.argv.slice(2);
const say = (line: unknown) => console.log(JSON.stringify(line));

const main = async (): Promise<void> => {
  const { db, close } = await openDatabase(url);
  const applied = await migrate(db);
  const store = makeStore(db, surroundings);

  if (task === 'open-tickets') {
    for (let n = 0; n < 20; n++) {
      const { id, number } = await store.openTicket(aTicket({ id: `${name}-${n}`, sessionId: `session-${n}` }));
      say({ session: n, id, number });
    }
  } else if (task === 'empty-outbox') {
    for (;;) {
      const leased = await store.leaseJobs(1, 1000, 3);
      for (const job of leased) {
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

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
