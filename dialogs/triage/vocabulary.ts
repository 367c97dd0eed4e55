import { featureKinds, type FeatureKind, type Features } from './features';

/** A text as numbers: places in the weight matrix, and how much each counts. */
export interface Row {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/** How much a kind of feature counts, and in how many sentences it must occur to be kept. */
export type Weighing = Readonly<Record<FeatureKind, { readonly weight: number; readonly atLeast: number }>>;

/** Found by cross-validation (docs/decisions/0003-triage.md). */
export const weighing: Weighing = {
  word: { weight: 1.2, atLeast: 1 },
  pair: { weight: 0.7, atLeast: 2 },
  letters: { weight: 1.2, atLeast: 5 },
  concept: { weight: 1.2, atLeast: 1 },
  together: { weight: 0.8, atLeast: 2 },
};

/** The features that were seen in training, each with its place. */
export interface Vocabulary {
  readonly size: number;
  rowOf(features: Features): Row;
  /** How many of the words were seen in training. */
  knownWords(features: Features): number;
}

/** Learns which features there are. */
export const learnVocabulary = (all: readonly Features[], weights: Weighing = weighing): Vocabulary => {
  const placeOf = Object.fromEntries(featureKinds.map((kind) => [kind, new Map<string, number>()])) as Record<
    FeatureKind,
    Map<string, number>
  >;
  let size = 1;
  for (const kind of featureKinds) {
    const counts = new Map<string, number>();
    for (const features of all) for (const name of features[kind]) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts) if (count >= weights[kind].atLeast) placeOf[kind].set(name, size++);
  }
  return {
    size,
    knownWords: (features) => features.word.filter((word) => placeOf.word.has(word)).length,
    rowOf: (features) => {
      const places = [0];
      const values = [1];
      for (const kind of featureKinds) {
        const first = places.length;
        for (const name of features[kind]) {
          const place = placeOf[kind].get(name);
          if (place !== undefined) places.push(place);
        }
        const value = weights[kind].weight / Math.sqrt(Math.max(1, places.length - first));
        for (let at = first; at < places.length; at += 1) values.push(value);
      }
      return { places: new Int32Array(places), values: new Float32Array(values) };
    },
  };
};
