import type { Said } from '../reading';
import type { Kind, Names } from './sparse';

/** How much each kind counts; found by measuring on sentences that were held back. */
export const plainKinds: Readonly<Record<string, Kind>> = {
  word: { weight: 1.2, atLeast: 1 },
  pair: { weight: 0.9, atLeast: 2 },
  letters: { weight: 1.2, atLeast: 3 },
  tag: { weight: 1, atLeast: 1 },
  tags: { weight: 0.7, atLeast: 2 },
  'tag-before-tag': { weight: 0.6, atLeast: 2 },
  'last-tag': { weight: 0.7, atLeast: 2 },
  manner: { weight: 0.7, atLeast: 2 },
  shape: { weight: 0.8, atLeast: 2 },
};

const lengths = [1, 2, 4, 8, 16, 32];
const longestWord = 24;
/** Tags that are paired: a text at length has hundreds of pairs, of which none says anything. */
const mostPaired = 24;

const wordsOf = (folded: string): string[] =>
  folded.replace(/\d+(?:[.,:]\d+)*/g, ' 9 ').match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

const lettersOf = (word: string): string[] => {
  const framed = `_${word.slice(0, longestWord)}_`;
  return Array.from({ length: Math.max(0, framed.length - 3) }, (_, start) => framed.slice(start, start + 4));
};

/** How a text is built: what it begins and ends with, its marks, how long it is. */
const shapeOf = (folded: string, words: readonly string[]): string[] => {
  const [first, second] = words;
  const shape = [`long ${lengths.find((most) => words.length <= most) ?? 'much'}`];
  if (folded.includes('?')) shape.push('?');
  if (/\?[^\p{L}\p{N}]{0,40}$/u.test(folded)) shape.push('?$');
  if (folded.includes('!')) shape.push('!');
  if (/\.\.\.|…/.test(folded)) shape.push('...');
  if (/\d/.test(folded)) shape.push('9');
  if (first !== undefined) shape.push(`^${first}`, `$${words.at(-1)}`);
  if (second !== undefined) shape.push(`^${first} ${second}`);
  return shape;
};

const manners = ['asked', 'doubted', 'wished', 'feared', 'supposed'] as const;

/** In what manner things are said, and how they are said to stand where. */
const mannerOf = ({ clauses }: Pick<Said, 'clauses'>): string[] => [
  ...new Set(
    clauses.flatMap((clause) => {
      const { state, place, time, whose } = clause;
      const where = place === null ? '' : ` ${place}`;
      return [
        ...manners.filter((manner) => clause[manner]),
        time,
        whose,
        ...Object.entries(state).flatMap(([name, holds]) => (holds === true ? [`${name}${where}`] : [])),
        ...(place === null ? [] : [place]),
      ];
    }),
  ),
];

/** What can be told of a sentence without the card: for the topic of a question, or its answer. */
export const plainNames = (said: Pick<Said, 'folded' | 'words' | 'clauses'>): Names => {
  const words = wordsOf(said.folded);
  const tags = [...new Set(said.words.flatMap((word) => word.tags))].sort();
  const paired = tags.slice(0, mostPaired);
  return {
    word: words,
    pair: words.map((word, at) => `${words[at - 1] ?? '^'} ${word}`).concat(`${words.at(-1) ?? '^'} $`),
    letters: words.flatMap(lettersOf),
    tag: tags,
    tags: paired.flatMap((one, at) => paired.slice(at + 1).map((other) => `${one} ${other}`)),
    'tag-before-tag': said.words.map((word, at) => `${word.tags[0] ?? '_'} ${said.words[at + 1]?.tags[0] ?? '_'}`),
    'last-tag': said.clauses.at(-1)?.words.flatMap((word) => word.tags) ?? [],
    manner: mannerOf(said),
    shape: shapeOf(said.folded, words),
  };
};
