import type { ActName, ToldFacts, Topic } from './act';

/** The languages that examples are written in. */
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** What a sentence means, seen from the card that was shown. */
export interface Meaning {
  readonly act: ActName;
  /** Of a question or a worry. */
  readonly topic: Topic | null;
  /** Of `stuck`: the entry that fits; null where none does. */
  readonly stuck: string | null;
  /** Of an answer or a contradiction. */
  readonly facts: ToldFacts;
  /** Acts that may be heard as well. */
  readonly also: readonly string[];
}

/** One sentence, what it means, and what was shown: a fact that is asked, a procedure, a place; null where anything may be. */
export interface ActExample extends Meaning {
  readonly text: string;
  readonly at: string | null;
  readonly language: Language;
}
