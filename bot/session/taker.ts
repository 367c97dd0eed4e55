import type { OwnTicketAction, TicketAction } from '../../dialogs/event';
import type { Context } from '../../dialogs/conversation/context';
import type { Reading } from '../../dialogs/conversation/reading';
import type { RequesterMove } from '../../dialogs/tickets/moves/move-request';
import type { Policy } from '../../dialogs/tickets/timetable/timetable';
import type { SetUp } from '../../dialogs/tickets/typed/set-up';
import type { TicketCommand } from '../../dialogs/tickets/typed/ticket-command';
import type { View } from '../../dialogs/views/view';
import type { AskedByCard } from '../../dialogs/tickets/asked/asked-by';
import type { ErrorCode } from '../../domain/errors';
import type { OpenQuestion } from '../../domain/kept/question';
import type { Helpdesk } from '../../domain/helpdesk';
import type { Offered } from '../../cards/actions';
import type { Session } from '../../domain/session';
import type { Ticket, TicketFile } from '../../domain/ticket';
import type { Refusal } from '../helpdesk/agents';
import type { CheckedFiles } from '../tickets/check-files';
import type { Turn } from '../turn';
import type { Text } from '../../domain/say';

/** A typed text, and what there is when it comes in: read once and loaded once, whoever takes it. */
export interface Heard {
  readonly turn: Pick<Turn, 'person' | 'address' | 'team'>;
  /** Word for word. */
  readonly text: string;
  readonly reading: Reading;
  /** How many files came with it, and what is passed on of them. */
  readonly attached: number;
  readonly files: CheckedFiles;
  /**
   * Where it was typed in a ticket's thread, or is a command that names a ticket in its helpdesk's channel: the ticket, why
   * whoever typed it may not act for its helpdesk, and what was typed, without the ticket's number.
   */
  readonly thread: { readonly ticket: Ticket; readonly refusal: Refusal | null; readonly text: string } | null;
  /** The helpdesks of the tenant, where it was typed in a channel. */
  readonly helpdesks: readonly Helpdesk[];
  /** Their tickets, newest first, where nobody reads along. */
  readonly tickets: readonly Ticket[];
  /** What the text asks of tickets of their own, and the ticket that it numbers, where that is theirs. */
  readonly command: TicketCommand | null;
  readonly numbered: Ticket | null;
  /** What they were asked last about their tickets, and have not answered. */
  readonly question: OpenQuestion | null;
  /** Their session that goes on here. */
  readonly session: Session | null;
  /** That session, or the one that ended last. */
  readonly latest: Session | null;
  /** When the helpdesk works, and what it promises. */
  readonly policy: Policy;
  /** What that session's card offers; it is drawn when somebody wants to know. */
  readonly offers: () => readonly Offered[];
  readonly context: Context;
}

/** What is to be done with a text that is not the conversation's. Carried out in this order. */
export type Deed =
  /** `asks`: it ends with a question, whose answer may be typed. */
  | { readonly kind: 'say'; readonly text: Text; readonly asks?: AskedByCard }
  /** Heard as if it had been typed just now, and had nothing to do with any ticket. */
  | { readonly kind: 'hear'; readonly text: string }
  | { readonly kind: 'draw'; readonly view: View }
  | { readonly kind: 'list-tickets' }
  /** What is kept about whoever asks is told, or deleted. */
  | { readonly kind: 'tell-data' }
  | { readonly kind: 'erase-data' }
  /** Noted in the log: somebody asked for what they may not have. */
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly ticket?: string }
  | { readonly kind: 'set-up'; readonly wanted: SetUp }
  /** What an agent wants of a ticket, as if it had been pressed. */
  | {
      readonly kind: 'act';
      readonly ticket: Ticket;
      readonly action: TicketAction;
      readonly files: readonly TicketFile[];
    }
  /** What a requester wants of their own; the answer is the ticket's card, or a line that says to whom it went. */
  | {
      readonly kind: 'move-own';
      readonly ticket: Ticket;
      readonly what: RequesterMove;
      /** `none`: something else is said about it. */
      readonly answer: 'card' | 'line' | 'none';
    }
  /** What was typed to the card of a sent fix, as if it had been pressed. */
  | { readonly kind: 'press-fix'; readonly action: Extract<OwnTicketAction, { readonly fix: string }> };

/** What a taker makes of a text; `goesOn` when the text is still to be taken by another. */
export interface Taken {
  readonly deeds: readonly Deed[];
  readonly goesOn?: true;
  /** What was asked last is answered. */
  readonly answers?: true;
}

/** Takes a text that is meant for it; null when it is not. Pure. */
export type Taker = (heard: Heard) => Taken | null;
