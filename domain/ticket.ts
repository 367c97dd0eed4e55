import type { Text } from './say';
import type { Facts } from './facts';
import type { Label } from './labels';
import type { Address, Person } from './requester';
import type { Because, Said, Urgency } from './session';
import type { LedgerEntry } from './walk';

export const ticketStates = ['open', 'claimed', 'waiting', 'resolved', 'closed', 'reopened'] as const;
export type TicketState = (typeof ticketStates)[number];

/** Everything that can be done to a ticket, whether or not its state changes with it. domain/moves.ts says by whom and when. */
export const ticketMoves = [
  'claim',
  'release',
  'assign',
  'prioritize',
  'ask',
  'write',
  'take-back',
  'hold-question',
  'note',
  'send-fix',
  'resolve',
  'merge',
  'show-transcript',
  'reopen',
  'add',
  'remark',
  'prepare-fix',
  'try-fix',
  'fixed',
  'withdraw',
  'mute',
  'rate',
  'remind',
  'nudge',
  'close',
] as const;
export type TicketMove = (typeof ticketMoves)[number];

/** The longest note that goes with a ticket, in UTF-16 units, as clients count them. */
export const longestNote = 2000;

/** A file that came with a message: its name, its kind, and where whoever may see it finds it. */
export interface TicketFile {
  readonly name: string;
  readonly contentType: string;
  /** In bytes; null when the platform does not say. */
  readonly size: number | null;
  readonly url: string;
}

/** What the requester and the helpdesk wrote to each other. A private note is none of these: it stands in the events. */
export interface TicketMessage {
  readonly id: string;
  readonly at: number;
  readonly from: 'agent' | 'requester';
  /** The writer's name. */
  readonly by: string;
  readonly text: string;
  /** True when an answer is waited for. */
  readonly asks: boolean;
  readonly files: readonly TicketFile[];
  /** The message in which a requester typed it, as the platform names it: it may be edited. */
  readonly message?: string;
  /** When it goes to the requester; until then its agent can take it back. Left out once it went. */
  readonly heldUntil?: number;
}

/**
 * A procedure that an agent sent. Whoever is about to carry out one that can lose data is asked about local data first,
 * and saves it first unless there is none for sure. `over` when it has a result.
 */
export interface SentFix {
  readonly id: string;
  readonly procedure: string;
  readonly by: string;
  readonly at: number;
  readonly stage: 'asking' | 'saving' | 'doing' | 'over';
  /** The message that holds its card, once it was sent. */
  readonly cardId: string | null;
}

/** One thing that happened to a ticket. */
export interface TicketEvent {
  readonly at: number;
  /** Who did it; Mailmend's own name for what time did. */
  readonly by: string;
  readonly move: TicketMove | 'opened' | 'took-in' | 'unreachable' | 'linked';
  /** What goes with it: a note, a new priority, a colleague's name. Private ones stay with the helpdesk. */
  readonly note?: Text;
}

/** Where the helpdesk's card of a ticket stands. */
export interface Post {
  readonly conversationId: string;
  readonly messageId: string;
  /** True when it stands in place of one that was deleted. */
  readonly again?: boolean;
}

/** A channel that is a helpdesk. */
export interface HelpdeskChannel {
  readonly teamId: string;
  readonly channelId: string;
}

/** The same ticket in another system. */
export interface Elsewhere {
  /** Which system, such as `zammad`. */
  readonly system: string;
  readonly id: string;
  /** Where an agent opens it. */
  readonly url: string;
}

export const timeMarks = [
  'response-near',
  'response-missed',
  'resolution-near',
  'resolution-missed',
  'rating-asked',
] as const;
/** What time has done to a ticket, each at most once between two openings. */
export type TimeMark = (typeof timeMarks)[number];

/** What the helpdesk works on. Everything known and tried travels with it. */
export interface Ticket {
  readonly id: string;
  /** Counts up from 1001; what people call it by. */
  readonly number: number;
  readonly sessionId: string;
  readonly tenantId: string;
  readonly requester: Person;
  /** Who has the problem, where the requester tells of somebody else's. */
  readonly affected: string | null;
  /** The chat in which the requester is told what happens. */
  readonly address: Address;
  readonly locale: string | null;
  readonly timezone: string | null;
  readonly words: string;
  readonly label: Label | null;
  readonly facts: Facts;
  readonly ledger: readonly LedgerEntry[];
  readonly transcript: readonly Said[];
  readonly because: Because;
  /** How soon it is needed: the requester says so, an agent may change it. */
  readonly urgency: Urgency;
  /** What the requester added on the hand-over card. */
  readonly note: string;
  readonly state: TicketState;
  readonly claimedBy: Person | null;
  readonly resolution: Text | null;
  readonly events: readonly TicketEvent[];
  readonly messages: readonly TicketMessage[];
  readonly fixes: readonly SentFix[];
  /** Where its card belongs; null as long as there is no helpdesk channel. */
  readonly helpdesk: HelpdeskChannel | null;
  readonly post: Post | null;
  readonly elsewhere: Elsewhere | null;
  /** The number of the ticket that took this one in. */
  readonly mergedInto: number | null;
  /** The incident that it belongs to. */
  readonly incident: string | null;
  /** True when the requester wants no lines about its state; what an agent writes to them still comes. */
  readonly muted: boolean;
  readonly rating: number | null;
  /** When the present round began: opened, or opened again. The targets count from here. */
  readonly since: number;
  /** When an agent first took it up in this round. */
  readonly respondedAt: number | null;
  /** When it last began to wait for the requester. */
  readonly waitingSince: number | null;
  /** The times in which it waited for the requester in this round, which no target counts. */
  readonly pauses: readonly { readonly from: number; readonly to: number }[];
  /** When it was resolved or closed last. */
  readonly endedAt: number | null;
  readonly marks: readonly TimeMark[];
  /** When time has something to do next; null when nothing is due ever. */
  readonly nextAt: number | null;
  /** When the next of what was promised is due; null while nothing is. */
  readonly dueAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly version: number;
}

/** The messages of a ticket that its requester may know of: those that are not held. */
export const sentMessages = ({ messages }: Pick<Ticket, 'messages'>): readonly TicketMessage[] =>
  messages.filter(({ heldUntil }) => heldUntil === undefined);

/** True while somebody has to do something about it. */
export const isLive = ({ state }: Pick<Ticket, 'state'>): boolean => state !== 'resolved' && state !== 'closed';

const mostMessages = 500;
const mostLetters = 200_000;

/** True for a ticket to which so much was written that it takes no more messages. */
export const isFull = ({ messages, events }: Pick<Ticket, 'messages' | 'events'>): boolean =>
  messages.length >= mostMessages ||
  events.length >= 4 * mostMessages ||
  messages.reduce((sum, { text }) => sum + text.length, 0) >= mostLetters;
