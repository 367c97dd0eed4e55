import { z } from 'zod';
import { remembered } from '../remembered';
import { tokensOf } from '../tag/tokens';
import { expand } from './expand';
import { readYaml, type PackFile } from './yaml';

/** One way to say what some tags stand for, word by word; a word may be `stem*`, `#number` or `#year`. */
export interface Phrase {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** `around`: it takes no word away from a longer phrase; `names`: nor is it a tag of its words, but names a value. */
  readonly section: Section;
}

const sections = ['words', 'around', 'names'] as const;
type Section = (typeof sections)[number];

/** What came of reading: all phrases, or every fault as `file:line:column: what is wrong`. */
export interface WordsRead {
  readonly phrases: readonly Phrase[];
  readonly faults: readonly string[];
}

/** By tags: the ways to say it, with commas between. */
const rows = z.record(z.string());
const schema = z.object({ words: rows, around: rows, names: rows.default({}) }).strict();

const longestPhrase = 400;

/** A word of a phrase as it is in a text: "isn't" is two words, and so is "d' autre". */
const partsOf = remembered(10_000, (word): readonly string[] =>
  word.startsWith('#') || /^\p{L}+'$/u.test(word) ? [word] : tokensOf(word).map(({ text }) => text),
);
const wordsIn = (said: string): string[] => said.split(' ').flatMap((word) => (word === '' ? [] : partsOf(word)));

const isBalanced = (pattern: string): boolean => {
  let depth = 0;
  for (const character of pattern) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
};

const tagName = /^[a-z][a-z0-9-]*$/;

const readFile = (file: PackFile): { readonly phrases: Phrase[]; readonly faults: string[] } => {
  const phrases: Phrase[] = [];
  const { value, faults: found, fault } = readYaml(file, schema);
  const faults = [...found];
  for (const section of value ? sections : []) {
    const placeOf = new Map<string, string>();
    for (const [name, ways] of Object.entries(value?.[section] ?? {})) {
      const tags = name.split(' ');
      const unfit = tags.find((tag) => !tagName.test(tag));
      if (unfit !== undefined) faults.push(fault([section], `"${unfit}" is no name of a tag`, name));
      for (const way of ways.split(',').map((one) => one.trim())) {
        const wrong = (message: string): void => void faults.push(fault([section, name], message, way));
        if (way === '') wrong('a way to say it is empty');
        else if (way.length > longestPhrase || !isBalanced(way)) wrong(`"${way}" cannot be read`);
        else
          for (const words of expand(way).map(wordsIn)) {
            const said = words.join(' ');
            const before = placeOf.get(said);
            placeOf.set(said, name);
            if (words.length === 0 || (section === 'words' && before === name)) continue;
            if (section === 'words' && before !== undefined)
              wrong(`"${said}" is already among the ways to say "${before}"`);
            else phrases.push({ words, tags, section });
          }
      }
    }
  }
  return { phrases, faults };
};

/** Reads the files of words. A way to say something stands in one row of a language's words: in two it is a fault. */
export const readWords = (files: readonly PackFile[]): WordsRead => {
  const read = files.map(readFile);
  return { phrases: read.flatMap(({ phrases }) => phrases), faults: read.flatMap(({ faults }) => faults) };
};
