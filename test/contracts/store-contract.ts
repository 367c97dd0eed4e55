import type { MailmendError } from '../../domain/errors';
import { migrate } from '../../storage/migrate';
import { makeStore } from '../../storage/store';
import type { TestDatabase } from '../support/servers/databases';
import { addressesContract } from './store-addresses';
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
    const given = {} as Given;

    beforeEach(async () => {
      database = await makeDatabase();
      const { db } = await database.open();
      await migrate(db);
      given.now = 1_750_000_000_000;
      given.faults = [];
      const surroundings = { now: () => given.now, report: (fault: MailmendError) => given.faults.push(fault) };
      given.db = db;
      given.store = makeStore(db, surroundings);
      given.another = async () => makeStore((await database.open()).db, surroundings);
    });
    afterEach(() => database.remove());

    sessionsContract(given);
    ticketsContract(given);
    outboxContract(given);
    addressesContract(given);
    helpdesksContract(given);
    incidentsContract(given);
    transactionsContract(given);
    rowsContract(given);
  });
};
