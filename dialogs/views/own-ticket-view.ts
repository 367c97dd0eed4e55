import type { Ending } from '../../domain/requester-moves';
import type { Urgency } from '../../domain/session';
import type { TicketMove, TicketState } from '../../domain/ticket';
import type { ProcedureResult } from '../../domain/walk';
import type { WantedOfTicket } from '../../domain/kept/question';
import type { OwnTicketForm } from '../event';
import type { Text } from '../../domain/say';

/** One of a person's tickets in a list. */
export interface TicketLine {
  readonly id: string;
  readonly number: number;
  readonly state: TicketState;
  readonly urgency: Urgency;
  readonly about: string;
  readonly openedAt: number;
  readonly claimedBy: string | null;
  /** What was written last about it, and who wrote it: null for the reader's own words. */
  readonly last: { readonly by: string | null; readonly text: Text } | null;
}

/** A ticket as its requester sees it, on any card. */
export interface OwnTicket {
  readonly id: string;
  readonly number: number;
  readonly about: string;
  readonly state: TicketState;
  readonly urgency: Urgency;
  readonly claimedBy: string | null;
  /** What the helpdesk asked and waits for. */
  readonly question: string | null;
  /** The fix that was sent and has no result yet. */
  readonly fix: Text | null;
  readonly ending: Ending | null;
  readonly mergedInto: number | null;
  readonly resolution: Text | null;
  readonly muted: boolean;
  /** Until when somebody takes it up or, once somebody did, solves it; null where nothing is promised any more. */
  readonly promisedBy: number | null;
  readonly rating: number | null;
  /** What the requester can do with it. */
  readonly can: readonly TicketMove[];
}

/** As much of a ticket as a question about it names. */
export type NamedTicket = Pick<OwnTicket, 'id' | 'number' | 'about'>;

/** A requester's own ticket with everything that they may see of it. */
export interface OwnTicketView {
  readonly kind: 'own-ticket';
  readonly ticket: OwnTicket;
  /** What came of the last press, or why nothing did. */
  readonly says: Text | null;
  /** What is open on it to be filled in. */
  readonly form: Exclude<OwnTicketForm, 'withdraw'> | null;
  readonly openedAt: number;
  /** The last ones, oldest first; `by` is null for the reader's own. */
  readonly messages: readonly {
    readonly at: number;
    readonly by: string | null;
    readonly text: string;
    readonly files: readonly string[];
  }[];
  /** How many messages came before these. */
  readonly earlier: number;
  readonly fixes: readonly { readonly title: Text; readonly at: number; readonly result: ProcedureResult | null }[];
}

/** Questions about a requester's own tickets, outside a session. */
export type OwnTicketQuestion =
  /** Which of several is meant by what was typed? */
  | {
      readonly kind: 'which-ticket';
      readonly wants: WantedOfTicket;
      readonly tickets: readonly NamedTicket[];
    }
  /** Is it really to be closed? */
  | {
      readonly kind: 'close-ticket';
      readonly because: 'fixed' | 'withdraw' | 'unsaid';
      readonly ticket: NamedTicket;
    }
  /** Is it to be opened again, with what was typed? `agent`: who had it. */
  | {
      readonly kind: 'reopen-ticket';
      readonly ticket: NamedTicket;
      readonly agent: string | null;
      readonly text: string;
    }
  /** Shall this go to the helpdesk as well, which was answered here? */
  | {
      readonly kind: 'answered';
      readonly ticket: Pick<OwnTicket, 'id' | 'number'>;
      readonly says: Text;
      readonly text: string;
    }
  /** It went to the ticket: is it a problem of its own besides? `who`: to whom it went. */
  | {
      readonly kind: 'perhaps-new';
      readonly ticket: Pick<OwnTicket, 'id' | 'number'>;
      readonly who: Text;
      readonly text: string;
    }
  /** How well was it solved? */
  | { readonly kind: 'rate-ticket'; readonly ticket: NamedTicket; readonly rating: number | null };
