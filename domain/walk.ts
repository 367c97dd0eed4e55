import type { Facts } from './facts';
import type { Symptom } from './labels';

/** What came of a procedure: `done` and `not-done` for those that only prepare (a backup), the others for fixes. */
export type ProcedureResult = 'fixed' | 'not-fixed' | 'done' | 'not-done';

/** One line of the ledger: a procedure that was carried out and what came of it. */
export interface LedgerEntry {
  readonly step: string;
  readonly procedure: string;
  /** The procedure's title as the requester saw it, so that a ticket reads well after guides have changed. */
  readonly title: string;
  /** `begun`: it was under way when the helpdesk was called; `partly`: some of it is right since then. */
  readonly result: ProcedureResult | 'begun' | 'partly';
  /** Milliseconds since 1970. */
  readonly at: number;
  /** In which part it was then, from 1, of how many; absent where it has only one. */
  readonly part?: { readonly number: number; readonly of: number } | undefined;
}

/** A part of a procedure that somebody said they had done; `at` in milliseconds since 1970. */
export interface PartDone {
  readonly part: string;
  readonly at: number;
}

/** False for what somebody left out, could not do, or has not finished. */
export const wasCarriedOut = ({ result }: Pick<LedgerEntry, 'result'>): boolean =>
  result !== 'not-done' && result !== 'begun';

/**
 * One requester's way through one guide. The place is not stored: it follows from the facts and the answers, which are
 * keyed by step id, so that a guide may change under a session.
 */
export interface Walk {
  readonly guide: string;
  /** The guide's version when the walk was last moved. */
  readonly version: number;
  readonly symptom: Symptom;
  /** Facts said, assumed or corrected; what was answered at a step is in `answers`. */
  readonly facts: Facts;
  /** Step id → the fact's value, or the procedure's result; `again` for one to which "back" led, to be answered anew. */
  readonly answers: Readonly<Record<string, string>>;
  readonly ledger: readonly LedgerEntry[];
  /** Step id → the parts of its procedure that are done, in order. */
  readonly done: Readonly<Record<string, readonly PartDone[]>>;
  /** The step whose procedure is shown with all its parts at once; null where one is shown after the other. */
  readonly atOnce: string | null;
}
