import type { ChoiceFactId, Facts } from './facts';
import type { Label } from './labels';
import type { Address, Person } from './requester';
import type { Walk } from './walk';

/**
 * Where a session stands. `clarifying`: which symptom? `confirming`: is this understood right? `guiding`: in a guide.
 * `handing-over`: the hand-over card. `solved`, `escalated`, `linked` (to a ticket or an incident), `advised` and `cancelled`
 * are ends.
 */
export type Stage =
  | 'clarifying'
  | 'confirming'
  | 'guiding'
  | 'handing-over'
  | 'solved'
  | 'escalated'
  | 'linked'
  | 'advised'
  | 'cancelled';

/** A closer look at the present step that does not move the walk. */
export type Aside =
  | ClosedAside
  /** Words that may tell of a loss: has it happened? What was asked before is asked again if not. */
  | { readonly kind: 'maybe-lost'; readonly words: string; readonly before: ClosedAside | null };

/** One that hides no other. */
export type ClosedAside =
  | { readonly kind: 'how-to-find-out' }
  | { readonly kind: 'stuck' }
  | { readonly kind: 'stuck-at'; readonly problem: string }
  | { readonly kind: 'when-later' }
  | { readonly kind: 'change-fact'; readonly fact: ChoiceFactId; readonly findOut: boolean }
  | {
      readonly kind: 'leave-this';
      readonly words: string;
      readonly label: Label;
      readonly facts: Facts;
      /** Whose the other problem is, where the words tell that it is somebody else's. */
      readonly behalf?: { readonly words: string; readonly isNamed: boolean } | null | undefined;
    }
  | { readonly kind: 'parked'; readonly until: number }
  /** A ticket of theirs about the same is open: add to it, or go on anew? */
  | { readonly kind: 'double'; readonly ticket: string; readonly number: number }
  /** The same was solved lately: go on after the procedure that helped then, or from the beginning? */
  | { readonly kind: 'back-again'; readonly session: string; readonly title: string; readonly at: number }
  /** The same was stopped lately at `title`: go on there, or from the beginning? */
  | { readonly kind: 'stopped-before'; readonly session: string; readonly title: string; readonly at: number }
  /** The helpdesk works on it for many: wait, or is it something else? */
  | { readonly kind: 'incident'; readonly incident: string; readonly note: string; readonly over: boolean }
  | { readonly kind: 'still-there' }
  /** A repair helped partly: what is still missing? */
  | { readonly kind: 'still-missing' }
  /** It is somebody else's problem: whose? */
  | { readonly kind: 'for-whom' }
  /** Before the hand-over: what the helpdesk asks first, to be copied by whoever can. */
  | { readonly kind: 'details' };

/** Why the helpdesk is asked. The codes stand in guides/reasons.yaml. */
export type Because = string;

/** How soon the requester needs an answer. */
export const urgencies = ['low', 'normal', 'high', 'urgent'] as const;
export type Urgency = (typeof urgencies)[number];

/** One line of what was said, for the hand-over. */
export interface Said {
  readonly at: number;
  readonly who: 'requester' | 'mailmend';
  readonly text: string;
  /** What stood on the card beneath which it was typed: a procedure's title, or a question. */
  readonly step?: string;
  /** True for an answer that was pressed. */
  readonly pressed?: true;
  /** The message in which it was typed, as the platform names it. */
  readonly message?: string;
}

/** What a session was when words of a loss stopped it, so that it can be taken back. */
export interface Alarm {
  readonly at: number;
  readonly words: string;
  readonly stage: Stage;
  readonly aside: ClosedAside | null;
  readonly before: Stage | null;
  readonly because: Because | null;
  readonly urgency: Urgency;
  readonly note: string;
}

/** One requester's problem, from the first words to its end, in one conversation. */
export interface Session {
  readonly id: string;
  readonly requester: Person;
  readonly address: Address;
  readonly stage: Stage;
  /** The one message that told the problem. */
  readonly words: string;
  /** What the requester is asked to choose from. */
  readonly choices: readonly Label[];
  /** What it could be besides, likeliest first, as the words that told the problem were read. */
  readonly ranked: readonly Label[];
  /** What the requester said it is not. */
  readonly rejected: readonly Label[];
  readonly label: Label | null;
  readonly facts: Facts;
  readonly walk: Walk | null;
  readonly aside: Aside | null;
  /** A second problem of the same message, to be offered when this one ends. */
  readonly second: Label | null;
  /** Where the session came from before the hand-over card, so that "back" leads there. */
  readonly before: Stage | null;
  readonly because: Because | null;
  readonly urgency: Urgency;
  /** What the requester typed while the hand-over card was up; it stands in the card's note field. */
  readonly note: string;
  readonly ticketNumber: number | null;
  /** The incident that the requester waits for the end of. */
  readonly incident: string | null;
  /** The session in which the same was solved before. */
  readonly previous: string | null;
  readonly rating: number | null;
  /** What was heard as a loss, as long as the session has not been taken up again. */
  readonly alarm: Alarm | null;
  /** How many texts in a row were not understood. */
  readonly misses: number;
  /** Who has the problem, where somebody else tells of it; in their words. */
  readonly affected: string | null;
  /** Why it is well again, in the requester's words. */
  readonly cause: string | null;
  /** Since when its card has shown the present step. */
  readonly atStepSince: number | null;
  readonly transcript: readonly Said[];
  /** The message that holds the living card, once it was sent. */
  readonly cardId: string | null;
  /** The requester's language as their client names it, such as `de-DE`. */
  readonly locale: string | null;
  readonly timezone: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Grows with each write; a write against an older version is refused. */
  readonly version: number;
}

/** No name of a person is longer, in UTF-16 units. */
export const longestName = 80;

/** True where both are about the same person: the requester's own, or somebody else's by the same name. */
export const isSamePerson = (one: string | null, other: string | null): boolean =>
  (one?.trim().toLowerCase() ?? null) === (other?.trim().toLowerCase() ?? null);

/** True when nothing more happens in this session. */
export const isOver = (session: Session): boolean =>
  ['solved', 'escalated', 'linked', 'advised', 'cancelled'].includes(session.stage);

const asking: readonly Aside['kind'][] = [
  'leave-this',
  'maybe-lost',
  'change-fact',
  'double',
  'back-again',
  'stopped-before',
  'incident',
  'for-whom',
];

/** True while a question of its own stands on the card, before whatever it hides. */
export const asksFirst = (aside: Aside | null): boolean => aside !== null && asking.includes(aside.kind);

/** The longest text that is read, in UTF-16 units; Teams sends hardly more. What is longer comes as a file. */
export const longestText = 16_000;
const mostLines = 500;
const mostLetters = 100_000;

/** True for more than a session keeps of what is said in it. */
export const isTooMuchSaid = (transcript: readonly Said[]): boolean =>
  transcript.length > mostLines || transcript.reduce((sum, { text }) => sum + text.length, 0) > mostLetters;
