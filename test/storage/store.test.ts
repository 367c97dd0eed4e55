import type { Store } from '../../domain/ports';
import { migrate } from '../../storage/migrate';
import { makeStore } from '../../storage/store';
import { storeContract } from '../contracts/store-contract';
import { aSession } from '../support/values/a-session';
import { fileDatabase, memoryDatabase, postgresDatabase } from '../support/servers/databases';
import { usePostgres } from '../support/servers/postgres-server';
import { surroundings } from '../support/servers/surroundings';

const server = usePostgres();

storeContract('SQLite in memory', memoryDatabase);
storeContract('SQLite in a file', fileDatabase);
storeContract('PostgreSQL', () => postgresDatabase(server));

describe('SQLite', () => {
  it('runs transactions one after the other', async () => {
    const database = await memoryDatabase();
    const { db } = await database.open();
    await migrate(db);
    const store = makeStore(db, surroundings);
    const log: string[] = [];
    const names = Array.from({ length: 20 }, (_, index) => `t${index}`);
    const work = (id: string) =>
      store.transaction(async (inner) => {
        log.push(`${id} begins`);
        await inner.insertSession(aSession({ id }));
        await inner.findSession(id);
        log.push(`${id} ends`);
      });
    await Promise.all(names.map(work));
    expect(log).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]));
    await database.remove();
  });
});

describe('PostgreSQL', () => {
  it('runs a transaction again that lost a deadlock', async () => {
    const database = await postgresDatabase(server);
    const { db } = await database.open();
    await migrate(db);
    const store = makeStore(db, surroundings);
    for (const id of ['a', 'b']) await store.insertSession(aSession({ id, rating: 0 }));
    const both = meetingOf(2);
    let runs = 0;
    const addOneTo = async (inner: Store, id: string) => {
      const session = (await inner.findSession(id))!;
      await inner.updateSession({ ...session, rating: session.rating! + 1 });
    };
    const cross = (first: string, second: string) =>
      store.transaction(async (inner) => {
        runs++;
        await addOneTo(inner, first);
        await both();
        await addOneTo(inner, second);
      });
    await Promise.all([cross('a', 'b'), cross('b', 'a')]);
    // A fourth time where it is tried again before the other one has ended.
    expect(runs).toBeGreaterThan(2);
    for (const id of ['a', 'b']) expect(await store.findSession(id)).toMatchObject({ rating: 2, version: 3 });
    await database.remove();
  });
});

/** A place where the first so many wait for each other; whoever comes later passes. */
const meetingOf = (size: number): (() => Promise<void>) => {
  let arrived = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    if (++arrived >= size) open();
    return opened;
  };
};
