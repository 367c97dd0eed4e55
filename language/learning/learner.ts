import type { Kinds, Names } from './names';
import { likelyOf, trainRegression, type KeptWeights, type Training, type Weights } from './regression';
import { learnNames, numbering, rowsOf, sizeOf, type Numbered, type Vocabulary } from './vocabulary';

/** A class and how likely it is. */
export interface Likely<Label extends string> {
  readonly label: Label;
  readonly likely: number;
}

/** Every class, most likely first. */
export type Classify<Label extends string> = (names: Names) => readonly Likely<Label>[];

/** The highest number that a weight is kept as. */
const most = 127;

/** A place none of whose weights is so far from nothing is left out of what is kept. */
const nearlyNothing = 0.05;

/**
 * What is kept of weights that were learnt on one vocabulary, and of the vocabulary: places that say nothing are left out,
 * and of the others the weights are whole numbers from −127 to 127, which take a fourth of the room.
 */
export const kept = (
  vocabulary: Vocabulary,
  all: readonly Weights[],
): { readonly vocabulary: Vocabulary; readonly weights: readonly KeptWeights[] } => {
  const highest = new Float32Array(sizeOf(vocabulary));
  for (const { weights, classes } of all)
    for (let at = 0; at < weights.length; at += 1) {
      const place = Math.floor(at / classes);
      highest[place] = Math.max(highest[place] ?? 0, Math.abs(weights[at] ?? 0));
    }
  const places = [...highest.keys()].filter((place) => place === 0 || (highest[place] ?? 0) >= nearlyNothing);
  const worth = Float32Array.from(places, (place) => (highest[place] ?? 0) / most || 1);
  const numbers = Int32Array.from(places.slice(1), (place) => vocabulary.numbers[place - 1] ?? 0);
  const small = ({ weights, classes }: Weights): KeptWeights => ({
    classes,
    weights: Int8Array.from({ length: places.length * classes }, (_, at) => {
      const place = Math.floor(at / classes);
      return Math.round((weights[(places[place] ?? 0) * classes + (at % classes)] ?? 0) / (worth[place] ?? 1));
    }),
  });
  return { vocabulary: { ...vocabulary, numbers, worth }, weights: all.map(small) };
};

/** All that was learnt, as plain data that can be kept. */
export interface Model<Label extends string> {
  readonly classes: readonly Label[];
  readonly vocabulary: Vocabulary;
  readonly weights: Weights;
}

/** Found by measuring on sentences that were held back. */
const usual: Training = { epochs: 5, rate: 0.7, smoothing: 0.02 };

/** Trains a model on texts whose names are numbered by these kinds. The same examples always make the same one. */
export const train = <Label extends string>(
  examples: readonly { readonly seen: Numbered; readonly label: Label }[],
  kinds: Kinds,
  training: Training = usual,
): Model<Label> => {
  const classes = [...new Set(examples.map(({ label }) => label))];
  const placeOf = new Map(classes.map((label, place) => [label, place]));
  const seen = examples.map((one) => one.seen);
  const vocabulary = learnNames(seen, kinds);
  const weights = trainRegression(
    seen.map(rowsOf(vocabulary).rowOf),
    examples.map(({ label }) => placeOf.get(label) ?? 0),
    { classes: classes.length, size: sizeOf(vocabulary) },
    training,
  );
  const left = kept(vocabulary, [weights]);
  return { classes, vocabulary: left.vocabulary, weights: left.weights[0] ?? weights };
};

/** Tells how likely each class of a model is, in their order; `likelier` is by class what is added to its score. */
export const likelihoodOf = (
  { vocabulary, weights }: Model<string>,
  likelier?: readonly number[],
): ((names: Names) => Float64Array) => {
  const number = numbering(vocabulary.kinds.map(({ kind }) => kind));
  const { rowOf } = rowsOf(vocabulary);
  return (names) => likelyOf(rowOf(number(names)), weights, likelier);
};

/** The classifier that a model is. */
export const classifierOf = <Label extends string>(model: Model<Label>): Classify<Label> => {
  const likelihood = likelihoodOf(model);
  return (names) => {
    const likely = likelihood(names);
    return model.classes
      .map((label, k) => ({ label, likely: likely[k] ?? 0 }))
      .sort((one, other) => other.likely - one.likely);
  };
};
