import type { Row } from './vocabulary';

/** How the regression is trained. */
export interface Training {
  readonly epochs: number;
  readonly rate: number;
  /** Share of a target that is spread over all classes, which keeps the model from being too sure. */
  readonly smoothing: number;
}

/** Found by cross-validation (docs/decisions/0003-triage.md). */
const training: Training = { epochs: 4, rate: 0.5, smoothing: 0.01 };

/** Taken out of the loops: looking up a global is slow where tests run. */
const { abs, exp, imul, max, sqrt } = Math;

/** A class whose probability is off by less than this is not corrected; most are, and it saves most of the time. */
const negligible = 0.003;

/** A sentence that was so sure to be right at its last turn is passed over: most of the time goes to the hard ones. */
const learnt = 0.97;

/** A trained multinomial logistic regression: raw scores by class, before they are made probabilities. */
export type Regression = (row: Row) => Float64Array;

/** A random order that is the same in every run, so that every start trains the same model. */
const shuffled = (length: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length }, (_, index) => index);
  let state = seed;
  for (let index = length - 1; index > 0; index -= 1) {
    state = (imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
};

const scoresInto = (scores: Float64Array, row: Row, weights: Float32Array, classes: number): void => {
  scores.fill(0);
  for (let at = 0; at < row.places.length; at += 1) {
    const base = (row.places[at] ?? 0) * classes;
    const value = row.values[at] ?? 0;
    for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) + value * (weights[base + k] ?? 0);
  }
};

/** Turns scores into probabilities, in place. A temperature above 1 makes them less sure. */
export const softmax = (scores: Float64Array, temperature = 1): Float64Array => {
  const highest = scores.reduce((a, b) => max(a, b), -Infinity);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    const value = exp(((scores[k] ?? 0) - highest) / temperature);
    scores[k] = value;
    sum += value;
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
};

/** Trains by stochastic gradient descent with a step per weight that shrinks as it is used (AdaGrad). */
export const trainRegression = (
  rows: readonly Row[],
  targets: readonly number[],
  shape: { readonly classes: number; readonly size: number },
  options: Training = training,
): Regression => {
  const { classes, size } = shape;
  const weights = new Float32Array(size * classes);
  const squares = new Float32Array(size * classes).fill(0.1);
  const scores = new Float64Array(classes);
  const offs = new Float64Array(classes);
  const wrongs = new Int32Array(classes);
  const surest = new Float32Array(rows.length);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const index of shuffled(rows.length, epoch + 1)) {
      const row = rows[index];
      const target = targets[index];
      if (!row || target === undefined || (surest[index] ?? 0) > learnt) continue;
      scoresInto(scores, row, weights, classes);
      softmax(scores);
      surest[index] = scores[target] ?? 0;
      let wrong = 0;
      for (let k = 0; k < classes; k += 1) {
        const wanted = options.smoothing / classes + (k === target ? 1 - options.smoothing : 0);
        const off = (scores[k] ?? 0) - wanted;
        if (abs(off) < negligible) continue;
        offs[wrong] = off;
        wrongs[wrong] = k;
        wrong += 1;
      }
      for (let at = 0; at < row.places.length; at += 1) {
        const base = (row.places[at] ?? 0) * classes;
        const value = row.values[at] ?? 0;
        for (let index = 0; index < wrong; index += 1) {
          const place = base + (wrongs[index] ?? 0);
          const gradient = (offs[index] ?? 0) * value;
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          weights[place] = (weights[place] ?? 0) - (options.rate * gradient) / sqrt(square);
        }
      }
    }
  }
  return (row) => {
    const result = new Float64Array(classes);
    scoresInto(result, row, weights, classes);
    return result;
  };
};
