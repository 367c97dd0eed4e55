import { expandPattern } from '../../lexicon/expand-pattern';
import { remembered } from '../../remembered';
import { linkWords } from './link-words';
import { peopleWords } from './people-words';
import { placeWords } from './place-words';
import { stateWords } from './state-words';
import { topicWords } from './topic-words';
import { wordsOf } from './words';

const lexicon = { ...placeWords, ...stateWords, ...linkWords, ...peopleWords, ...topicWords };

/** What a word or phrase stands for, in whatever language it is said. */
export type Concept = keyof typeof lexicon;

/** A word or phrase of a text with what it stands for; one that stands for nothing has no concepts. */
export interface Tagged {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly concepts: readonly Concept[];
}

interface Phrase {
  readonly concept: Concept;
  /** Its words; one that ends in `*` stands for every word that begins so. */
  readonly words: readonly string[];
}

/** Phrases by the first word, and by the first letters of those whose first word is only a stem. */
interface Index {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
}

const shortestStem = 3;

/** The words of a phrase of the lexicon, in which "d' autre" is two words as it is in a text. */
const wordsIn = (phrase: string): string[] =>
  phrase.split(' ').flatMap((word) => (/^\p{L}+'$/u.test(word) ? [word] : wordsOf(word).map(({ text }) => text)));

const indexed = (): Index => {
  const whole = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  for (const [concept, list] of Object.entries(lexicon) as [Concept, string][]) {
    for (const text of list.split(',').flatMap((pattern) => expandPattern(pattern.trim().replace(/\s+/g, ' ')))) {
      const words = wordsIn(text);
      const first = words[0] ?? '';
      const [map, key] = first.endsWith('*') ? [stems, first.slice(0, shortestStem)] : [whole, first];
      const phrases = map.get(key);
      if (phrases) phrases.push({ concept, words });
      else map.set(key, [{ concept, words }]);
    }
  }
  return { whole, stems };
};

const fits = (wanted: string, said: string | undefined): boolean =>
  said !== undefined && (wanted.endsWith('*') ? said.startsWith(wanted.slice(0, -1)) : said === wanted);

let index: Index | undefined;

/** The phrases that may begin with a word. */
const phrasesOf = remembered(10_000, (text): readonly Phrase[] => {
  index ??= indexed();
  const stemmed = index.stems.get(text.slice(0, shortestStem)) ?? [];
  return [...(index.whole.get(text) ?? []), ...stemmed.filter(({ words }) => fits(words[0] ?? '', text))];
});

/** The words of a folded text, the longest known phrase at each place taken as one. */
export const taggedWords = (folded: string): Tagged[] => {
  const words = wordsOf(folded);
  const tagged: Tagged[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    let length = 1;
    let concepts: Concept[] = [];
    for (const phrase of phrasesOf(word.text)) {
      if (phrase.words.length < length) continue;
      if (!phrase.words.every((wanted, offset) => fits(wanted, words[at + offset]?.text))) continue;
      if (phrase.words.length > length) concepts = [];
      length = phrase.words.length;
      if (!concepts.includes(phrase.concept)) concepts.push(phrase.concept);
    }
    const end = words[at + length - 1]?.end ?? word.end;
    tagged.push({ text: length === 1 ? word.text : folded.slice(word.start, end), start: word.start, end, concepts });
    at += length;
  }
  return tagged;
};
