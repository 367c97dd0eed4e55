import type { Answer } from '../../language/pack/read-answers';
import type { Listen } from '../../language/acts/listen';
import type { DeclaredLabels } from '../../domain/labels';
import type { Session } from '../../domain/session';
import type { Library } from '../guide/guide';
import type { Triage } from '../../language/result';
import type { FreeView } from '../views/free-view';
import type { Related } from './related';
import type { Text } from '../../domain/say';
import { say } from '../../texts/say';

/** The plain names of labels, from guides/symptoms. */
export type Catalogue = DeclaredLabels;

/** What authors wrote, as far as a picture needs it. */
export interface Texts {
  readonly library: Library;
  readonly catalogue: Catalogue;
  /** What is said to questions, by the entry's id. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What the conversation needs to know beside the session. Time and ids come in, so that everything here is pure. */
export interface Context extends Texts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** An id for a session, should one begin in this turn. */
  readonly newId: string;
  /** What there is about the problem at hand; empty until it is looked up. */
  readonly related: Related;
}

/** What there is to know at any time, for anybody. */
export interface Knowledge extends Texts {
  readonly triage: Triage;
  readonly listen: Listen;
}

/** What is to be done because of what was heard or pressed. Carried out by the edge, in this order. */
export type Effect =
  /** Show the session's card: in the card that was pressed, or as a new message when something was typed. */
  | { readonly kind: 'show'; readonly where: 'in-place' | 'new-message' }
  | { readonly kind: 'show-free'; readonly view: FreeView }
  | { readonly kind: 'say'; readonly text: Text }
  | { readonly kind: 'list-tickets' }
  /** Open the ticket, after which the session's card shows its number. */
  | { readonly kind: 'open-ticket' }
  /** Ask then how it went: a parked session, or, when `step` is given, one that is still there. */
  | { readonly kind: 'follow-up'; readonly until: number; readonly step?: string }
  | { readonly kind: 'go-private' }
  /** Add this text to a ticket of theirs, in which the session ends. */
  | { readonly kind: 'join-ticket'; readonly ticket: string; readonly text: string }
  /** The ticket of this session was opened for a loss that is none. */
  | { readonly kind: 'calm-ticket'; readonly session: string }
  /** Write another session, which was left for this one. */
  | { readonly kind: 'end-other'; readonly session: Session };

/** What came of a turn: the session as it is to be written, and what is to be done. */
export interface Response {
  /** Null when there is none. The same object as before when nothing about it changed. */
  readonly session: Session | null;
  readonly effects: readonly Effect[];
}

/** Three ways of saying it, for people who do not know where to begin. */
export const examples = [
  say('outlook-and-the-web-show'),
  say('some-of-my-mail-is'),
  say('outlook-says-disconnected'),
] as const;

export const inPlace: Effect = { kind: 'show', where: 'in-place' };
export const newMessage: Effect = { kind: 'show', where: 'new-message' };
