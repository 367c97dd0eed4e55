import { sentMessages, isLive } from '../ticket';
import type { Ticket, TicketEvent, TicketMessage, TicketState } from '../ticket';
import type { Label } from '../labels';
import type { Urgency } from '../session';

/** What tickets a look at the queue is about. Of one filter any value fits, and of several filters all have to. */
export interface QueueFilter {
  readonly tenantId: string;
  /** The helpdesk channels whose tickets may be seen; `` for those that have none. */
  readonly channels: readonly string[];
  readonly states?: readonly TicketState[] | undefined;
  /** Who has it, by id; `` for nobody. */
  readonly agents?: readonly string[] | undefined;
  /** What it is about; `` for what is not known. */
  readonly labels?: readonly Label[] | undefined;
  readonly urgencies?: readonly Urgency[] | undefined;
  readonly outlooks?: readonly string[] | undefined;
  /** When something is due: from the first moment on, and before the second. */
  readonly due?: readonly (readonly [from: number, before: number])[] | undefined;
  /** True for those that somebody has to do something about, false for those that are over. */
  readonly live?: boolean | undefined;
  /** What ended at or after this moment. */
  readonly endedSince?: number | undefined;
  /** Words that all have to be in it, each by its beginning or by what it is about. */
  readonly words: readonly { readonly begins: string; readonly labels: readonly Label[] }[];
}

export const queueOrders = ['due', 'age', 'last', 'number'] as const;
/** What the queue is ordered by; ties by number. */
export type QueueOrder = (typeof queueOrders)[number];

/** Which part of the matches is wanted. */
export interface QueuePart {
  readonly order: QueueOrder;
  readonly up: boolean;
  readonly from: number;
  readonly most: number;
}

/** How many tickets are alike in who has them and how they stand, and how many in what they are about: each ticket counts in both. */
export interface QueueCounts {
  readonly byHand: readonly {
    readonly channel: string;
    readonly state: TicketState;
    readonly agent: string;
    readonly agentName: string;
    readonly count: number;
  }[];
  readonly byProblem: readonly {
    readonly label: string;
    readonly urgency: string;
    readonly outlook: string;
    readonly count: number;
  }[];
}

/** A ticket that was written. */
export interface Touched {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly channel: string;
  readonly requester: string;
  /** When, by the clock of whoever wrote it. */
  readonly at: number;
}

/** The moment of what is never due, after all others. */
export const never = Number.MAX_SAFE_INTEGER;

const byTime: readonly TicketEvent['move'][] = ['remind', 'nudge', 'close', 'unreachable'];

/** How much people did to a ticket, whatever time and the platform did besides. */
export const deedsOf = ({ events }: Pick<Ticket, 'events'>): number =>
  events.filter(({ move }) => !byTime.includes(move)).length;

/** What was written last that both sides know of. */
export const lastMessage = (ticket: Pick<Ticket, 'messages'>): TicketMessage | undefined => sentMessages(ticket).at(-1);

/** True while the requester said something last and nobody of the helpdesk answered. */
export const awaitsAnswer = (ticket: Pick<Ticket, 'messages' | 'state'>): boolean =>
  isLive(ticket) && lastMessage(ticket)?.from === 'requester';
