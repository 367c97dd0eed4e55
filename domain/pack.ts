import type { DeclaredFacts } from './facts';
import type { DeclaredLabels } from './labels';

/** What a pack declares: the names on which everything else in it is built. */
export interface Declared {
  readonly facts: DeclaredFacts;
  readonly labels: DeclaredLabels;
}
