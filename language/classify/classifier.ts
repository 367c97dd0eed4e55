import type { DeclaredLabels, Label, LabelKind } from '../../domain/labels';
import { likelihoodOf, train, type Model } from '../learning/learner';
import { wordNames, type Kinds } from '../learning/names';
import type { Training } from '../learning/regression';
import { numbering, rowsOf } from '../learning/vocabulary';
import type { Hear, Said } from '../reading';
import type { Scored } from '../result';

/** One sentence and what it means. */
export interface Example {
  readonly text: string;
  readonly label: Label;
}

/** What the classifier makes of a text: every label, most likely first. */
export interface Classified {
  readonly ranked: readonly Scored[];
  /** Whether the classifier has met a word of the text; without one it knows nothing. */
  readonly knowsWords: boolean;
}
export type Classifier = (said: Said) => Classified;

/**
 * How likely each kind is in use, whatever the number of its examples: what is varied has more of them. See
 * docs/triage-measured.md.
 */
const inUse: Readonly<Record<LabelKind, number>> = { symptom: 0.31, topic: 0.37, saying: 0.32 };

/** For each class how much likelier, as a logarithm, its kind is in use than among the examples. */
const likelierOf = (
  classes: readonly Label[],
  examples: readonly Example[],
  labels: DeclaredLabels,
): readonly number[] => {
  const kindOf = (label: Label): LabelKind => labels.get(label)?.kind ?? 'topic';
  const counts = { symptom: 0, topic: 0, saying: 0 };
  for (const { label } of examples) counts[kindOf(label)] += 1;
  return classes.map((label) => Math.log((inUse[kindOf(label)] * examples.length) / counts[kindOf(label)]));
};

/** How much each kind counts, found by cross-validation (docs/decisions/0003-triage.md). */
const problemKinds: Kinds = {
  word: { weight: 1.2, atLeast: 1 },
  pair: { weight: 0.7, atLeast: 2 },
  letters: { weight: 1.3, atLeast: 4 },
  tag: { weight: 1.2, atLeast: 1 },
  tags: { weight: 0.8, atLeast: 2 },
};

/** What was learnt of problems, as it is kept; `likelier` is by class what is added to its score. */
export interface ProblemModel extends Model<Label> {
  readonly likelier: readonly number[];
}

/** Found by cross-validation (docs/decisions/0003-triage.md). */
const training: Training = { epochs: 4, rate: 1.1, smoothing: 0.01 };

/** Trains a model on examples. The same examples always make the same model. */
export const trainProblems = (examples: readonly Example[], hear: Hear, labels: DeclaredLabels): ProblemModel => {
  const number = numbering(Object.keys(problemKinds));
  const model = train(
    examples.map(({ text, label }) => ({ seen: number(wordNames(hear(text))), label })),
    problemKinds,
    training,
  );
  return { ...model, likelier: likelierOf(model.classes, examples, labels) };
};

/** The classifier that a model is. */
export const classifierOf = (model: ProblemModel): Classifier => {
  const likelihood = likelihoodOf(model, model.likelier);
  const { knows } = rowsOf(model.vocabulary);
  return (said) => {
    const names = wordNames(said);
    const likely = likelihood(names);
    return {
      ranked: model.classes
        .map((label, k) => ({ label, confidence: likely[k] ?? 0 }))
        .sort((one, other) => other.confidence - one.confidence),
      knowsWords: names.word.some((word) => knows('word', word)),
    };
  };
};
