import type { Act, KeptAct } from './kept/audit';
import type { Counted, Period, Tally } from './kept/counted';
import type { Helpdesk } from './helpdesk';
import type { Incident } from './incident';
import type { Forgettable, OutboxState } from './kept/keeping';
import type { Leased, LeasedKind, NewOutboxRow, OutboxRow } from './kept/jobs';
import type { Problem, Symptom } from './labels';
import type { OpenQuestion } from './kept/question';
import type { QueueCounts, QueueFilter, QueuePart, Touched } from './kept/queue';
import type { Address, Person } from './requester';
import type { Session } from './session';
import type { HelpdeskChannel, Ticket } from './ticket';

/** The time, in milliseconds since 1970. */
export type Clock = () => number;
/** A new id that nobody can guess. */
export type NewId = () => string;

/** What a write against a row can come to: another writer may have been faster. */
export type Written = 'written' | 'outdated';

/** Everything that Mailmend keeps. Inside `transaction` all of it is written or nothing. */
export interface Store {
  /**
   * `work` uses the store that it is handed and no other, and does nothing that cannot be undone: a database may ask for
   * it to be run again. A transaction inside it can fail by itself.
   */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;

  findSession(id: string): Promise<Session | undefined>;
  /** The requester's session of this conversation that was touched last and is not over. */
  findLiveSession(conversationId: string, personId: string): Promise<Session | undefined>;
  /** The requester's newest session in this conversation, over or not. */
  findLatestSession(conversationId: string, personId: string): Promise<Session | undefined>;
  /** The person's newest session about this symptom, of their own or of whom it is for, that ended as solved at or after this time. */
  findSolvedSession(
    tenantId: string,
    personId: string,
    label: Symptom,
    affected: string | null,
    since: number,
  ): Promise<Session | undefined>;
  /** The person's sessions, wherever they took place, newest first, at most `limit`. */
  listSessionsOf(tenantId: string, personId: string, limit: number): Promise<readonly Session[]>;
  /** How many different people began a session about this problem at or after this time. */
  countRequesters(tenantId: string, label: Problem, since: number): Promise<number>;
  /** The sessions about this problem that began at or after this time. */
  listSessionsAbout(tenantId: string, label: Problem, since: number): Promise<readonly Session[]>;
  /** The sessions that belong to an incident. */
  listSessionsOfIncident(incidentId: string): Promise<readonly Session[]>;
  /** Inside a transaction: whoever asks for the same person of this conversation waits until it is over. */
  holdPerson(conversationId: string, personId: string): Promise<void>;
  /** `counted`: what it counts for, written with it. */
  insertSession(session: Session, counted?: Counted | null): Promise<void>;
  /** Writes the session if its stored version is still `session.version`; the stored one is then one higher. */
  updateSession(session: Session, counted?: Counted | null): Promise<Written>;

  /** Opens a ticket with the next number; a second one for the same session is not opened, the first is returned. */
  openTicket(ticket: Omit<Ticket, 'number'>, counted?: Counted): Promise<Ticket>;
  findTicket(id: string): Promise<Ticket | undefined>;
  findTicketOfSession(sessionId: string): Promise<Ticket | undefined>;
  findTicketByNumber(tenantId: string, number: number): Promise<Ticket | undefined>;
  /** The ticket whose card begins this thread. */
  findTicketOfThread(conversationId: string): Promise<Ticket | undefined>;
  /** The person's tickets, newest first, at most `limit`. */
  listTicketsOf(tenantId: string, personId: string, limit: number): Promise<readonly Ticket[]>;
  /** Up to `limit` tickets to which time has something to do, the longest due first. */
  listDueTickets(now: number, limit: number): Promise<readonly Ticket[]>;
  /** Up to `limit` tickets that are not closed and whose numbers come after this one, in their order. */
  listUnclosedTickets(
    after: number,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly number: number }[]>;
  listTicketsOfIncident(incidentId: string): Promise<readonly Ticket[]>;
  /** Writes the ticket if its stored version is still `ticket.version`; the stored one is then one higher. */
  updateTicket(ticket: Ticket, counted?: Counted): Promise<Written>;

