import type { Example } from '../../../dialogs/triage/train-classifier';
import type { Scored } from '../../../dialogs/triage/result';

/** A trained way to classify sentences. */
export interface Trained {
  /** Ranks the labels for a text; the scores are probabilities or behave like them. */
  readonly rank: (text: string) => readonly Scored[];
  /** Answers texts beforehand, for a library that only answers later. */
  readonly prepare?: (texts: readonly string[]) => Promise<void>;
}

/** A way to classify sentences that triage is compared with. */
export interface Rival {
  readonly name: string;
  readonly train: (examples: readonly Example[]) => Promise<Trained> | Trained;
}

/** Scores of any scale as shares of one, most likely first. */
export const asShares = (scores: ReadonlyMap<Scored['label'], number>): Scored[] => {
  const highest = Math.max(...scores.values());
  const exps = [...scores].map(([label, score]) => ({ label, confidence: Math.exp(score - highest) }));
  const total = exps.reduce((sum, { confidence }) => sum + confidence, 0);
  return exps
    .map(({ label, confidence }) => ({ label, confidence: confidence / total }))
    .sort((a, b) => b.confidence - a.confidence);
};
