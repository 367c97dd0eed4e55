import type { Named } from './me';

/** A line of an author's: `**bold**` for what is on the screen and `` `code` `` for what is typed; nothing else is markup. */
export type Line = string;

/** What Mailmend can do, and what there is to read. */
export interface Help {
  /** What it mends, in one sentence each. */
  readonly mends: readonly (Named & { readonly says: string; readonly guide: string })[];
  /** Sentences with which one could begin. */
  readonly examples: readonly string[];
  /** What can be typed at any time. */
  readonly commands: readonly string[];
  readonly guides: readonly Named[];
}

/** A picture, and the same in words for whoever hears it. */
export interface Picture {
  readonly url: string;
  readonly alt: string;
}

/** Lines in their order, and the pictures between them: each stands below a line, named by its place from 0. */
export interface Pictured {
  readonly lines: readonly Line[];
  readonly pictures: readonly (Picture & { readonly below: number })[];
}

/** A question of a guide, with what it is asked for. */
export interface ReadableQuestion {
  readonly kind: 'question';
  readonly id: string;
  readonly ask: Line;
  readonly why: Line;
  readonly choices: readonly string[];
  readonly picture: Picture | null;
  readonly how: Pictured;
}

/** Something to carry out, as everybody reads it. */
export interface ReadableProcedure {
  readonly kind: 'procedure';
  readonly id: string;
  readonly title: string;
  readonly does: Line;
  readonly risks: Line;
  /** True where something can be lost: what is to be done is left out, since the chat asks about local data before. */
  readonly canLose: boolean;
  readonly minutes: readonly [number, number];
  readonly time: Line;
  /** The parts in which it is done, as the cards show them. */
  readonly parts: readonly (Pictured & { readonly title: string })[];
  readonly notes: readonly Line[];
  readonly stuck: readonly (Pictured & { readonly sees: string })[];
  readonly sources: readonly string[];
}

/** A fact that changes what is to be done, its values, and the one that is gone by. */
export interface GuideFact extends Named {
  readonly values: readonly Named[];
  readonly value: string;
}

/** A guide to read, in the order in which its steps are met, for those of whom its facts are true. */
export interface ReadableGuide {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly for: readonly Named[];
  readonly facts: readonly GuideFact[];
  readonly parts: readonly (ReadableQuestion | ReadableProcedure)[];
  /** What else the guide carries out, for others. */
  readonly others: readonly Named[];
}

/** What a search over guides and answers found, the best first. */
export interface Found {
  readonly hits: readonly (
    | { readonly kind: 'guide'; readonly guide: string; readonly title: string; readonly says: string }
    | {
        readonly kind: 'procedure';
        readonly guide: string;
        readonly procedure: string;
        readonly title: string;
        readonly says: Line;
      }
    | { readonly kind: 'answer'; readonly id: string; readonly asks: string; readonly says: Line }
  )[];
}
