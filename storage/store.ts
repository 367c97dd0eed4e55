import type { Clock, Store } from '../domain/ports';
import { forgetActivities, isActivityNoted, noteActivity } from './activities';
import { listActs, noteAct } from './acts';
import {
  findAddress,
  findPersonalAddress,
  findQuestion,
  findTenantAddress,
  markUnreachable,
  saveAddress,
  saveQuestion,
} from './addresses';
import { erasePerson, forget } from './forget';
import { leaseJobs } from './outbox/lease-jobs';
import { listHelpdesks, removeHelpdesk, saveHelpdesk } from './helpdesks';
import { findIncident, findLatestIncident, listDeclaredIncidents, openIncident, updateIncident } from './incidents';
import {
  abandonJob,
  cancelJobs,
  enqueue,
  finishJob,
  forgetJobs,
  hurryJobs,
  measureOutbox,
  mendTimes,
  postponeJob,
  renewLease,
} from './outbox/outbox';
import { listCounts, listLately } from './counted/ask-counts';
import { count } from './counted/count';
import { countQueue, listQueue, listTouched, sizeOfQueue } from './queue/ask-queue';
import { listOtherChannels } from './queue/list-channels';
import type { ReportFault } from './rows/read-row';
import type { Db } from './schema';
import { outerScope, type Scope } from './scope';
import {
  countRequesters,
  findLatestSession,
  findLiveSession,
  findSession,
  findSolvedSession,
  holdPerson,
  insertSession,
  listSessionsAbout,
  listSessionsOf,
  listSessionsOfIncident,
  updateSession,
} from './sessions';
import {
  findTicket,
  findTicketByNumber,
  findTicketOfSession,
  findTicketOfThread,
  listDueTickets,
  listTicketsBy,
  listTicketsOf,
  listTicketsOfIncident,
  listUnclosedTickets,
  openTicket,
  updateTicket,
} from './tickets';

interface Surroundings {
  /** What the time is, for the columns that say when a row was written. */
  readonly now: Clock;
  /** Is told of rows that cannot be read and were left out. */
  readonly report: ReportFault;
}

/** The store that keeps everything in this database, whose tables are up to date. */
export const makeStore = (db: Db, surroundings: Surroundings): Store => storeIn(outerScope(db), surroundings);

