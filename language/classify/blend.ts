import { isSaying, type Label } from '../../domain/labels';
import type { Language } from '../pack/yaml';
import type { Example } from './classifier';

/** A sentence of the project with its language. */
export interface OwnSentence extends Example {
  readonly language: Language;
}

/** What people write around a problem, by language; `{}` is the problem. */
export type Frames = Readonly<Record<Language, readonly string[]>>;

/** Random numbers that are the same in every run: from 0 to below 1. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The key beside a letter. */
const beside = (letter: string): string => {
  const row = rows.find((keys) => keys.includes(letter)) ?? '';
  return row[row.indexOf(letter) + 1] ?? row[row.indexOf(letter) - 1] ?? letter;
};

/** Words shorter than this are left alone: one wrong letter makes another word of them. */
const shortest = 5;

const misspelt = (word: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [head, letter = '', next = '', tail] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const ways = [
    head + next + letter + tail,
    head + next + tail,
    head + letter + letter + next + tail,
    head + beside(letter) + next + tail,
  ];
  return ways[Math.floor(random() * ways.length)] ?? word;
};

/** Noise of the keyboard: one or two words misspelt, apostrophes and capitals left out. */
const noisy = (text: string, random: () => number): string => {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (/^\p{L}+$/u.test(word) && word.length >= shortest ? [at] : []));
  for (let count = 0; count < Math.min(2, long.length); count += 1) {
    const at = long[Math.floor(random() * long.length)] ?? 0;
    words[at] = misspelt(words[at] ?? '', random);
  }
  const typed = words.join(' ');
  return random() < 0.5 ? typed.toLowerCase().replaceAll("'", '') : typed;
};

const framed = (text: string, frames: readonly string[], random: () => number): string => {
  const frame = frames[Math.floor(random() * frames.length)] ?? '{}';
  const ended = /[.!?]$/.test(text) || frame.endsWith('{}') ? text : `${text}.`;
  return frame.replace('{}', () => ended);
};

/** How often a sentence comes once more: in a frame, and with noise. */
export interface Shares {
  readonly framed: number;
  readonly noisy: number;
}
const shares: Shares = { framed: 0.5, noisy: 0.3 };

const isTold = (label: Label): boolean => !isSaying(label) && label !== 'chitchat';

/**
 * The sentences to train with: each as it is, and some once more as people really write, inside a frame or with noise.
 * The same sentences always make the same blend.
 */
export const blend = (sentences: readonly OwnSentence[], frames: Frames, often: Shares = shares): Example[] => {
  const random = randomFrom(20931);
  return sentences.flatMap(({ text, label, language }) => {
    const blended: Example[] = [{ text, label }];
    if (isTold(label) && random() < often.framed) {
      const inside = framed(text, frames[language], random);
      blended.push({ label, text: random() < often.noisy ? noisy(inside, random) : inside });
    }
    if (random() < often.noisy) blended.push({ label, text: noisy(text, random) });
    return blended;
  });
};
