import type { FactId } from '../../domain/facts';

/** A place of a text at which a fact may be told: what it would be, if it is. */
export interface Candidate {
  readonly fact: FactId;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** How it was found. */
  readonly kind: string;
}
