/** A case or a ticket as it is counted. Nothing that anybody wrote is part of it. */
export interface Counted {
  readonly kind: 'case' | 'ticket';
  readonly tenantId: string;
  /** Whose it is, so that it is known when the same comes back. */
  readonly person: string;
  /** What it is about; empty where that is not known. */
  readonly label: string;
  /** The day on which it began, in days since 1970 on the helpdesk's wall. */
  readonly day: number;
  readonly begunAt: number;
  readonly outcome: 'fixed' | 'handed-over' | 'advised' | 'stopped' | 'open' | 'resolved' | 'closed';
  /** When it came to this outcome; of what is open, when the last word was said. */
  readonly at: number;
  /** Everything that it counts for, each once. */
  readonly marks: readonly string[];
}

/** For so long a fix may turn out to be none, in milliseconds. */
export const backWithin = 14 * 24 * 3_600_000;
/** Whoever says nothing for so long fell silent, in milliseconds. */
export const silentAfter = 7 * 24 * 3_600_000;

/** What a fixed case counts for once the same came back. */
export const cameBack = (marks: readonly string[]): readonly string[] =>
  marks
    .filter((mark) => !mark.startsWith('case|took|'))
    .map((mark) => (mark === 'case|fixed' ? 'case|back' : mark.replace(/^(case\|result\|.*\|)fixed$/, '$1back')));

/** Times are counted in spans that grow by a fifth from one to the next. */
const growth = Math.log(1.2);
const minute = 60_000;

/** The span that a time falls into, in milliseconds. */
export const spanOf = (time: number): number => Math.floor(Math.log(Math.max(0, time) / minute + 1) / growth);
/** The middle of a span, in milliseconds. */
export const middleOf = (span: number): number => (Math.exp((span + 0.5) * growth) - 1) * minute;

/** How often something was counted. */
export interface Tally {
  readonly day: number;
  readonly label: string;
  readonly mark: string;
  readonly count: number;
}

/** What is counted, and from which day to which. */
export interface Period {
  readonly tenantId: string;
  /** Days since 1970, the last included. */
  readonly from: number;
  readonly to: number;
  readonly label: string | null;
}
