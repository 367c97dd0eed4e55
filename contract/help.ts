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

/** A question of a guide, with what it is asked for. */
export interface ReadableQuestion {
  readonly kind: 'question';
  readonly id: string;
  readonly ask: Line;
  readonly why: Line;
  readonly choices: readonly string[];
  readonly how: readonly Line[];
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
  /** `by`: for whom these lines are, such as "Outlook 2016"; null for everybody. */
  readonly instructions: readonly {
    readonly by: string | null;
    readonly lines: readonly Line[];
    readonly picture: string | null;
  }[];
  readonly notes: readonly Line[];
  readonly stuck: readonly { readonly sees: string; readonly lines: readonly Line[] }[];
  readonly sources: readonly string[];
}

/** A guide to read, in the order in which its steps are met. */
export interface ReadableGuide {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly for: readonly Named[];
  readonly parts: readonly (ReadableQuestion | ReadableProcedure)[];
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
