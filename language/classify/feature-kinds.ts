import type { Features } from './features';

/** The kinds of feature, each of which weighs the same in a sentence however many there are of it. */
export const featureKinds = ['word', 'pair', 'letters', 'concept', 'together'] as const;
export type FeatureKind = (typeof featureKinds)[number];

const longestWord = 24;

/** Every four letters in a row, with the ends of the word: with three as well, it learns no better, and slower. */
export const lettersOf = (word: string): string[] => {
  const framed = `_${word.slice(0, longestWord)}_`;
  return Array.from({ length: Math.max(0, framed.length - 3) }, (_, start) => framed.slice(start, start + 4));
};

type See = (name: string) => void;

/** For each kind: tells the name of every feature of the kind, again when it comes again. */
export const namesOf: Readonly<Record<FeatureKind, (features: Features, see: See) => void>> = {
  word: ({ words }, see) => {
    for (const word of words) see(word);
  },
  pair: ({ words }, see) => {
    for (let at = 0; at <= words.length; at += 1) see(`${words[at - 1] ?? '^'} ${words[at] ?? '$'}`);
  },
  letters: ({ words }, see) => {
    for (const word of words) lettersOf(word).forEach(see);
  },
  concept: ({ concepts }, see) => {
    for (const concept of concepts) see(concept);
  },
  together: ({ concepts }, see) => {
    for (let one = 0; one < concepts.length; one += 1)
      for (let other = one + 1; other < concepts.length; other += 1) see(`${concepts[one]}+${concepts[other]}`);
  },
};
