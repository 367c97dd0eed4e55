import { featuresOf } from '../../../dialogs/triage/features';
import { learnVocabulary, weighing, type Row } from '../../../dialogs/triage/vocabulary';
import type { Label } from '../../../domain/labels';
import { asShares, type Rival, type Trained } from './rival';

const leftOut = { weight: 0, atLeast: 1_000_000 };
const epochs = 8;
const strength = 1e-5;
/** How far a margin counts when margins are made shares. */
const sharpness = 3;

const scoreOf = (weights: Float32Array, row: Row): number => {
  let score = 0;
  row.places.forEach((place, at) => (score += (weights[place] ?? 0) * (row.values[at] ?? 0)));
  return score;
};

/** One-against-rest linear SVMs over words and letters: hinge loss, stochastic gradient descent. */
export const linearSvm: Rival = {
  name: 'linear SVM, words and letters',
  train: (examples) => {
    const features = examples.map(({ text }) => featuresOf(text));
    const vocabulary = learnVocabulary(features, { ...weighing, concept: leftOut, together: leftOut });
    const { rows } = vocabulary;
    const machines = [...new Set(examples.map(({ label }) => label))].map((label): [Label, Float32Array] => {
      const weights = new Float32Array(vocabulary.size);
      for (let epoch = 0; epoch < epochs; epoch += 1) {
        const rate = 0.5 / (1 + epoch);
        for (let step = 0; step < rows.length; step += 1) {
          const index = (step * 7919 + epoch * 31) % rows.length;
          const row = rows[index];
          if (!row) continue;
          const sign = examples[index]?.label === label ? 1 : -1;
          if (sign * scoreOf(weights, row) >= 1) continue;
          const weight = sign > 0 ? 3 * rate : rate;
          row.places.forEach((place, at) => {
            weights[place] = (weights[place] ?? 0) * (1 - strength) + weight * sign * (row.values[at] ?? 0);
          });
        }
      }
      return [label, weights];
    });
    const rank: Trained['rank'] = (text) => {
      const row = vocabulary.rowOf(featuresOf(text));
      return asShares(new Map(machines.map(([label, weights]) => [label, sharpness * scoreOf(weights, row)])));
    };
    return { rank };
  },
};
