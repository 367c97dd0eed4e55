/** A text as numbers: places in the weights, each once, and how much each counts. */
export interface Row {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/** How the regression is trained. */
export interface Training {
  readonly epochs: number;
  readonly rate: number;
  /** Share of a target that is spread over all classes, which keeps the model from being too sure. */
  readonly smoothing: number;
}

/** Taken out of the loops: looking up a global is slow where tests run. */
const { abs, exp, imul, sqrt } = Math;

/** A class whose probability is off by less than this is not corrected; most are, and it saves most of the time. */
const negligible = 0.003;

/** A sentence that was so sure to be right at its last turn is passed over: most of the time goes to the hard ones. */
const learnt = 0.97;

/** A trained multinomial logistic regression: for each place a weight by class. */
export interface Weights {
  readonly classes: number;
  readonly weights: Float32Array | Int8Array;
}

/** Weights as they are kept: small whole numbers. */
export interface KeptWeights extends Weights {
  readonly weights: Int8Array;
}

/** A random order that is the same in every run, so that the same texts are always learnt the same. */
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

/** Sums up the weights of a row's places. Four places at a time, which halves the work in memory. */
const scoresInto = (scores: Float64Array, { places, values }: Row, { weights, classes }: Weights): void => {
  scores.fill(0);
  let at = 0;
  for (; at + 3 < places.length; at += 4) {
    const a = (places[at] ?? 0) * classes;
    const b = (places[at + 1] ?? 0) * classes;
    const c = (places[at + 2] ?? 0) * classes;
    const d = (places[at + 3] ?? 0) * classes;
    const ofA = values[at] ?? 0;
    const ofB = values[at + 1] ?? 0;
    const ofC = values[at + 2] ?? 0;
    const ofD = values[at + 3] ?? 0;
    for (let k = 0; k < classes; k += 1) {
      const four =
        ofA * (weights[a + k] ?? 0) +
        ofB * (weights[b + k] ?? 0) +
        ofC * (weights[c + k] ?? 0) +
        ofD * (weights[d + k] ?? 0);
      scores[k] = (scores[k] ?? 0) + four;
    }
  }
  for (; at < places.length; at += 1) {
    const base = (places[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) + value * (weights[base + k] ?? 0);
  }
};

/** Turns scores into probabilities, in place. */
const softmax = (scores: Float64Array): Float64Array => {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    const value = exp((scores[k] ?? 0) - highest);
    scores[k] = value;
    sum += value;
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
};

/** The classes whose probabilities are off, the first `count` of the arrays, and by how much. */
interface Wrong {
  readonly classes: Int32Array;
  readonly offs: Float64Array;
  count: number;
}

const findWrong = (wrong: Wrong, probabilities: Float64Array, target: number, smoothing: number): void => {
  const spread = smoothing / probabilities.length;
  wrong.count = 0;
  for (let k = 0; k < probabilities.length; k += 1) {
    const off = (probabilities[k] ?? 0) - spread - (k === target ? 1 - smoothing : 0);
    if (abs(off) < negligible) continue;
    wrong.offs[wrong.count] = off;
    wrong.classes[wrong.count] = k;
    wrong.count += 1;
  }
};

/** Moves the weights of a row's places against what is wrong; `moved` is how much those of each place were so far. */
const correct = (
  { weights, classes }: Weights,
  moved: Float32Array,
  { places, values }: Row,
  { count, classes: which, offs }: Wrong,
  rate: number,
): void => {
  let squares = 0;
  for (let index = 0; index < count; index += 1) squares += (offs[index] ?? 0) ** 2;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const value = values[at] ?? 0;
    const far = (moved[place] ?? 0) + value * value * squares;
    moved[place] = far;
    const step = (rate * value) / sqrt(far);
    const base = place * classes;
    for (let index = 0; index < count; index += 1) {
      const one = base + (which[index] ?? 0);
      weights[one] = (weights[one] ?? 0) - step * (offs[index] ?? 0);
    }
  }
};

/** Trains by stochastic gradient descent with a step per place that shrinks as it is used (AdaGrad). */
export const trainRegression = (
  rows: readonly Row[],
  targets: readonly number[],
  { classes, size }: { readonly classes: number; readonly size: number },
  { epochs, rate, smoothing }: Training,
): Weights => {
  const model: Weights = { classes, weights: new Float32Array(size * classes) };
  const moved = new Float32Array(size).fill(0.1);
  const scores = new Float64Array(classes);
  const wrong: Wrong = { classes: new Int32Array(classes), offs: new Float64Array(classes), count: 0 };
  const surest = new Float32Array(rows.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(rows.length, epoch + 1)) {
      const row = rows[index];
      const target = targets[index];
      if (!row || target === undefined || (surest[index] ?? 0) > learnt) continue;
      scoresInto(scores, row, model);
      softmax(scores);
      surest[index] = scores[target] ?? 0;
      findWrong(wrong, scores, target, smoothing);
      correct(model, moved, row, wrong, rate);
    }
  }
  return model;
};

/** How likely each class is for a row. */
export const likelyOf = (row: Row, weights: Weights, likelier: readonly number[] = []): Float64Array => {
  const scores = new Float64Array(weights.classes);
  scoresInto(scores, row, weights);
  for (let k = 0; k < likelier.length; k += 1) scores[k] = (scores[k] ?? 0) + (likelier[k] ?? 0);
  return softmax(scores);
};

/** How likely each class of several regressions is for a row: their weights lie side by side, looked up once for all. */
export const sideBySide = (all: readonly KeptWeights[], size: number): ((row: Row) => readonly Float64Array[]) => {
  const ends = all.map((_one, at) => all.slice(0, at + 1).reduce((sum, { classes }) => sum + classes, 0));
  const classes = ends.at(-1) ?? 0;
  const joined = { classes, weights: new Int8Array(size * classes) };
  all.forEach((one, at) => {
    const from = (ends[at] ?? 0) - one.classes;
    for (let place = 0; place < size; place += 1)
      for (let k = 0; k < one.classes; k += 1)
        joined.weights[place * classes + from + k] = one.weights[place * one.classes + k] ?? 0;
  });
  return (row) => {
    const scores = new Float64Array(classes);
    scoresInto(scores, row, joined);
    return all.map((one, at) => softmax(scores.subarray((ends[at] ?? 0) - one.classes, ends[at])));
  };
};
