import { foldText } from './fold-text';
import { findConcepts, type Found } from './lexicon/find-concepts';
import { wordsOf } from './words-of';

/** What the classifier looks at in a text: what it learns of these, and of their letters, is the vocabulary's. */
export interface Features {
  /** The words in their order, as often as they come. */
  readonly words: readonly string[];
  /** The names of the concepts in order of the alphabet, each once. */
  readonly concepts: readonly string[];
}

/** Letters between "not" and what it turns round. */
const reachOfNot = 24;

/** Names of the concepts, with `!` before those that a "not" just before turns round. */
const response = (found: readonly Found[], folded: string): string[] => {
  const nots = found.filter(({ name }) => name === 'NOT');
  if (nots.length === 0) return found.map(({ name }) => name);
  return found.map(({ name, start }) => {
    if (name === 'NOT') return name;
    const denied = nots.some(
      (not) => start >= not.end && start - not.end <= reachOfNot && !/[.;,!?]/.test(folded.slice(not.end, start)),
    );
    return denied ? `!${name}` : name;
  });
};

/** Reads the features of a text. */
export const featuresOf = (text: string): Features => {
  const folded = foldText(text);
  const found = findConcepts(folded);
  const concepts = found.length < 2 ? response(found, folded) : [...new Set(response(found, folded))].sort();
  return { words: wordsOf(folded), concepts };
};