  /** The numbers of the tickets that match, in order. */
  listQueue(filter: QueueFilter, part: QueuePart): Promise<readonly number[]>;
  /** How many match in all. */
  sizeOfQueue(filter: QueueFilter): Promise<number>;
  /** How many match, counted by all that filters look at. */
  countQueue(filter: QueueFilter): Promise<QueueCounts>;
  /** These tickets of a tenant, in the order of their numbers; those that cannot be read are left out. */
  listTicketsByNumber(tenantId: string, numbers: readonly number[]): Promise<readonly Ticket[]>;
  listTicketsById(tenantId: string, ids: readonly string[]): Promise<readonly Ticket[]>;
  /** The helpdesk channels, but for the known ones, in which tickets of a tenant stand. */
  listOtherChannels(tenantId: string, known: readonly string[]): Promise<readonly HelpdeskChannel[]>;
  /** Up to `limit` tickets that were written at or after this moment, the oldest writing first. */
  listTouched(tenantId: string, since: number, limit: number): Promise<readonly Touched[]>;

  /** What was counted in a period; by day only for the marks that are named, the others summed up at day 0. */
  listCounts(period: Period, byDay: readonly string[]): Promise<readonly Tally[]>;
  /** What came to an outcome, or was still heard of, at or after this moment: what it counts for may yet change. */
  listLately(
    period: Period,
    kind: Counted['kind'],
    outcome: Counted['outcome'],
    since: number,
  ): Promise<readonly { readonly day: number; readonly marks: readonly string[] }[]>;

  /** Remembers a channel as a helpdesk; one that is known is written anew. */
  saveHelpdesk(helpdesk: Helpdesk): Promise<void>;
  listHelpdesks(tenantId: string): Promise<readonly Helpdesk[]>;
  /** Forgets a channel as a helpdesk; tells whether it was one. */
  removeHelpdesk(tenantId: string, channelId: string): Promise<boolean>;

  /** Opens an incident; false when the tenant has one of this symptom that is suspected or declared. */
  openIncident(incident: Incident): Promise<boolean>;
  findIncident(id: string): Promise<Incident | undefined>;
  /** The newest incident of this problem, whatever became of it. */
  findLatestIncident(tenantId: string, label: Problem): Promise<Incident | undefined>;
  listDeclaredIncidents(tenantId: string): Promise<readonly Incident[]>;
  /** Writes the incident if its stored version is still `incident.version`; the stored one is then one higher. */
  updateIncident(incident: Incident): Promise<Written>;

  /** Takes the job in unless its key is known; tells whether it did. */
  enqueue(row: NewOutboxRow): Promise<boolean>;
  /**
   * Leases up to `limit` due jobs, at most one per lane and none behind an unfinished older one of its lane, until
   * `leaseUntil`; a job whose lease ran out is due again.
   */
  leaseJobs(now: number, leaseUntil: number, limit: number, which?: LeasedKind): Promise<readonly OutboxRow[]>;
  /** Goes on holding a job until `leaseUntil`. */
  renewLease(job: Leased, leaseUntil: number): Promise<void>;
  finishJob(job: Leased): Promise<void>;
  /** Puts a job back, to be tried again at `dueAt`; `fault` says why, without what a person typed. */
  postponeJob(job: Leased, dueAt: number, fault: string): Promise<void>;
  /** Gives a job up for good and keeps it for the operator. */
  abandonJob(job: Leased, fault: string): Promise<void>;
  /** Makes waiting jobs that were postponed with this fault due at once. */
  hurryJobs(fault: string, now: number): Promise<void>;
  /** Frees and hurries what was leased, postponed or taken in by a clock that was far ahead of this one, and was set back. */
  mendTimes(now: number): Promise<void>;
  /** Removes waiting jobs with this key; tells how many. */
  cancelJobs(key: string): Promise<number>;
  /** How much waits: in all, and due now, each counted up to 100,000; and since when the oldest due one has been due. */
  measureOutbox(now: number): Promise<OutboxState>;
  /** Forgets jobs that were carried out and taken in before this time; what was given up is kept. */
  forgetJobs(before: number): Promise<void>;

  /** Remembers how to speak in a conversation; the newest wins. */
  saveAddress(address: Address): Promise<void>;
  /** How to speak in a conversation that takes messages. */
  findAddress(conversationId: string): Promise<Address | undefined>;
  /** The newest personal chat with this person that takes messages. */
  findPersonalAddress(tenantId: string, personId: string): Promise<Address | undefined>;
  /** The newest conversation of a tenant that takes messages: by it the platform can be asked about the tenant. */
  findTenantAddress(tenantId: string): Promise<Address | undefined>;
  /** Keeps what was asked last in a conversation whose address is known; null when nothing waits for an answer any more. */
  saveQuestion(conversationId: string, question: OpenQuestion | null): Promise<void>;
  /** What was asked last in a conversation, and not answered since. */
  findQuestion(conversationId: string): Promise<OpenQuestion | undefined>;
  /** Marks that a conversation does not take messages any more; saving the address again clears it. */
  markUnreachable(conversationId: string): Promise<void>;

