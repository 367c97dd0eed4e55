import type { Named } from './me';

/**
 * A count of people or things. Below five it is not told: `under` is 5, and it is part of "others" where it stands beside
 * others.
 */
export type Count = number | { readonly under: 5 };

/** A share. Below 30 there is no percentage, and `share` is null. */
export interface Share {
  readonly count: Count;
  readonly of: Count;
  /** From 0 to 1, with the ends of its 95 % interval (Wilson). */
  readonly share: { readonly of: number; readonly from: number; readonly to: number } | null;
}

/** A time of so many, in milliseconds. `atLeast`: more than half are not over, so that it is at least this. */
export interface Spent {
  readonly median: number | null;
  readonly ninth: number | null;
  readonly of: Count;
  readonly atLeast: boolean;
}

/** A table as it is drawn, read aloud, copied and written to a file. */
export interface Table {
  readonly id: string;
  readonly title: string;
  /** What it shows, as a sentence. */
  readonly finding: string;
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly { readonly id: string; readonly title: string; readonly cells: readonly (Cell | null)[] }[];
}
export type Cell =
  | { readonly kind: 'count'; readonly count: Count }
  | ({ readonly kind: 'share' } & Share)
  | ({ readonly kind: 'time' } & Spent)
  | { readonly kind: 'text'; readonly text: string };

export const caseOutcomes = [
  'fixed-and-stayed',
  'too-early',
  'came-back',
  'handed-over',
  'advised',
  'stopped',
  'fell-silent',
  'going-on',
] as const;
/** What became of a case; together they are all that began. */
export type CaseOutcome = (typeof caseOutcomes)[number];

/** The figures of a period. Every chart is one of the tables. */
export interface Insights {
  readonly from: string;
  readonly to: string;
  readonly symptom: Named | null;
  readonly timezone: string;
  readonly asOf: number;
  /** The version of the definitions that the figures follow. */
  readonly definitions: number;
  readonly begun: Count;
  readonly confirmedOfAll: Share;
  readonly confirmedOfKnown: Share;
  readonly timeToFix: Spent;
  readonly timeToTakeUp: Spent;
  readonly timeToResolve: Spent;
  readonly targetMet: { readonly response: Share; readonly resolution: Share; readonly notDue: Count };
  readonly reopened: Share;
  readonly rating: { readonly median: number | null; readonly answered: Share };
  /** `outcomes` by week · `procedures` by Outlook · `reasons` of handing over · `given-up` by step · `ratings` · `unserved`. */
  readonly tables: readonly Table[];
}
