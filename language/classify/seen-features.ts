import { lettersOf, namesOf, type FeatureKind } from './feature-kinds';
import type { Features } from './features';

/** The features of one kind in all texts. Each has a number, in the order in which they come. */
export interface Seen {
  readonly numbers: ReadonlyMap<string, number>;
  /** By number: in how many texts it is. */
  readonly counts: readonly number[];
  /** The numbers in the first text, in the second and so on, each once in a text. */
  readonly inTexts: readonly number[];
  /** By text: where its numbers end. */
  readonly ends: readonly number[];
}

const collector = () => {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const lastText: number[] = [];
  const inTexts: number[] = [];
  const ends: number[] = [];
  return {
    seen: { numbers, counts, inTexts, ends },
    numberOf: (name: string): number => {
      const before = numbers.get(name);
      if (before !== undefined) return before;
      const number = counts.push(0) - 1;
      lastText.push(-1);
      numbers.set(name, number);
      return number;
    },
    add: (number: number): void => {
      if (lastText[number] === ends.length) return;
      lastText[number] = ends.length;
      counts[number] = (counts[number] ?? 0) + 1;
      inTexts.push(number);
    },
    endText: (): void => void ends.push(inTexts.length),
  };
};

const seeNames = (texts: readonly Features[], kind: FeatureKind): Seen => {
  const { seen, numberOf, add, endText } = collector();
  for (const text of texts) {
    namesOf[kind](text, (name) => add(numberOf(name)));
    endText();
  }
  return seen;
};

/** Most words come many times: their letters are looked up once for each word, not once for each time it comes. */
const seeLetters = (words: Seen): Seen => {
  const { seen, numberOf, add, endText } = collector();
  const byWord = [...words.numbers.keys()].map((word) => lettersOf(word).map(numberOf));
  let at = 0;
  for (const end of words.ends) {
    for (; at < end; at += 1) byWord[words.inTexts[at] ?? 0]?.forEach(add);
    endText();
  }
  return seen;
};

/** Every feature of every text. */
export const seeFeatures = (texts: readonly Features[]): Readonly<Record<FeatureKind, Seen>> => {
  const word = seeNames(texts, 'word');
  return {
    word,
    pair: seeNames(texts, 'pair'),
    letters: seeLetters(word),
    concept: seeNames(texts, 'concept'),
    together: seeNames(texts, 'together'),
  };
};