  /** Notes an incoming activity; false when it was noted before. */
  noteActivity(conversationId: string, activityId: string, at: number): Promise<boolean>;
  /** True for an incoming activity that was noted. */
  isActivityNoted(conversationId: string, activityId: string): Promise<boolean>;
  /** Forgets activities noted before this time. */
  forgetActivities(before: number): Promise<void>;

  /** Keeps what an agent did. */
  noteAct(act: Act): Promise<void>;
  /** Up to `limit` of what was done from this time on and before that, behind the one with this `seq`. */
  listActs(from: number, to: number, after: number, limit: number): Promise<readonly KeptAct[]>;
  /**
   * Deletes somebody's sessions with what was said in them, their chats, and what was sent or waits to be sent to them and
   * in these lanes; what is being sent keeps its lane, and not what it says. Their tickets are changed before, each by itself.
   */
  erasePerson(tenantId: string, personId: string, lanes: readonly string[]): Promise<void>;
  /**
   * Forgets up to `limit` of what was not touched since this time: ended sessions, what was said before tickets that are
   * closed, closed tickets, private chats. Tells how many it were; when it were so many, there may be more.
   */
  forget(what: Forgettable, before: number, limit: number): Promise<number>;
}

/** A card ready to be sent: its JSON, and the same in plain text for notifications and clients without cards. */
export interface Message {
  readonly card: Readonly<Record<string, unknown>> | null;
  readonly text: string;
  /** People whom the text calls upon by name before anything else, so that they are notified; not for cards. */
  readonly mentions?: readonly Person[];
  /** Pictures that go with the text, as data URLs. */
  readonly images?: readonly { readonly name: string; readonly contentType: string; readonly url: string }[];
}

/** What a job can wait for that somebody has to put right. `no-helpdesk`: no helpdesk channel takes the ticket. */
export type Fault = 'no-helpdesk';

/** How a delivery failed, as far as it matters for trying again. */
export class DeliveryError extends Error {
  constructor(
    /**
     * `gone`: the chat takes nothing any more. `missing`: the message to update is no more. `refused`: this message
     * will never be taken. `later`: try again.
     */
    readonly outcome: 'gone' | 'missing' | 'refused' | 'later',
    /** What the platform asked to wait, in milliseconds; null when it did not say. */
    readonly retryAfter: number | null,
    options?: ErrorOptions,
    /** What it waits for, where `Store.hurryJobs` may end the wait; else the outcome says enough. */
    readonly fault: Fault | null = null,
  ) {
    super(`Delivery failed: ${outcome}`, options);
    this.name = 'DeliveryError';
  }
}

/** Somebody of a team, as its roster has them. */
export interface Member extends Person {
  /** Empty when the roster does not give it. */
  readonly email: string;
  /** True only where the roster says so; Teams seldom does. */
  readonly owns: boolean;
}

/** The rosters of teams. Every method throws DeliveryError when the platform cannot be asked. */
export interface Directory {
  /** The member with this directory id, or null when the team has none. */
  findMember(base: Address, teamId: string, personId: string): Promise<Member | null>;
  /** All members of a team. */
  listMembers(base: Address, teamId: string): Promise<readonly Member[]>;
  /** Somebody in a conversation of their own, such as the requester's chat; null when they are not in it. */
  findInConversation(address: Address, personId: string): Promise<Member | null>;
}

/** Speaks in conversations outside a turn. Every method throws DeliveryError when it fails. */
export interface Messenger {
  /** Sends into a known conversation; gives the message's id, or null when the platform gave none. */
  send(address: Address, message: Message): Promise<string | null>;
  update(address: Address, messageId: string, message: Message): Promise<void>;
  /** The content of an inline image that somebody sent, at most `longest` bytes; null when it is larger. */
  fetchImage(address: Address, url: string, longest: number): Promise<Uint8Array | null>;
  /** How large a file is that somebody sent, in bytes; null when that is not told. Never throws. */
  sizeOfFile(url: string): Promise<number | null>;
  /** Starts a new post in a channel of a team. */
  postToChannel(
    base: Address,
    channelId: string,
    message: Message,
  ): Promise<{ readonly conversationId: string; readonly messageId: string }>;
  /** Opens (or finds) the personal chat with somebody. */
  openPersonal(base: Address, person: Person): Promise<Address>;
}
