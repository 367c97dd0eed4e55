import type { ChoiceFactId, FactId, FactSource } from '../domain/facts';
import type { Label } from '../domain/labels';
import type { Urgency } from '../domain/session';
import type { Ticket, TicketState } from '../domain/ticket';
import type { ProcedureResult } from '../domain/walk';
import type { Line } from './guide/guide';

/** A fact as it is shown: its plain name and value, and where it came from. */
export interface ShownFact {
  readonly fact: FactId;
  readonly name: string;
  readonly value: string;
  readonly source: FactSource;
  /** The requester's words that it was read from; their own text. */
  readonly words: string | null;
  /** False for facts that cannot be asked again, such as a build number. */
  readonly changeable: boolean;
}

/** A procedure that was tried, as it is shown. */
export interface Tried {
  readonly title: string;
  readonly result: ProcedureResult;
  readonly at: number;
}

/** A choice to press, with the label behind it. */
export interface Choice {
  readonly label: Label;
  readonly title: string;
  readonly says: string;
}

/** One of a person's tickets in a list. */
export interface TicketLine {
  readonly number: number;
  readonly state: TicketState;
  readonly about: string;
  readonly updatedAt: number;
  readonly claimedBy: string | null;
  readonly resolution: string | null;
}

/** The ids that every action of a session's card carries. */
export interface Here {
  readonly session: string;
  /** The step that the card shows; a click that names another step is stale. */
  readonly step: string | null;
  /** In a channel or group chat the card also offers to go on in private. */
  readonly place: 'personal' | 'group' | 'channel';
  /** How many choices were put aside so far; a click of an earlier round is stale. */
  readonly round: number;
  /** Whose session it is; shown where others read along. */
  readonly requester: string;
  /** The requester's time zone, such as `Europe/Berlin`; UTC without one. */
  readonly timezone?: string | null;
}

/** Everything that Mailmend can show in a session's living card. Pure values: cards/ makes pictures of them. */
export type SessionView = { readonly here: Here } & (
  | { readonly kind: 'clarify'; readonly words: string; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'understood';
      readonly words: string;
      readonly title: string;
      readonly says: string;
      readonly facts: readonly ShownFact[];
    }
  | {
      readonly kind: 'question';
      readonly title: string;
      readonly ask: Line;
      readonly why: Line;
      readonly fact: ChoiceFactId;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      readonly canBeUnsure: boolean;
      /** True when the question corrects a fact and does not stand in the guide. */
      readonly correcting: boolean;
    }
  | {
      readonly kind: 'how-to-find-out';
      readonly title: string;
      readonly ask: Line;
      readonly how: readonly Line[];
      readonly fact: ChoiceFactId;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      readonly unsureValue: string;
      readonly correcting: boolean;
    }
  | {
      readonly kind: 'procedure';
      readonly procedure: string;
      readonly title: string;
      readonly does: Line;
      readonly risks: Line;
      readonly risky: boolean;
      readonly minutes: readonly [number, number];
      readonly time: Line;
      readonly instructions: readonly Line[];
      readonly notes: readonly Line[];
      readonly number: number;
      readonly of: number;
      /** A fix asks whether it helped; a preparation asks `question`. */
      readonly question: Line;
      readonly prepares: boolean;
      readonly folder: string | null;
    }
  | {
      readonly kind: 'stuck';
      readonly title: string;
      readonly problems: readonly { readonly id: string; readonly sees: string }[];
    }
  | { readonly kind: 'stuck-at'; readonly title: string; readonly sees: string; readonly lines: readonly Line[] }
  | { readonly kind: 'when-later'; readonly title: string; readonly slow: boolean }
  | { readonly kind: 'parked'; readonly title: string; readonly until: number; readonly timezone: string | null }
  | { readonly kind: 'still-there'; readonly title: string; readonly prepares: boolean; readonly question: Line }
  | { readonly kind: 'leave-this'; readonly words: string; readonly current: string }
  | {
      readonly kind: 'solved';
      readonly tried: readonly Tried[];
      readonly rating: number | null;
      readonly second: Choice | null;
    }
  | {
      readonly kind: 'advised';
      readonly title: string;
      readonly why: Line;
      readonly lines: readonly Line[];
      readonly second: Choice | null;
    }
  | { readonly kind: 'out-of-scope'; readonly words: string; readonly topic: string; readonly says: string }
  | {
      readonly kind: 'hand-over';
      readonly because: Line;
      readonly words: string;
      readonly title: string | null;
      readonly facts: readonly ShownFact[];
      readonly tried: readonly Tried[];
      readonly urgency: Urgency;
      /** What the requester typed already; stands in the note field. */
      readonly note: string;
    }
  | {
      readonly kind: 'ticket-opened';
      readonly number: number;
      readonly urgency: Urgency;
      readonly state: TicketState;
      readonly claimedBy: string | null;
      readonly resolution: string | null;
      readonly keepFiles: boolean;
      readonly second: Choice | null;
    }
  | {
      readonly kind: 'cancelled';
      /** The requester's words, with which to begin again; their own text. */
      readonly words: string;
      readonly renameBack: boolean;
      readonly second: Choice | null;
    }
  | { readonly kind: 'moved-to-private' }
  /** An older card of this session; the living one stands further down. */
  | { readonly kind: 'moved-down' }
);

/** What Mailmend can show outside a session. */
export type FreeView =
  | { readonly kind: 'welcome'; readonly place: 'personal' | 'group' | 'channel'; readonly examples: readonly string[] }
  | { readonly kind: 'help'; readonly place: 'personal' | 'group' | 'channel'; readonly examples: readonly string[] }
  | { readonly kind: 'unknown'; readonly examples: readonly string[] }
  | {
      readonly kind: 'my-tickets';
      readonly tickets: readonly TicketLine[];
      readonly contact: string | null;
      /** The reader's time zone; UTC without one. */
      readonly timezone?: string | null;
    };

/** What was promised for a ticket, in milliseconds since 1970. */
export interface TicketDue {
  /** Null once somebody took it up. */
  readonly respondBy: number | null;
  readonly resolveBy: number | null;
  /** What is over and was not kept. */
  readonly missed: 'response' | 'resolution' | null;
}

/** The helpdesk's card of a ticket. */
export interface TicketView {
  readonly kind: 'ticket';
  readonly ticket: Ticket;
  readonly title: string | null;
  readonly facts: readonly ShownFact[];
  readonly reason: Line;
  /** Every procedure that an agent can send, in the order of their titles. */
  readonly procedures: readonly { readonly id: string; readonly title: string }[];
  /** Until when the helpdesk promised to take it up and to resolve it; null where nothing is promised or it is over. */
  readonly due: TicketDue | null;
  /** The helpdesk's time zone; UTC without one. */
  readonly timezone?: string | null;
}

export type View = SessionView | FreeView | TicketView;
