import type { Ending } from '../domain/requester-moves';
import type { Urgency } from '../domain/session';
import type { TicketMove, TicketState } from '../domain/ticket';
import type { ProcedureResult } from '../domain/walk';
import type { OwnTicketAction } from '../dialogs/event';

type Without<T> = T extends unknown ? Omit<T, 'ticket'> : never;

/** What the requester can do here, as a card's press sends it. A sent fix is carried out in the chat, where its card stands. */
export type MyAct = Without<
  Exclude<OwnTicketAction, { readonly verb: 'see-ticket' | 'fix-local-data' | 'fix-result' }>
>;

/** One of the reader's tickets in a list. */
export interface MyTicketLine {
  readonly id: string;
  readonly number: number;
  readonly state: TicketState;
  readonly urgency: Urgency;
  readonly about: string;
  readonly openedAt: number;
  readonly updatedAt: number;
  readonly claimedBy: string | null;
  /** What was written last, and by whom: null for the reader. */
  readonly last: { readonly by: string | null; readonly text: string } | null;
  readonly version: number;
}

/** The reader's tickets, the newest first. */
export interface MyTickets {
  readonly tickets: readonly MyTicketLine[];
}

/** One of the reader's tickets with all that they may see of it. */
export interface MyTicket extends MyTicketLine {
  readonly words: string;
  /** By when somebody takes it or it is solved, or why nothing is promised now, in words. */
  readonly when: string;
  /** What the helpdesk asked and waits for. */
  readonly question: string | null;
  readonly ending: Ending | null;
  readonly mergedInto: number | null;
  readonly resolution: string | null;
  readonly muted: boolean;
  readonly rating: number | null;
  readonly tried: readonly {
    readonly title: string;
    readonly result: ProcedureResult | 'begun' | 'partly';
    readonly at: number;
  }[];
  /** Fixes that were sent; `result` null as long as nothing came of them. Their cards stand in the chat. */
  readonly fixes: readonly { readonly title: string; readonly at: number; readonly result: ProcedureResult | null }[];
  /** Oldest first; `by` is null for the reader's own. */
  readonly messages: readonly {
    readonly id: string;
    readonly at: number;
    readonly by: string | null;
    readonly text: string;
    readonly asks: boolean;
    readonly files: readonly string[];
  }[];
  /** What they can do with it now. */
  readonly can: readonly TicketMove[];
}

/** What came of something that was done: what to say about it, and the ticket as it is now. */
export interface MyDone {
  readonly done: boolean;
  readonly says: string;
  readonly ticket: MyTicket;
}
