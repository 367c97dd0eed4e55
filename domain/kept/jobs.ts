import type { Person } from '../requester';
import type { Say } from '../say';
import type { TicketState } from '../ticket';

/** What is to be sent, written in the same transaction as what it tells of. */
export type Job =
  | { readonly kind: 'post-ticket'; readonly ticket: string }
  | { readonly kind: 'update-ticket'; readonly ticket: string }
  | { readonly kind: 'tell-requester'; readonly ticket: string; readonly line: Say }
  /** A line in the ticket's thread, for the helpdesk. */
  | {
      readonly kind: 'post-in-thread';
      readonly ticket: string;
      readonly line: Say;
      /** Whom the line calls upon. */
      readonly mention?: Person | undefined;
    }
  | { readonly kind: 'relay-to-thread'; readonly ticket: string; readonly message: string }
  | { readonly kind: 'relay-to-requester'; readonly ticket: string; readonly message: string }
  | { readonly kind: 'send-fix'; readonly ticket: string; readonly fix: string }
  | { readonly kind: 'post-transcript'; readonly ticket: string }
  | { readonly kind: 'ask-rating'; readonly ticket: string }
  | { readonly kind: 'refresh-session'; readonly session: string }
  /** What a turn came to and could not show, unless the session has gone on since this version of it. */
  | { readonly kind: 'show-session'; readonly session: string; readonly version: number }
  /** Asks how it went: a session that is parked until then, or one that was left at this step. */
  | { readonly kind: 'follow-up'; readonly session: string; readonly until: number; readonly step?: string }
  | { readonly kind: 'post-incident'; readonly incident: string }
  | { readonly kind: 'update-incident'; readonly incident: string }
  /** A line to somebody whose session belongs to an incident. */
  | { readonly kind: 'tell-linked'; readonly session: string; readonly line: Say }
  | {
      readonly kind: 'call-system';
      readonly system: OtherSystem;
      readonly ticket: string;
      readonly event: SystemEvent;
      /** The state that the event led to, and when: a later event does not change what this one tells. */
      readonly state: TicketState;
      readonly at: number;
    };

export const otherSystems = ['webhook', 'email', 'zammad'] as const;
/** What tickets are told to beside Teams. */
export type OtherSystem = (typeof otherSystems)[number];
export const systemEvents = ['opened', 'moved', 'resolved'] as const;
export type SystemEvent = (typeof systemEvents)[number];

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

/**
 * Says which lease of a job is meant: the how-manieth one it is tells it from all others. What is told of a job by somebody
 * whose lease ran out counts for nothing once another has leased it.
 */
export type Leased = Pick<OutboxRow, 'id' | 'attempts'>;

/** Which jobs are leased: all that are due, or only those that nobody has tried yet. */
export type LeasedKind = 'all' | 'untried';

/** A job to be put into the outbox. */
export type NewOutboxRow = Omit<OutboxRow, 'id' | 'attempts'>;
