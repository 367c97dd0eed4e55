import type { Said } from '../reading';
import { remembered } from '../remembered';
import type { Clause } from '../tag/clauses';

/** The names of what is seen in a text, by kind. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** How much a kind counts in a text, however many there are of it, and in how many texts a name must be to be kept. */
export interface Kind {
  readonly weight: number;
  readonly atLeast: number;
}
export type Kinds = Readonly<Record<string, Kind>>;

/** How much each kind counts; found by measuring on sentences that were held back. */
export const plainKinds: Kinds = {
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

/** What an address, a path or a number cannot do without; most sentences have none of it and need no replacing. */
const hasKinds = /[\d@]|:\/\/|:\\/;

const withKinds = (folded: string): string =>
  folded
    .replace(/https?:\/\/\S+/g, ' urlhere ')
    .replace(/(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g, ' addresshere ')
    .replace(/[a-z]:\\[^\s"']+/g, ' pathhere ')
    .replace(/\b0x[0-9a-f]{6,8}\b/g, ' codehere ')
    .replace(/\d+(?:[.,:]\d+)*/g, ' 9 ');

/** The words of a folded text; numbers, addresses and paths stand for their kind, since the next person has others. */
export const wordsOf = (folded: string): string[] =>
  (hasKinds.test(folded) ? withKinds(folded) : folded).match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

const longestWord = 24;

/** Every four letters in a row, with the ends of the word: with three as well, it learns no better, and slower. */
const lettersOf = remembered(20_000, (word: string): readonly string[] => {
  const framed = `_${word.slice(0, longestWord)}_`;
  const letters: string[] = [];
  for (let end = 4; end <= framed.length; end += 1) letters.push(framed.slice(end - 4, end));
  return letters;
});

const lengths = [1, 2, 4, 8, 16, 32];

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
const states = ['good', 'present', 'much', 'bad', 'gone', 'half', 'denied'] as const;

/** In what manner a clause is said, how it says that things stand, and where. */
export const mannerOf = (
  clause: Clause,
): { readonly manner: readonly string[]; readonly holds: readonly string[] } => ({
  manner: manners.filter((one) => clause[one]),
  holds: states.filter((one) => clause.state[one]),
});

const mannersIn = (clauses: readonly Clause[]): string[] => [
  ...new Set(
    clauses.flatMap((clause) => {
      const { place, time, whose } = clause;
      const { manner, holds } = mannerOf(clause);
      const where = place === null ? '' : ` ${place}`;
      return [...manner, time, whose, ...holds.map((name) => `${name}${where}`), ...(place === null ? [] : [place])];
    }),
  ),
];

/** Letters between a "not" and what it turns round. */
const reachOfNot = 24;

const turns = (tag: string): boolean => tag === 'not' || tag === 'fails';

/** The tags of a text in order of the alphabet, each once: one that a "not" just before it turns round has a `!`. */
const tagsOf = ({ folded, mentions }: Pick<Said, 'folded' | 'mentions'>): string[] => {
  const nots = mentions.filter(({ tag }) => turns(tag));
  const isDenied = (start: number): boolean =>
    nots.some(({ end }) => start >= end && start - end <= reachOfNot && !/[.;,!?]/.test(folded.slice(end, start)));
  const tags = mentions.map(({ tag, start }) => (!turns(tag) && isDenied(start) ? `!${tag}` : tag));
  return [...new Set(tags)].sort();
};

/** Tags that are paired: a text at length has hundreds of pairs, of which none says anything. */
const mostPaired = 24;

/** What can be told of the words and tags of a text alone. */
export const wordNames = (said: Pick<Said, 'folded' | 'mentions'>) => {
  const words = wordsOf(said.folded);
  const tags = tagsOf(said);
  const paired = tags.slice(0, mostPaired);
  return {
    word: words,
    pair: words.map((word, at) => `${words[at - 1] ?? '^'} ${word}`).concat(`${words.at(-1) ?? '^'} $`),
    letters: words.flatMap(lettersOf),
    tag: tags,
    tags: paired.flatMap((one, at) => paired.slice(at + 1).map((other) => `${one} ${other}`)),
  } satisfies Names;
};

/** What can be told of a text or of one of its sentences, whatever stands around it. */
export const plainNames = (said: Pick<Said, 'folded' | 'words' | 'clauses' | 'mentions'>): Names => {
  const names = wordNames(said);
  return {
    ...names,
    'tag-before-tag': said.words.map((word, at) => `${word.tags[0] ?? '_'} ${said.words[at + 1]?.tags[0] ?? '_'}`),
    'last-tag': said.clauses.at(-1)?.words.flatMap((word) => word.tags) ?? [],
    manner: mannersIn(said.clauses),
    shape: shapeOf(said.folded, names.word),
  };
};
