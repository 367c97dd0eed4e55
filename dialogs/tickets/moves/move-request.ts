import type { Person } from '../../../domain/requester';
import type { Urgency } from '../../../domain/session';
import type { SentFix, Ticket, TicketFile, TimeMark } from '../../../domain/ticket';
import type { ProcedureResult } from '../../../domain/walk';
import type { Say } from '../../../domain/say';

/** What an agent wants to do with a ticket. */
export type AgentMove =
  | { readonly move: 'claim' | 'release' | 'show-transcript' }
  | { readonly move: 'assign'; readonly to: Person }
  | { readonly move: 'prioritize'; readonly urgency: Urgency }
  | {
      readonly move: 'ask' | 'write' | 'hold-question';
      readonly id: string;
      readonly text: string;
      readonly files: readonly TicketFile[];
      /** When it goes to the requester, where it can be taken back until then. */
      readonly heldUntil?: number;
    }
  /** A message that is held does not go. */
  | { readonly move: 'take-back'; readonly message: string }
  | { readonly move: 'note'; readonly text: string }
  | { readonly move: 'send-fix'; readonly fix: SentFix; readonly title: string }
  | { readonly move: 'resolve'; readonly note: string }
  | { readonly move: 'merge'; readonly into: Ticket }
  | { readonly move: 'reopen' };

/** What the requester wants to do with their own ticket. */
export type RequesterMove =
  | {
      /** `remark`: it answers nothing that was asked. */
      readonly move: 'add' | 'remark';
      readonly id: string;
      readonly text: string;
      readonly files: readonly TicketFile[];
      /** The message in which it was typed, as the platform names it. */
      readonly message?: string;
    }
  /** A sent fix goes on to its next stage: with the answer about local data, or when that is saved. */
  | { readonly move: 'prepare-fix'; readonly fix: SentFix; readonly localData: 'yes' | 'no' | 'unsure' }
  | {
      readonly move: 'prepare-fix';
      readonly fix: SentFix;
      readonly saved: { readonly procedure: string; readonly title: string };
    }
  | {
      readonly move: 'try-fix';
      readonly fix: SentFix;
      /** What was carried out: the fix, or the preparation that it ended at. */
      readonly procedure?: string;
      readonly title: string;
      readonly result: ProcedureResult;
    }
  | { readonly move: 'fixed' }
  /** `add`: what was typed goes along. */
  | { readonly move: 'reopen'; readonly add?: { readonly id: string; readonly text: string } }
  /** Mail is gone that was there before, or it is not after all. */
  | { readonly move: 'prioritize'; readonly urgency: Urgency }
  | { readonly move: 'withdraw'; readonly note: string }
  | { readonly move: 'mute'; readonly muted: boolean }
  | { readonly move: 'rate'; readonly stars: number; readonly note: string };

/** What time does to a ticket. */
export type TimeMove =
  | { readonly move: 'remind'; readonly mark: Exclude<TimeMark, 'rating-asked'> }
  | { readonly move: 'nudge' | 'close' }
  /** A question that was held goes out. */
  | { readonly move: 'ask'; readonly message: string };

/** Who moves a ticket, and how. `agent` was checked to be one of its helpdesk. */
export type MoveRequest =
  | { readonly role: 'agent'; readonly person: Person; readonly what: AgentMove }
  | { readonly role: 'requester'; readonly person: Person; readonly what: RequesterMove }
  | { readonly role: 'time'; readonly what: TimeMove };

/**
 * Who has to know of a move. Cards are drawn anew as they are when they are sent; a line is sent once. `requester-line`
 * is left out when the requester muted the ticket, unless it is `important`.
 */
export type News =
  | { readonly to: 'helpdesk-card' }
  | { readonly to: 'requester-card' }
  | { readonly to: 'requester-line'; readonly line: Say; readonly important: boolean }
  /** A message of the ticket, by its id, into the other's chat; where it is held, no sooner than `at`. */
  | { readonly to: 'requester-message'; readonly message: string; readonly at?: number }
  | { readonly to: 'thread-message'; readonly message: string }
  | { readonly to: 'thread-line'; readonly line: Say; readonly mention?: Person }
  | { readonly to: 'fix-card'; readonly fix: string }
  | { readonly to: 'transcript' }
  /** The question how well they were helped, at this time. */
  | { readonly to: 'rating-card'; readonly at: number }
  | { readonly to: 'other-systems'; readonly event: 'moved' | 'resolved' };
