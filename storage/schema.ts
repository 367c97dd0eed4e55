import type { Generated, Kysely, Transaction } from 'kysely';

/** The tables, column by column. Times are milliseconds since 1970; flags are 0 or 1; `body` and `job` are JSON text. */
export interface Tables {
  sessions: SessionsTable;
  said: SaidTable;
  tickets: TicketsTable;
  queue: QueueTable;
  words: WordsTable;
  counted: CountedTable;
  counts: CountsTable;
  counters: CountersTable;
  outbox: OutboxTable;
  addresses: AddressesTable;
  activities: ActivitiesTable;
  helpdesks: HelpdesksTable;
  incidents: IncidentsTable;
  acts: ActsTable;
}

/** An open database; a transaction is one, too. */
export type Db = Kysely<Tables>;
/** A database inside a transaction, for functions that write more than one row. */
export type Trx = Transaction<Tables>;

interface SessionsTable {
  /** The order in which sessions began. */
  seq: Generated<number>;
  id: string;
  conversation_id: string;
  person_id: string;
  tenant_id: string;
  stage: string;
  label: string | null;
  /** The incident whose end the requester waits for. */
  incident: string | null;
  over: number;
  version: number;
  body: string;
  created_at: number;
  updated_at: number;
}

/** What was said in a session, line by line. */
interface SaidTable {
  session_id: string;
  /** From 0 on. */
  nth: number;
  body: string;
}

interface TicketsTable {
  id: string;
  number: number;
  session_id: string;
  tenant_id: string;
  person_id: string;
  state: string;
  version: number;
  body: string;
  /** Where the helpdesk's card stands, as JSON; null until it was posted. */
  post: string | null;
  /** The conversation that the card begins. */
  thread: string | null;
  incident: string | null;
  /** When time has something to do; null for never. */
  next_at: number | null;
  /** 1 when what was said before it was opened is forgotten. */
  stripped: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** What the queue is narrowed and ordered by: a narrow row for each ticket, written with it. Nothing is an empty text. */
interface QueueTable {
  number: number;
  ticket_id: string;
  tenant_id: string;
  /** The helpdesk's channel. */
  channel_id: string;
  person_id: string;
  state: string;
  live: number;
  urgency: string;
  label: string;
  outlook: string;
  agent_id: string;
  agent_name: string;
  /** When something is due; after all others when nothing is. */
  due_at: number;
  /** When something was written last; its opening, when nothing was. */
  last_at: number;
  /** When it ended; 0 while it is live. */
  ended_at: number;
  created_at: number;
  /** By the clock of whoever wrote it. */
  touched_at: number;
  version: number;
  /** Tells whether the words are still the same. */
  words_hash: string;
}

interface WordsTable {
  tenant_id: string;
  word: string;
  number: number;
}

/** What a case or a ticket counts for: no texts. */
interface CountedTable {
  id: string;
  kind: string;
  tenant_id: string;
  person_id: string;
  label: string;
  day: number;
  begun_at: number;
  outcome: string;
  at: number;
  /** JSON. */
  marks: string;
}

/** How often something was counted, of nobody in particular. */
interface CountsTable {
  tenant_id: string;
  day: number;
  label: string;
  mark: string;
  count: number;
}

interface CountersTable {
  name: string;
  /** The number given out last. */
  value: number;
}

interface OutboxTable {
  /** The order in which jobs were taken in. */
  id: Generated<number>;
  lane: string;
  key: string;
  job: string;
  due_at: number;
  /** When it was to be sent as it was taken in; null for jobs of earlier versions. */
  planned_at: number | null;
  attempts: number;
  leased_until: number | null;
  state: 'waiting' | 'done' | 'abandoned';
  fault: string | null;
  created_at: number;
}

interface AddressesTable {
  conversation_id: string;
  tenant_id: string;
  person_id: string | null;
  place: string;
  body: string;
  unreachable: number;
  updated_at: number;
  /** The question that waits for an answer, as JSON. */
  asked: string | null;
}

interface ActivitiesTable {
  conversation_id: string;
  activity_id: string;
  at: number;
}

interface HelpdesksTable {
  tenant_id: string;
  channel_id: string;
  body: string;
}

interface IncidentsTable {
  id: string;
  tenant_id: string;
  label: string;
  /** Of those suspected and declared, an index lets in one a tenant and label. */
  state: string;
  version: number;
  body: string;
  created_at: number;
  updated_at: number;
}

interface ActsTable {
  seq: Generated<number>;
  at: number;
  body: string;
}
