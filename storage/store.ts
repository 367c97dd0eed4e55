import type { Clock, Store } from '../domain/ports';
import { forgetActivities, noteActivity } from './activities';
import { findAddress, findPersonalAddress, markUnreachable, saveAddress } from './addresses';
import { leaseJobs } from './lease-jobs';
import { abandonJob, cancelJobs, enqueue, finishJob, forgetJobs, postponeJob } from './outbox';
import type { ReportFault } from './rows/read-row';
import type { Db } from './schema';
import { outerScope, type Scope } from './scope';
import { findLatestSession, findLiveSession, findSession, insertSession, updateSession } from './sessions';
import { findTicket, findTicketOfSession, listTicketsOf, openTicket, updateTicket } from './tickets';

interface Surroundings {
  /** What the time is, for the columns that say when a row was written. */
  readonly now: Clock;
  /** Is told of rows that cannot be read and were left out. */
  readonly report: ReportFault;
}

/** The store that keeps everything in this database, whose tables are up to date. */
export const makeStore = (db: Db, { now = Date.now, report = () => undefined }: Partial<Surroundings> = {}): Store =>
  storeIn(outerScope(db), { now, report });

const storeIn = (scope: Scope, surroundings: Surroundings): Store => {
  const { now, report } = surroundings;
  const db = () => scope.db();
  return {
    transaction: (work) => scope.transaction((inner) => work(storeIn(inner, surroundings))),

    findSession: async (id) => findSession(db(), id),
    findLiveSession: async (conversation, person) => findLiveSession(db(), conversation, person, report),
    findLatestSession: async (conversation, person) => findLatestSession(db(), conversation, person, report),
    insertSession: async (session) => insertSession(db(), session),
    updateSession: async (session) => updateSession(db(), session),

    openTicket: (ticket) => scope.transaction((_, trx) => openTicket(trx, ticket)),
    findTicket: async (id) => findTicket(db(), id),
    findTicketOfSession: async (session) => findTicketOfSession(db(), session),
    listTicketsOf: async (tenant, person, limit) => listTicketsOf(db(), tenant, person, limit, report),
    updateTicket: async (ticket) => updateTicket(db(), ticket),

    enqueue: async (row) => enqueue(db(), row, now),
    leaseJobs: (at, until, limit) => scope.transaction((_, trx) => leaseJobs(trx, at, until, limit, report)),
    finishJob: async (id) => finishJob(db(), id),
    postponeJob: async (id, dueAt, fault) => postponeJob(db(), id, dueAt, fault),
    abandonJob: async (id, fault) => abandonJob(db(), id, fault),
    cancelJobs: async (key) => cancelJobs(db(), key),
    forgetJobs: async (before) => forgetJobs(db(), before),

    saveAddress: async (address) => saveAddress(db(), address, now),
    findAddress: async (conversation) => findAddress(db(), conversation),
    findPersonalAddress: async (tenant, person) => findPersonalAddress(db(), tenant, person),
    markUnreachable: async (conversation) => markUnreachable(db(), conversation),

    noteActivity: async (conversation, activity, at) => noteActivity(db(), conversation, activity, at),
    forgetActivities: async (before) => forgetActivities(db(), before),
  };
};
