import type { Urgency } from '../domain/session';
import type { TicketMove, TicketState } from '../domain/ticket';
import type { ProcedureResult } from '../domain/walk';
import type { TicketAction } from '../dialogs/event';
import type { Line } from './help';
import type { Named } from './me';
import type { readyViews } from './requests';

type Without<T> = T extends unknown ? Omit<T, 'ticket'> : never;

/** What an agent does to a ticket, as a card's press sends it. `assign-ticket` to oneself is the person `me`. */
export type AgentAct = Without<TicketAction>;

export type ReadyView = (typeof readyViews)[number];

/** What was promised, in milliseconds since 1970. Null: nothing is (any more). */
export interface Due {
  /** When it has to be taken up; null once it was. */
  readonly respondBy: number | null;
  readonly resolveBy: number | null;
  /** The next of the two. */
  readonly at: number;
  /** What was not kept. */
  readonly missed: 'response' | 'resolution' | null;
}

/** A colleague who has a ticket open. */
export interface Onlooker {
  readonly id: string;
  readonly name: string;
  readonly doing: 'looking' | 'writing';
}
/** Who else has a ticket open. */
export interface Presence {
  readonly others: readonly Onlooker[];
}

/** Signs that a ticket is stuck. */
export type Mark = 'reopened-twice' | 'no-word-for-3-days' | 'handed-on-3-times';

/** A ticket in the queue. */
export interface QueueRow extends Presence {
  readonly id: string;
  readonly number: number;
  /** Grows with every change, whatever it is. */
  readonly version: number;
  /** How much people did to it. It goes with an act, so that nothing is done to what others changed meanwhile. */
  readonly seen: number;
  readonly title: string | null;
  readonly requester: string;
  readonly affected: string | null;
  readonly state: TicketState;
  readonly urgency: Urgency;
  readonly symptom: Named | null;
  readonly outlook: string | null;
  readonly channel: string | null;
  readonly agent: { readonly id: string; readonly name: string } | null;
  readonly isMine: boolean;
  readonly due: Due | null;
  /** What was written last. */
  readonly last: {
    readonly at: number;
    readonly from: 'agent' | 'requester';
    readonly by: string;
    readonly text: string;
  } | null;
  /** True while the requester wrote last and nobody answered. */
  readonly requesterWroteLast: boolean;
  readonly marks: readonly Mark[];
  readonly openedAt: number;
  readonly updatedAt: number;
}

/** A page of the queue. */
export interface Queue {
  readonly rows: readonly QueueRow[];
  /** How many match in all, and which page of how many this is. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** How many tickets each ready view holds. */
  readonly counts: Readonly<Record<ReadyView, number>>;
  /** How many of what matches each value of a filter would leave, by filter and value. */
  readonly facets: Readonly<
    Record<'state' | 'whose' | 'symptom' | 'urgency' | 'channel' | 'outlook', Readonly<Record<string, number>>>
  >;
  /** Agents who have at least one of the tickets that match. */
  readonly agents: readonly Named[];
  /** What `text` names by its number, where it does: it is to be opened at once. */
  readonly straightTo: string | null;
  readonly asOf: number;
}

export interface Rows {
  readonly rows: readonly QueueRow[];
}

/** All that match, at most 1000, each named by its number. */
export interface Matching {
  readonly tickets: readonly { readonly ticket: string; readonly number: number }[];
  readonly total: number;
}

/** What came of one thing done to several: an answer for each, in their order. */
export interface Bulk {
  readonly answers: readonly {
    readonly ticket: string;
    readonly number: number | null;
    readonly done: boolean;
    readonly says: string | null;
    readonly seen: number | null;
  }[];
}

/** Something that happened to a ticket, in words. */
export interface Happened {
  readonly at: number;
  readonly by: string;
  readonly move: TicketMove | 'opened' | 'took-in' | 'unreachable' | 'linked';
  /** What happened as a sentence, such as "Ada gave it to Ben". */
  readonly says: string;
  /** What went with it, whole. */
  readonly note: string | null;
}

/** A ticket with all that the helpdesk knows. */
export interface TicketPage extends QueueRow {
  readonly words: string;
  readonly note: string;
  readonly reason: Line;
  /** Teams' address of the ticket's thread; empty where there is none. */
  readonly thread: string;
  readonly elsewhere: { readonly system: string; readonly url: string } | null;
  readonly mergedInto: number | null;
  readonly incident: string | null;
  readonly resolution: string | null;
  readonly rating: number | null;
  readonly muted: boolean;
  readonly facts: readonly {
    readonly fact: string;
    readonly name: string;
    readonly value: string;
    readonly source: 'said' | 'asked' | 'assumed';
    readonly words: string | null;
  }[];
  readonly tried: readonly {
    readonly procedure: string;
    readonly title: string;
    readonly result: ProcedureResult | 'begun' | 'partly';
    readonly at: number;
  }[];
  readonly transcript: readonly {
    readonly at: number;
    readonly who: 'requester' | 'mailmend';
    readonly text: string;
    readonly step: string | null;
  }[];
  readonly messages: readonly {
    readonly id: string;
    readonly at: number;
    readonly from: 'agent' | 'requester';
    readonly by: string;
    readonly text: string;
    readonly asks: boolean;
    /** Until when it can be taken back; null once it went. */
    readonly heldUntil: number | null;
    readonly files: readonly { readonly name: string; readonly url: string; readonly size: number | null }[];
  }[];
  readonly notes: readonly { readonly at: number; readonly by: string; readonly text: string }[];
  readonly fixes: readonly {
    readonly id: string;
    readonly procedure: string;
    readonly title: string;
    readonly by: string;
    readonly at: number;
    readonly stage: 'asking' | 'saving' | 'doing' | 'over';
    readonly result: ProcedureResult | null;
  }[];
  readonly history: readonly Happened[];
  /** What the reader can do now, by the table of moves. */
  readonly can: readonly TicketMove[];
  /** What can be sent: why not, where it cannot be; how often it helped people with this Outlook, where enough told. */
  readonly procedures: readonly {
    readonly id: string;
    readonly title: string;
    readonly refused: string | null;
    readonly rate: Rate | null;
  }[];
}

/** How many people said that something fixed it. `share` and its interval only from 30 on. */
export interface Rate {
  readonly fixed: number;
  /** People with a known result. */
  readonly known: number;
  /** People who were shown it. */
  readonly shown: number;
  readonly share: { readonly of: number; readonly from: number; readonly to: number } | null;
}

/** What came of an act. `moved-on`: somebody did something to the ticket since it was looked at, and nothing was done. */
export interface Done {
  readonly done: boolean;
  readonly why: 'moved-on' | 'refused' | null;
  /** Why it came to nothing, in words. */
  readonly says: string | null;
  readonly ticket: TicketPage;
}

/** Who a ticket can be given to. */
export interface Colleagues {
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}
