import { foldText } from './fold-text';
import { findConcepts, type Found } from './lexicon/find-concepts';
import { wordsOf } from './words-of';

/** The kinds of feature, each of which weighs the same in a sentence however many there are of it. */
export const featureKinds = ['word', 'pair', 'letters', 'concept', 'together'] as const;
export type FeatureKind = (typeof featureKinds)[number];
export type Features = Readonly<Record<FeatureKind, readonly string[]>>;

/** Letters between "not" and what it turns round. */
const reachOfNot = 24;

const readLetters = (word: string): string[] => {
  const framed = `_${word.slice(0, 24)}_`;
  const grams: string[] = [];
  for (let size = 3; size <= 4; size += 1) {
    for (let start = 0; start + size <= framed.length; start += 1) grams.push(framed.slice(start, start + size));
  }
  return grams;
};

/** Letters of the words met before: most words of a training come many times. Never more than this many. */
const mostRemembered = 5000;
const remembered = new Map<string, readonly string[]>();

const lettersOf = (word: string): readonly string[] => {
  const before = remembered.get(word);
  if (before) return before;
  const letters = readLetters(word);
  if (remembered.size < mostRemembered && word.length <= 24) remembered.set(word, letters);
  return letters;
};

/** Names of the concepts, with `!` before those that a "not" just before turns round. */
const turned = (found: readonly Found[], folded: string): string[] => {
  const nots = found.filter(({ name }) => name === 'NOT');
  return found.map(({ name, start }) => {
    if (name === 'NOT') return name;
    const denied = nots.some(
      (not) => start >= not.end && start - not.end <= reachOfNot && !/[.;,!?]/.test(folded.slice(not.end, start)),
    );
    return denied ? `!${name}` : name;
  });
};

/** What the classifier looks at in a text. */
export const featuresOf = (text: string): Features => {
  const folded = foldText(text);
  const words = wordsOf(folded);
  const names = [...new Set(turned(findConcepts(folded), folded))].sort();
  const together: string[] = [];
  names.forEach((one, index) => {
    for (const other of names.slice(index + 1)) together.push(`${one}+${other}`);
  });
  const framed = ['^', ...words, '$'];
  const letters = new Set<string>();
  for (const word of words) for (const gram of lettersOf(word)) letters.add(gram);
  return {
    word: [...new Set(words)],
    pair: [...new Set(framed.slice(1).map((word, index) => `${framed[index] ?? ''} ${word}`))],
    letters: [...letters],
    concept: names,
    together,
  };
};
