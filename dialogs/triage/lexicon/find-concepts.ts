import { actions } from './actions';
import type { Concept } from './concept';
import { differences } from './differences';
import { expandPattern } from './expand-pattern';
import { faults } from './faults';
import { grammar } from './grammar';
import { places } from './places';
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

const { whole, stems } = indexOf([...places, ...things, ...differences, ...faults, ...actions, ...grammar]);

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

/** Every concept in a folded text, in the order in which they begin. One place may stand for several. */
export const findConcepts = (folded: string): Found[] => {
  const words = wordsIn(folded);
  const found: Found[] = [];
  words.forEach(({ text, start }, index) => {
    const add = (phrases: readonly Phrase[] | undefined) => {
      for (const { name, rest } of phrases ?? []) {
        if (!rest.every((wanted, offset) => fits(wanted, words[index + 1 + offset]))) continue;
        found.push({ name, start, end: words[index + rest.length]?.end ?? start });
      }
    };
    add(whole.get(text));
    for (let length = shortestStem; length <= Math.min(text.length, 16); length += 1)
      add(stems.get(text.slice(0, length)));
  });
  return found;
};
