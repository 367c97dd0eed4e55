import { featureKinds, lettersOf, namesOf, type FeatureKind } from './feature-kinds';
import type { Features } from './features';
import { seeFeatures, type Seen } from './seen-features';

/** A text as numbers: places in the weight matrix, and how much each counts. */
export interface Row {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/** How much a kind of feature counts, and in how many sentences it must occur to be kept. */
export type Weighing = Readonly<Record<FeatureKind, { readonly weight: number; readonly atLeast: number }>>;

/** Found by cross-validation (docs/decisions/0003-triage.md). */
const weighing: Weighing = {
  word: { weight: 1.2, atLeast: 1 },
  pair: { weight: 0.7, atLeast: 2 },
  letters: { weight: 1.3, atLeast: 4 },
  concept: { weight: 1.2, atLeast: 1 },
  together: { weight: 0.8, atLeast: 2 },
};

/** The features that were seen in training, each with its place: what is kept of a vocabulary. */
export interface StoredVocabulary {
  readonly size: number;
  readonly kinds: readonly {
    readonly kind: FeatureKind;
    readonly weight: number;
    readonly placeOf: ReadonlyMap<string, number>;
  }[];
}

/** Makes numbers of texts. */
export interface Vocabulary {
  rowOf(features: Features): Row;
  /** How many of the words were seen in training. */
  knownWords(features: Features): number;
}

/** One kind of feature as it was seen, with the place of each number: −1 for what is too rare to be kept. */
interface Kind {
  readonly seen: Seen;
  readonly places: Int32Array;
  readonly weight: number;
}

const { max, sqrt } = Math;

/** The rows of all texts, cut out of one array. Place 0 is in every text: what is likely before a word is read. */
const rowsOf = (texts: number, kinds: readonly Kind[]): Row[] => {
  const most = kinds.reduce((sum, { seen }) => sum + seen.inTexts.length, texts);
  const places = new Int32Array(most);
  const values = new Float32Array(most);
  let at = 0;
  return Array.from({ length: texts }, (_, text) => {
    const start = at;
    values[at++] = 1;
    for (const { seen, places: placeOf, weight } of kinds) {
      const first = at;
      const end = seen.ends[text] ?? 0;
      for (let index = seen.ends[text - 1] ?? 0; index < end; index += 1) {
        const place = placeOf[seen.inTexts[index] ?? 0] ?? -1;
        if (place >= 0) places[at++] = place;
      }
      values.fill(weight / sqrt(max(1, at - first)), first, at);
    }
    return { places: places.subarray(start, at), values: values.subarray(start, at) };
  });
};

const keptOf = ({ seen, places }: Kind): ReadonlyMap<string, number> => {
  const kept = new Map<string, number>();
  for (const [name, number] of seen.numbers) {
    const place = places[number] ?? -1;
    if (place >= 0) kept.set(name, place);
  }
  return kept;
};

/** Adds the places of the letters of a text's words; those of a word that was learnt are looked up once and kept. */
const lettersAdder = (placeOf: ReadonlyMap<string, number>, learnt: ReadonlyMap<string, number> | undefined) => {
  const kept = new Map<string, readonly number[]>();
  const placesOf = (word: string): readonly number[] => {
    const before = kept.get(word);
    if (before) return before;
    const places = lettersOf(word).flatMap((letters) => placeOf.get(letters) ?? []);
    if (learnt?.has(word)) kept.set(word, places);
    return places;
  };
  return ({ words }: Features, add: (place: number) => void): void => {
    for (const word of words) placesOf(word).forEach(add);
  };
};

/** Learns which features there are, and gives the rows of the texts that it learnt from, in their order. */
export const learnVocabulary = (
  texts: readonly Features[],
  weights: Weighing = weighing,
): { readonly stored: StoredVocabulary; readonly rows: readonly Row[] } => {
  const allSeen = seeFeatures(texts);
  let size = 1;
  const kinds = featureKinds.map((kind): Kind & { kind: FeatureKind } => {
    const { weight, atLeast } = weights[kind];
    const places = Int32Array.from(allSeen[kind].counts, (count) => (count >= atLeast ? size++ : -1));
    return { kind, seen: allSeen[kind], places, weight };
  });
  return {
    stored: { size, kinds: kinds.map((kind) => ({ kind: kind.kind, weight: kind.weight, placeOf: keptOf(kind) })) },
    rows: rowsOf(texts.length, kinds),
  };
};

/** The vocabulary that was learnt, ready to make rows of new texts. */
export const vocabularyOf = ({ size, kinds: known }: StoredVocabulary): Vocabulary => {
  const words = known.find(({ kind }) => kind === 'word')?.placeOf;
  const addsLetters = lettersAdder(known.find(({ kind }) => kind === 'letters')?.placeOf ?? new Map(), words);
  /* By place: the turn at which it was last added, so that each counts once in a row without a set being made. */
  const lastAdded = new Int32Array(size);
  let turn = 0;
  return {
    knownWords: (features) => new Set(features.words.filter((word) => words?.has(word))).size,
    rowOf: (features) => {
      turn += 1;
      const places = [0];
      const ends: number[] = [];
      const add = (place: number | undefined): void => {
        if (place === undefined || lastAdded[place] === turn) return;
        lastAdded[place] = turn;
        places.push(place);
      };
      for (const { kind, placeOf } of known) {
        if (kind === 'letters') addsLetters(features, add);
        else namesOf[kind](features, (name) => add(placeOf.get(name)));
        ends.push(places.length);
      }
      const values = new Float32Array(places.length);
      values[0] = 1;
      known.forEach(({ weight }, index) => {
        const [first, end] = [ends[index - 1] ?? 1, ends[index] ?? 1];
        values.fill(weight / sqrt(max(1, end - first)), first, end);
      });
      return { places: Int32Array.from(places), values };
    },
  };
};
