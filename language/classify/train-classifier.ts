import { type DeclaredLabels, type Label, type LabelKind } from '../../domain/labels';
import type { Hear } from '../reading';
import type { Scored } from '../result';
import { featuresOf } from './features';
import { scoresOf, softmax, trainRegression, type Training, type Weights } from './regression';
import { learnVocabulary, vocabularyOf, type StoredVocabulary, type Weighing } from './vocabulary';

/** One sentence and what it means. */
export interface Example {
  readonly text: string;
  readonly label: Label;
}

/** What the classifier makes of a text: every label, most likely first. */
export interface Classified {
  readonly ranked: readonly Scored[];
  /** How many words of the text the classifier has met; with none it knows nothing. */
  readonly knownWords: number;
}
export type Classifier = (text: string) => Classified;

/** How sure the probabilities are made: above 1 less sure. See docs/triage-measured.md. */
const temperature = 1;

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

/** Settings to try out in measurements; each has its found value as default. */
export interface Settings {
  readonly weighing?: Weighing;
  readonly training?: Training;
  readonly temperature?: number;
}

/** All that was learnt, as it is kept between build and start. */
export interface Model {
  readonly classes: readonly Label[];
  readonly vocabulary: StoredVocabulary;
  readonly weights: Weights;
  /** By class, what is added to its score. */
  readonly likelier: readonly number[];
}

/** Trains a model on examples. The same examples always make the same model. */
export const trainModel = (
  examples: readonly Example[],
  hear: Hear,
  labels: DeclaredLabels,
  settings: Settings = {},
): Model => {
  const classes = [...new Set(examples.map(({ label }) => label))];
  const { stored, rows } = learnVocabulary(
    examples.map(({ text }) => featuresOf(hear(text))),
    settings.weighing,
  );
  const placeOf = new Map(classes.map((label, place) => [label, place]));
  const weights = trainRegression(
    rows,
    examples.map(({ label }) => placeOf.get(label) ?? 0),
    { classes: classes.length, size: stored.size },
    settings.training,
  );
  return { classes, vocabulary: stored, weights, likelier: likelierOf(classes, examples, labels) };
};

/** The classifier that a model is. */
export const classifierOf = (
  { classes, vocabulary: stored, weights, likelier }: Model,
  hear: Hear,
  sure = temperature,
): Classifier => {
  const vocabulary = vocabularyOf(stored);
  return (text) => {
    const seen = featuresOf(hear(text));
    const scores = scoresOf(vocabulary.rowOf(seen), weights);
    for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) + (likelier[k] ?? 0);
    const probable = softmax(scores, sure);
    const ranked = classes.map((label, k) => ({ label, confidence: probable[k] ?? 0 }));
    ranked.sort((a, b) => b.confidence - a.confidence);
    return { ranked, knownWords: vocabulary.knownWords(seen) };
  };
};

/** Trains a classifier in one go. */
export const trainClassifier = (
  examples: readonly Example[],
  hear: Hear,
  labels: DeclaredLabels,
  settings: Settings = {},
): Classifier => classifierOf(trainModel(examples, hear, labels, settings), hear, settings.temperature);
