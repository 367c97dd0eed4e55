import type { Facts } from './facts';
import type { Label } from './labels';
import type { Address, Person } from './requester';
import type { Because, Said, Urgency } from './session';
import type { LedgerEntry } from './walk';

export const ticketStates = ['open', 'claimed', 'waiting', 'resolved', 'closed', 'reopened'] as const;
export type TicketState = (typeof ticketStates)[number];
export const ticketMoves = ['claim', 'release', 'wait', 'answer', 'resolve', 'close', 'reopen'] as const;
export type TicketMove = (typeof ticketMoves)[number];

/** The allowed moves, and the state that each leads to. Whatever is not here is refused. */
export const moves: Readonly<Record<TicketState, Readonly<Partial<Record<TicketMove, TicketState>>>>> = {
  open: { claim: 'claimed', resolve: 'resolved' },
  claimed: { release: 'open', wait: 'waiting', resolve: 'resolved' },
  waiting: { answer: 'claimed', release: 'open', resolve: 'resolved' },
  resolved: { close: 'closed', reopen: 'reopened' },
  closed: { reopen: 'reopened' },
  reopened: { claim: 'claimed', resolve: 'resolved' },
};

/** The state after the move, or null when the move is not allowed. */
export const moved = (state: TicketState, move: TicketMove): TicketState | null => moves[state][move] ?? null;

/** The longest note that goes with a ticket, in UTF-16 units, as clients count them. */
export const longestNote = 2000;

/** One thing that happened to a ticket. */
export interface TicketEvent {
  readonly at: number;
  readonly by: string;
  readonly move: TicketMove | 'opened';
  readonly note?: string;
}

/** Where the helpdesk's card of a ticket stands. */
export interface Post {
  readonly conversationId: string;
  readonly messageId: string;
}

/** What the helpdesk works on. Everything known and tried travels with it. */
export interface Ticket {
  readonly id: string;
  /** Counts up from 1001; what people call it by. */
  readonly number: number;
  readonly sessionId: string;
  readonly tenantId: string;
  readonly requester: Person;
  /** The chat in which the requester is told what happens. */
  readonly address: Address;
  readonly words: string;
  readonly label: Label | null;
  readonly facts: Facts;
  readonly ledger: readonly LedgerEntry[];
  readonly transcript: readonly Said[];
  readonly because: Because;
  readonly urgency: Urgency;
  /** What the requester added on the hand-over card. */
  readonly note: string;
  readonly state: TicketState;
  readonly claimedBy: Person | null;
  readonly resolution: string | null;
  readonly events: readonly TicketEvent[];
  readonly post: Post | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly version: number;
}
