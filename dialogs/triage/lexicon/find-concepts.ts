import { actions } from './actions';
import type { Concept } from './concept';
import { differences } from './differences';
import { expandPattern } from './expand-pattern';
import { faults } from './faults';
import { grammar } from './grammar';
import { places } from './places';
import { remembered } from '../remembered';
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

/** A stem of at least two letters, and the phrases whose first word begins with it. */
interface Stem {
  readonly stem: string;
  readonly phrases: Phrase[];
}

const getOrSet = <V>(map: Map<string, V>, key: string, make: () => V): V => {
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
};

/** Phrases by their first word, and stems by the two letters that they begin with. */
const indexOf = (concepts: readonly Concept[]) => {
  const whole = new Map<string, Phrase[]>();
  const stems = new Map<string, Stem[]>();
  for (const { name, patterns } of concepts) {
    for (const text of patterns.flatMap(expandPattern)) {
      const [first, ...rest] = text.match(/[\p{L}\p{N}]+\*?/gu) ?? [];
      if (first === undefined) continue;
      const phrase = { name, rest };
      if (first.endsWith('*')) {
        const stem = first.slice(0, -1);
        const near = getOrSet(stems, stem.slice(0, 2), () => []);
        const same = near.find((other) => other.stem === stem);
        if (same) same.phrases.push(phrase);
        else near.push({ stem, phrases: [phrase] });
      } else getOrSet(whole, first, () => []).push(phrase);
    }
  }
  return { whole, stems };
};

const { whole, stems } = indexOf([...places, ...things, ...differences, ...faults, ...actions, ...grammar, ...session]);

/** Numbers stand for their kind, so that "before 2019" is found like "before 2020". */
const kindOf = (word: string): string => (/^(?:19|20)\d\d$/.test(word) ? 'year' : /^\d+$/.test(word) ? 'number' : word);

const wordsIn = (folded: string): Word[] => {
  const words: Word[] = [];
  const pattern = /[\p{L}\p{N}]+/gu;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const [text] = match;
    words.push({ text: text < 'a' ? kindOf(text) : text, start: match.index, end: pattern.lastIndex });
  }
  return words;
};

const fits = (wanted: string, word: Word | undefined): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.text.startsWith(wanted.slice(0, -1)) : word.text === wanted);

/** The phrases that may begin with a word. */
const phrasesOf = remembered(10_000, (text): readonly Phrase[] => [
  ...(whole.get(text) ?? []),
  ...(stems.get(text.slice(0, 2)) ?? []).flatMap(({ stem, phrases }) => (text.startsWith(stem) ? phrases : [])),
]);

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
