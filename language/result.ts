import type { Behalf } from './behalf';
import type { FactId } from '../domain/facts';
import type { Label } from '../domain/labels';

/** A label with the probability that it is what the sentence means, 0 to 1. */
export interface Scored {
  readonly label: Label;
  readonly confidence: number;
}

/** A fact read out of a text, with the words that it was read from. */
export interface ReadFact {
  readonly fact: FactId;
  readonly value: string;
  readonly words: string;
}

/** Two readings of one fact that cannot both be true ("Outlook 2016 on my Mac"); to be asked about, not guessed. */
export interface Conflict {
  readonly fact: FactId;
  readonly readings: readonly ReadFact[];
}

/** What triage makes of a text. */
export interface Triaged {
  /**
   * `start`: sure of a symptom. `clarify`: show the alternatives. `out-of-scope`: a topic that is not Mailmend's.
   * `command`: something said in the course of a session. `unknown`: no idea.
   */
  readonly decision: 'start' | 'clarify' | 'out-of-scope' | 'command' | 'unknown';
  /** The best label, or null when the decision is `unknown`. */
  readonly label: Label | null;
  readonly confidence: number;
  /**
   * For `clarify` the two to four choices to show, best first (the best label included). For `out-of-scope` that is less
   * than 70 % sure the two likeliest symptoms before the other runners-up; else the runners-up.
   */
  readonly alternatives: readonly Scored[];
  readonly facts: readonly ReadFact[];
  readonly conflicts: readonly Conflict[];
  /** A second problem in the same text, to be offered after the first. */
  readonly second: Label | null;
  /** For whom it is written, where that is somebody else. */
  readonly behalf: Behalf | null;
}

/** What the conversation knows when the text comes in. */
export interface TriageContext {
  /** True when a guide's card is waiting for an answer: a bare "no" is then `not-fixed`. */
  readonly inSession: boolean;
  /** The fact that the card asks, if any: what is a bare number, or a yes, answers it. */
  readonly asks?: FactId | null;
}

/** Reads a text. Made once at start by training; pure and fast afterwards. */
export type Triage = (text: string, context?: TriageContext) => Triaged;
