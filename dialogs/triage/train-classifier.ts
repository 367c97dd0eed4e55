import { isSymptom, type Label } from '../../domain/labels';
import { featuresOf } from './features';
import { softmax, trainRegression, type Training } from './regression';
import type { Scored } from './result';
import { learnVocabulary, type Weighing } from './vocabulary';

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

/** How sure the probabilities are made: found by cross-validation, see docs/decisions/0003-triage.md. */
const temperature = 1;

/**
 * How much likelier a symptom is in use than among the examples, where topics and sayings have many more sentences
 * because they are so varied. Found by cross-validation, see docs/decisions/0003-triage.md.
 */
const symptomsLikelier = Math.log(1.8);

/** Settings to try out in measurements; each has its found value as default. */
export interface Settings {
  readonly weighing?: Weighing;
  readonly training?: Training;
  readonly temperature?: number;
}

/** Trains a classifier on examples. The same examples always make the same classifier. */
export const trainClassifier = (examples: readonly Example[], settings: Settings = {}): Classifier => {
  const classes = [...new Set(examples.map(({ label }) => label))];
  const likelier = classes.map((label) => (isSymptom(label) ? symptomsLikelier : 0));
  const vocabulary = learnVocabulary(
    examples.map(({ text }) => featuresOf(text)),
    settings.weighing,
  );
  const regression = trainRegression(
    vocabulary.rows,
    examples.map(({ label }) => classes.indexOf(label)),
    { classes: classes.length, size: vocabulary.size },
    settings.training,
  );
  return (text) => {
    const seen = featuresOf(text);
    const scores = regression(vocabulary.rowOf(seen));
    for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) + (likelier[k] ?? 0);
    const sure = softmax(scores, settings.temperature ?? temperature);
    const ranked = classes.map((label, k) => ({ label, confidence: sure[k] ?? 0 }));
    ranked.sort((a, b) => b.confidence - a.confidence);
    return { ranked, knownWords: vocabulary.knownWords(seen) };
  };
};
