import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { expand } from './expand';
import { remembered } from '../remembered';
import { tokensOf } from './tokens';

/** A file of `guides/words` as it was read from disk. */
export interface WordFile {
  readonly file: string;
  readonly text: string;
}

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

/** Reads the files of words. A way to say something stands in one row of a language's words: in two it is a fault. */
export const readWords = (files: readonly WordFile[]): WordsRead => {
  const phrases: Phrase[] = [];
  const faults: string[] = [];
  for (const { file, text } of files) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const fault = (offset: number, message: string): void => {
      const { line, col } = lines.linePos(offset);
      faults.push(`${file}:${line}:${col}: ${message}`);
    };
    for (const error of document.errors) fault(error.pos[0], error.message);
    if (document.errors.length > 0) continue;
    for (const section of sections) {
      const rows = document.get(section, true);
      if (rows === undefined && section === 'names') continue;
      if (!isMap(rows)) {
        fault(0, `"${section}" with tags and the ways to say them is needed`);
        continue;
      }
      const placeOf = new Map<string, string>();
      for (const { key, value } of rows.items) {
        const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
        const names = isScalar(key) ? String(key.value).split(' ') : [];
        const unfit = names.find((name) => !tagName.test(name));
        if (names.length === 0 || unfit !== undefined) fault(at, `"${unfit ?? ''}" is no name of a tag`);
        if (!isScalar(value) || typeof value.value !== 'string') {
          fault(at, 'the ways to say it are needed, with commas between');
          continue;
        }
        for (const pattern of value.value.split(',').map((one) => one.trim())) {
          const offset = (): number => Math.max(0, text.indexOf(pattern, value.range?.[0]));
          if (pattern === '' || pattern.length > longestPhrase || !isBalanced(pattern)) {
            fault(offset(), pattern === '' ? 'a way to say it is empty' : `"${pattern}" cannot be read`);
            continue;
          }
          for (const words of expand(pattern).map(wordsIn)) {
            const said = words.join(' ');
            if (words.length === 0) continue;
            const before = placeOf.get(said);
            if (section === 'words' && before !== undefined && before !== names.join(' '))
              fault(offset(), `"${said}" is already among the ways to say "${before}"`);
            else if (section !== 'words' || before === undefined) phrases.push({ words, tags: names, section });
            placeOf.set(said, names.join(' '));
          }
        }
      }
    }
  }
  return { phrases, faults };
};
