import type { MailmendError } from '../../domain/errors';
import { migrate } from '../../storage/migrate';
import { makeStore } from '../../storage/store';
import { emptierOf, type TestDatabase } from '../support/servers/databases';
import { addressesContract } from './store-addresses';
import { forgettingContract } from './store-forgetting';
import { countsContract } from './store-counts';
import type { Given } from './store-given';
import { helpdesksContract } from './store-helpdesks';
import { incidentsContract } from './store-incidents';
import { outboxContract } from './store-outbox';
import { rowsContract } from './store-rows';
import { sessionsContract } from './store-sessions';
import { ticketsContract } from './store-tickets';
import { transactionsContract } from './store-transactions';

/** What every database has to do that Mailmend keeps its data in. */
export const storeContract = (name: string, makeDatabase: () => Promise<TestDatabase>): void => {
  describe(`a store on ${name}`, () => {
    let database: TestDatabase;
    let empty: () => Promise<void>;
    const given = { store: {} } as Given;

    // To make the tables takes far longer than any test needs that works on them.
    beforeAll(async () => {
      database = await makeDatabase();
      given.db = (await database.open()).db;
      await migrate(given.db);
      empty = await emptierOf(given.db);
    });
    afterAll(() => database.remove());

    beforeEach(async () => {
      await empty();
      given.now = 1_750_000_000_000;
      given.faults = [];
      const surroundings = { now: () => given.now, report: (fault: MailmendError) => given.faults.push(fault) };
      Object.assign(given.store, makeStore(given.db, surroundings));
      given.another = async () => makeStore((await database.open()).db, surroundings);
      given.atOnce = async (times, act) => {
        const stores = [given.store, await given.another()];
        return Promise.all(Array.from({ length: times }, (_, index) => act(stores[index % 2]!, index)));
      };
    });
    sessionsContract(given);
    ticketsContract(given);
    outboxContract(given);
    addressesContract(given);
    forgettingContract(given);
    helpdesksContract(given);
    incidentsContract(given);
    transactionsContract(given);
    rowsContract(given);
    countsContract(given);
  });
};
