import type { Address, Person } from './requester';
import type { Session } from './session';
import type { Ticket } from './ticket';

/** The time, in milliseconds since 1970. */
export type Clock = () => number;
/** A new id that nobody can guess. */
export type NewId = () => string;

/** What is to be sent, written in the same transaction as what it tells of. */
export type Job =
  | { readonly kind: 'post-ticket'; readonly ticket: string }
  | { readonly kind: 'update-ticket'; readonly ticket: string }
  | { readonly kind: 'tell-requester'; readonly ticket: string; readonly line: string }
  | { readonly kind: 'refresh-session'; readonly session: string }
  | { readonly kind: 'follow-up'; readonly session: string; readonly until: number };

/** A job waiting in the outbox. */
export interface OutboxRow {
  readonly id: number;
  /** Jobs with the same lane are sent one after the other, oldest first. */
  readonly lane: string;
  /** A second job with the same key is not taken in. */
  readonly key: string;
  readonly job: Job;
  /** A lane waits for its oldest job: what is planned for much later gets a lane of its own. */
  readonly dueAt: number;
  /** How often it was leased, this time included; a process that died over it counts. */
  readonly attempts: number;
}

/** A job to be put into the outbox. */
export type NewOutboxRow = Omit<OutboxRow, 'id' | 'attempts'>;

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
  insertSession(session: Session): Promise<void>;
  /** Writes the session if its stored version is still `session.version`; the stored one is then one higher. */
  updateSession(session: Session): Promise<Written>;

  /** Opens a ticket with the next number; a second one for the same session is not opened, the first is returned. */
  openTicket(ticket: Omit<Ticket, 'number'>): Promise<Ticket>;
  findTicket(id: string): Promise<Ticket | undefined>;
  findTicketOfSession(sessionId: string): Promise<Ticket | undefined>;
  /** The person's tickets, newest first, at most `limit`. */
  listTicketsOf(tenantId: string, personId: string, limit: number): Promise<readonly Ticket[]>;
  /** Writes the ticket if its stored version is still `ticket.version`; the stored one is then one higher. */
  updateTicket(ticket: Ticket): Promise<Written>;

  /** Takes the job in unless its key is known; tells whether it did. */
  enqueue(row: NewOutboxRow): Promise<boolean>;
  /**
   * Leases up to `limit` due jobs, at most one per lane and none behind an unfinished older one of its lane, until
   * `leaseUntil`; a job whose lease ran out is due again.
   */
  leaseJobs(now: number, leaseUntil: number, limit: number): Promise<readonly OutboxRow[]>;
  finishJob(id: number): Promise<void>;
  /** Puts a job back, to be tried again at `dueAt`; `fault` says why, without what a person typed. */
  postponeJob(id: number, dueAt: number, fault: string): Promise<void>;
  /** Gives a job up for good and keeps it for the operator. */
  abandonJob(id: number, fault: string): Promise<void>;
  /** Removes waiting jobs with this key; tells how many. */
  cancelJobs(key: string): Promise<number>;
  /** Forgets jobs that were carried out and taken in before this time; what was given up is kept. */
  forgetJobs(before: number): Promise<void>;

  /** Remembers how to speak in a conversation; the newest wins. */
  saveAddress(address: Address): Promise<void>;
  /** How to speak in a conversation that takes messages. */
  findAddress(conversationId: string): Promise<Address | undefined>;
  /** The newest personal chat with this person that takes messages. */
  findPersonalAddress(tenantId: string, personId: string): Promise<Address | undefined>;
  /** Marks that a conversation does not take messages any more; saving the address again clears it. */
  markUnreachable(conversationId: string): Promise<void>;

  /** Notes an incoming activity; false when it was noted before. */
  noteActivity(conversationId: string, activityId: string, at: number): Promise<boolean>;
  /** Forgets activities noted before this time. */
  forgetActivities(before: number): Promise<void>;
}

/** A card ready to be sent: its JSON, and the same in plain text for notifications and clients without cards. */
export interface Message {
  readonly card: Readonly<Record<string, unknown>> | null;
  readonly text: string;
}

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
  ) {
    super(`Delivery failed: ${outcome}`, options);
    this.name = 'DeliveryError';
  }
}

/** Speaks in conversations outside a turn. Every method throws DeliveryError when it fails. */
export interface Messenger {
  /** Sends into a known conversation; gives the message's id, or null when the platform gave none. */
  send(address: Address, message: Message): Promise<string | null>;
  update(address: Address, messageId: string, message: Message): Promise<void>;
  /** Starts a new post in a channel of a team. */
  postToChannel(
    base: Address,
    channelId: string,
    message: Message,
  ): Promise<{ readonly conversationId: string; readonly messageId: string }>;
  /** Opens (or finds) the personal chat with somebody. */
  openPersonal(base: Address, person: Person): Promise<Address>;
}