const storeIn = (scope: Scope, surroundings: Surroundings): Store => {
  const { now, report } = surroundings;
  const db = () => scope.db();
  return {
    transaction: (work) => scope.transaction((inner) => work(storeIn(inner, surroundings))),

    findSession: async (id) => findSession(db(), id),
    findLiveSession: async (conversation, person) => findLiveSession(db(), conversation, person, report),
    findLatestSession: async (conversation, person) => findLatestSession(db(), conversation, person, report),
    findSolvedSession: async (tenantId, personId, label, affected, since) =>
      findSolvedSession(db(), { tenantId, personId, label, affected, since }, report),
    countRequesters: async (tenant, label, since) => countRequesters(db(), tenant, label, since),
    listSessionsOf: async (tenant, person, limit) => listSessionsOf(db(), tenant, person, limit, report),
    listSessionsAbout: async (tenantId, label, since) => listSessionsAbout(db(), { tenantId, label, since }, report),
    listSessionsOfIncident: async (incident) => listSessionsOfIncident(db(), incident, report),
    holdPerson: async (conversation, person) => holdPerson(db(), conversation, person),
    insertSession: (session, counted) =>
      scope.together(async (trx) => {
        await insertSession(trx, session);
        await count(trx, session.id, counted);
      }),
    updateSession: (session, counted) =>
      scope.together(async (trx) => {
        const written = await updateSession(trx, session);
        if (written === 'written') await count(trx, session.id, counted);
        return written;
      }),

    openTicket: (ticket, counted) =>
      scope.transaction(async (_, trx) => {
        const opened = await openTicket(trx, ticket, now());
        if (opened.id === ticket.id) await count(trx, ticket.id, counted);
        return opened;
      }),
    findTicket: async (id) => findTicket(db(), id),
    findTicketOfSession: async (session) => findTicketOfSession(db(), session),
    findTicketByNumber: async (tenant, number) => findTicketByNumber(db(), tenant, number),
    findTicketOfThread: async (conversation) => findTicketOfThread(db(), conversation),
    listDueTickets: async (at, limit) => listDueTickets(db(), at, limit, report),
    listUnclosedTickets: async (after, limit) => listUnclosedTickets(db(), after, limit),
    listTicketsOfIncident: async (incident) => listTicketsOfIncident(db(), incident, report),
    listTicketsOf: async (tenant, person, limit) => listTicketsOf(db(), tenant, person, limit, report),
    updateTicket: (ticket, counted) =>
      scope.transaction(async (_, trx) => {
        const written = await updateTicket(trx, ticket, now());
        if (written === 'written') await count(trx, ticket.id, counted);
        return written;
      }),
    listQueue: async (filter, part) => listQueue(db(), filter, part),
    sizeOfQueue: async (filter) => sizeOfQueue(db(), filter),
    countQueue: async (filter) => countQueue(db(), filter),
    listTicketsByNumber: async (tenant, numbers) => listTicketsBy(db(), 'number', tenant, numbers, report),
    listOtherChannels: async (tenant, known) => listOtherChannels(db(), tenant, known, report),
    listTicketsById: async (tenant, ids) => listTicketsBy(db(), 'id', tenant, ids, report),
    listCounts: async (period, byDay) => listCounts(db(), period, byDay),
    listLately: async (period, kind, outcome, since) => listLately(db(), period, kind, outcome, since),
    listTouched: async (tenant, since, limit) => listTouched(db(), tenant, since, limit),

    saveHelpdesk: async (helpdesk) => saveHelpdesk(db(), helpdesk),
    listHelpdesks: async (tenant) => listHelpdesks(db(), tenant, report),
    removeHelpdesk: async (tenant, channel) => removeHelpdesk(db(), tenant, channel),

    openIncident: async (incident) => openIncident(db(), incident),
    findIncident: async (id) => findIncident(db(), id),
    findLatestIncident: async (tenant, label) => findLatestIncident(db(), tenant, label),
    listDeclaredIncidents: async (tenant) => listDeclaredIncidents(db(), tenant, report),
    updateIncident: async (incident) => updateIncident(db(), incident),

    enqueue: async (row) => enqueue(db(), row, now),
    leaseJobs: (at, until, limit, which = 'all') =>
      scope.transaction((_, trx) => leaseJobs(trx, at, until, limit, which, report)),
    renewLease: async (job, until) => renewLease(db(), job, until),
    finishJob: async (job) => finishJob(db(), job),
    postponeJob: async (job, dueAt, fault) => postponeJob(db(), job, dueAt, fault),
    abandonJob: async (job, fault) => abandonJob(db(), job, fault),
    hurryJobs: async (fault, at) => hurryJobs(db(), fault, at),
    mendTimes: async (at) => mendTimes(db(), at),
    cancelJobs: async (key) => cancelJobs(db(), key),
    measureOutbox: async (at) => measureOutbox(db(), at),
    forgetJobs: async (before) => forgetJobs(db(), before),

    saveAddress: async (address) => saveAddress(db(), address, now),
    findAddress: async (conversation) => findAddress(db(), conversation),
    findPersonalAddress: async (tenant, person) => findPersonalAddress(db(), tenant, person),
    findTenantAddress: async (tenant) => findTenantAddress(db(), tenant),
    saveQuestion: async (conversation, question) => saveQuestion(db(), conversation, question),
    findQuestion: async (conversation) => findQuestion(db(), conversation),
    markUnreachable: async (conversation) => markUnreachable(db(), conversation),

    noteActivity: async (conversation, activity, at) => noteActivity(db(), conversation, activity, at),
    isActivityNoted: async (conversation, activity) => isActivityNoted(db(), conversation, activity),
    forgetActivities: async (before) => forgetActivities(db(), before),

    noteAct: async (act) => noteAct(db(), act),
    listActs: async (from, to, after, limit) => listActs(db(), { from, to, after, limit }, report),
    erasePerson: (tenant, person, lanes) => scope.together((trx) => erasePerson(trx, tenant, person, lanes)),
    forget: (what, before, limit) => scope.together((trx) => forget(trx, what, before, limit)),
  };
};
