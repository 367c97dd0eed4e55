import { trainClassifier } from '../../../dialogs/triage/train-classifier';
import { weighing } from '../../../dialogs/triage/vocabulary';
import type { Rival } from './rival';

/** Never in so many sentences: a kind of feature that is left out. */
const leftOut = { weight: 0, atLeast: 1_000_000 };

/** Triage's own classifier, without the exclusions that follow it. */
export const ours: Rival = {
  name: 'ours: regression with concepts',
  train: (examples) => {
    const classify = trainClassifier(examples);
    return { rank: (text) => classify(text).ranked };
  },
};

/** The same regression on single words alone. */
export const wordsOnly: Rival = {
  name: 'logistic regression, words',
  train: (examples) => {
    const classify = trainClassifier(examples, {
      weighing: { ...weighing, pair: leftOut, letters: leftOut, concept: leftOut, together: leftOut },
    });
    return { rank: (text) => classify(text).ranked };
  },
};

/** The same regression on words and letters, without concepts. */
export const withoutConcepts: Rival = {
  name: 'logistic regression, words and letters',
  train: (examples) => {
    const classify = trainClassifier(examples, { weighing: { ...weighing, concept: leftOut, together: leftOut } });
    return { rank: (text) => classify(text).ranked };
  },
};
