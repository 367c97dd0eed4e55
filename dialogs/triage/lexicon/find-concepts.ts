import { actions } from './actions';
import type { Concept } from './concept';
import { differences } from './differences';
import { expandPattern } from './expand-pattern';
import { faults } from './faults';
import { grammar } from './grammar';
import { places } from './places';
import { session } from './session';
import { things } from './things';

/** Where a concept was found in folded text. */
export interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly name: string;
  /** The words after the first; one that ends in `*` stands for every word that begins so. */
  readonly rest: readonly string[];
}

const shortestStem = 2;

/** Phrases by their first word, and by the stem of their first word. */
const indexOf = (concepts: readonly Concept[]) => {
  const whole = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  for (const { name, patterns } of concepts) {
    for (const text of patterns.flatMap(expandPattern)) {
      const [first, ...rest] = text.match(/[\p{L}\p{N}]+\*?/gu) ?? [];
      if (first === undefined) continue;
      const index = first.endsWith('*') ? stems : whole;
      const key = first.replace('*', '');
      index.set(key, [...(index.get(key) ?? []), { name, rest }]);
    }
  }
  return { whole, stems };
};

const { whole, stems } = indexOf([...places, ...things, ...differences, ...faults, ...actions, ...grammar, ...session]);

/** Numbers stand for their kind, so that "before 2019" is found like "before 2020". */
const kindOf = (word: string): string => (/^(?:19|20)\d\d$/.test(word) ? 'year' : /^\d+$/.test(word) ? 'number' : word);

const wordsIn = (folded: string): Word[] =>
  [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: kindOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

const fits = (wanted: string, word: Word | undefined): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.text.startsWith(wanted.slice(0, -1)) : word.text === wanted);

const phrasesFrom = (text: string): readonly Phrase[] => {
  const phrases = [...(whole.get(text) ?? [])];
  for (let length = shortestStem; length <= Math.min(text.length, 16); length += 1) {
    phrases.push(...(stems.get(text.slice(0, length)) ?? []));
  }
  return phrases;
};

/** Phrases by the words met before: most words of a training come many times. Never more than this many. */
const mostRemembered = 5000;
const remembered = new Map<string, readonly Phrase[]>();

/** The phrases that may begin with a word. */
const phrasesOf = (text: string): readonly Phrase[] => {
  const before = remembered.get(text);
  if (before) return before;
  const phrases = phrasesFrom(text);
  if (remembered.size < mostRemembered && text.length <= 24) remembered.set(text, phrases);
  return phrases;
};

/** Every concept in a folded text, in the order in which they begin. One place may stand for several. */
export const findConcepts = (folded: string): Found[] => {
  const words = wordsIn(folded);
  const found: Found[] = [];
  words.forEach(({ text, start }, index) => {
    for (const { name, rest } of phrasesOf(text)) {
      if (!rest.every((wanted, offset) => fits(wanted, words[index + 1 + offset]))) continue;
      found.push({ name, start, end: words[index + rest.length]?.end ?? start });
    }
  });
  return found;
};
