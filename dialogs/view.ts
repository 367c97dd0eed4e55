import type { ChoiceFactId, FactId, FactSource } from '../domain/facts';
import type { Incident } from '../domain/incident';
import type { Label } from '../domain/labels';
import type { Urgency } from '../domain/session';
import type { Ending } from '../domain/requester-moves';
import type { Ticket, TicketMove, TicketState } from '../domain/ticket';
import type { ProcedureResult } from '../domain/walk';
import type { Line } from './guide/guide';
import type { WantedOfTicket } from './helpdesk/own-words';

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
  readonly id: string;
  readonly number: number;
  readonly state: TicketState;
  readonly urgency: Urgency;
  readonly about: string;
  readonly openedAt: number;
  readonly claimedBy: string | null;
  /** What was written last about it, and who wrote it: null for the reader's own words. */
  readonly last: { readonly by: string | null; readonly text: string } | null;
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
  readonly fix: string | null;
  readonly ending: Ending | null;
  readonly mergedInto: number | null;
  readonly resolution: string | null;
  readonly muted: boolean;
  readonly rating: number | null;
  /** What the requester can do with it. */
  readonly can: readonly TicketMove[];
}

/** As much of a ticket as a question about it names. */
export type NamedTicket = Pick<OwnTicket, 'id' | 'number' | 'about'>;

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
      /** Null as long as only its number is known. */
      readonly ticket: OwnTicket | null;
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
  /** A ticket of theirs about the same is open. */
  | {
      readonly kind: 'double';
      readonly words: string;
      readonly ticket: string;
      readonly number: number;
      /** Null when it could not be looked up. */
      readonly about: {
        readonly state: TicketState;
        readonly claimedBy: string | null;
        readonly openedAt: number;
      } | null;
    }
  /** The helpdesk works on it for many: just told, waited for, or over. */
  | {
      readonly kind: 'known-incident';
      readonly title: string;
      /** What the helpdesk tells; an agent's text. */
      readonly note: string;
      readonly stage: 'told' | 'waiting' | 'over';
      readonly second: Choice | null;
    }
  /** The same was solved lately. */
  | {
      readonly kind: 'back-again';
      readonly words: string;
      /** What helped then, and when. */
      readonly helped: string;
      readonly at: number;
      /** False when nothing is left that a guide could try. */
      readonly hasNext: boolean;
      /** The next fix, when nothing has to be asked before it. */
      readonly next: string | null;
    }
  /** What they wrote was added to a ticket of theirs. */
  | {
      readonly kind: 'joined';
      readonly number: number;
      readonly claimedBy: string | null;
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
  /** A question of the helpdesk to the requester. */
  | {
      readonly kind: 'agent-message';
      readonly ticket: string;
      readonly number: number;
      readonly by: string;
      readonly text: string;
    }
  /** What somebody wrote could be meant for several tickets, or be something new. */
  | {
      readonly kind: 'whose-answer';
      readonly text: string;
      /** `about`: what was asked, or what it is about. */
      readonly tickets: readonly { readonly id: string; readonly number: number; readonly about: string }[];
    }
  | {
      readonly kind: 'my-tickets';
      readonly tickets: readonly TicketLine[];
      /** How many older ones there are beside these. */
      readonly older: number;
      readonly contact: string | null;
      /** The reader's time zone; UTC without one. */
      readonly timezone?: string | null;
    };

/** A requester's own ticket with everything that they may see of it. */
export interface OwnTicketView {
  readonly kind: 'own-ticket';
  readonly ticket: OwnTicket;
  /** What came of the last press, or why nothing did. */
  readonly says: string | null;
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
  readonly fixes: readonly { readonly title: string; readonly at: number; readonly result: ProcedureResult | null }[];
  readonly timezone?: string | null;
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
  /** How well was it solved? */
  | { readonly kind: 'rate-ticket'; readonly ticket: NamedTicket; readonly rating: number | null };

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

/** The helpdesk's card of an incident. */
export interface IncidentView {
  readonly kind: 'incident';
  readonly incident: Incident;
  readonly title: string;
  /** Within how many minutes they reported it. */
  readonly minutes: number;
  /** How many people are told when it is over. */
  readonly linked: number;
  readonly tickets: readonly number[];
  readonly timezone?: string | null;
}

/** A procedure as a card shows it: what it does and risks, and what to do. */
export interface ShownProcedure {
  readonly title: string;
  readonly does: Line;
  readonly risks: Line;
  readonly risky: boolean;
  /** How long it takes, in minutes, from and to. */
  readonly minutes: readonly [number, number];
  readonly time: Line;
  readonly instructions: readonly Line[];
  readonly notes: readonly Line[];
  readonly folder: string | null;
}

/** The card of a fix that an agent sent to the requester. */
export interface SentFixView {
  readonly kind: 'sent-fix';
  readonly ticket: string;
  readonly number: number;
  readonly fix: string;
  /** The agent's name. */
  readonly by: string;
  readonly title: string;
  readonly now:
    | {
        readonly stage: 'asking';
        readonly ask: Line;
        readonly why: Line;
        readonly choices: readonly { readonly value: 'yes' | 'no'; readonly label: string }[];
        /** How to find out, for somebody who does not know. */
        readonly how: readonly Line[];
      }
    | {
        readonly stage: 'saving' | 'doing';
        readonly procedure: ShownProcedure;
        readonly stuck: readonly { readonly sees: string; readonly lines: readonly Line[] }[];
        /** Asked at its end. */
        readonly question: Line;
        readonly prepares: boolean;
      }
    /** `result`: what came of it; null when nothing was said. */
    | { readonly stage: 'over'; readonly result: ProcedureResult | null; readonly state: TicketState }
    | { readonly stage: 'called-off' | 'ended'; readonly state: TicketState };
}

export type View = SentFixView | SessionView | FreeView | OwnTicketView | OwnTicketQuestion | TicketView | IncidentView;
