import { mannerOf, plainKinds, plainNames, type Kinds, type Names } from '../learning/names';
import type { Said } from '../reading';
import type { Clause } from '../tag/clauses';

/** A sentence of a text, with its clauses and the values that are named in it. */
export type Sentence = Pick<Said, 'folded' | 'words' | 'clauses' | 'mentions' | 'names'> & {
  readonly start: number;
  readonly end: number;
};

/** A text at length has hundreds of sentences, of which the first tell what is wrong. */
const mostSentences = 40;

const sentenceOf = (said: Said, clauses: readonly Clause[], end: number): Sentence => {
  const start = clauses[0]?.start ?? 0;
  return {
    start,
    end,
    clauses,
    folded: said.folded.slice(start, end),
    mentions: said.mentions
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ tag: one.tag, start: one.start - start, end: one.end - start })),
    words: clauses.flatMap(({ words }) => words),
    names: said.names.filter((one) => one.start >= start && one.end <= end),
  };
};

/** The sentences of a text, each up to where the next begins, so that its marks belong to it. */
export const sentencesIn = (said: Said): Sentence[] => {
  const all: Clause[][] = [];
  for (const clause of said.clauses) {
    if (all.at(-1)?.[0]?.sentence === clause.sentence) all.at(-1)?.push(clause);
    else if (all.length === mostSentences) break;
    else all.push([clause]);
  }
  return all.map((clauses, at) => sentenceOf(said, clauses, all[at + 1]?.[0]?.start ?? said.folded.length));
};

/** How things are said to stand in a clause, and where. */
const standingOf = (clause: Clause): string => {
  const { place, whose, time } = clause;
  const { manner, holds } = mannerOf(clause);
  return [place ?? '-', ...holds, ...manner, whose === 'own' ? '' : whose, time === 'past' ? time : '']
    .join(' ')
    .trim();
};

/** How much each kind counts; the last ones are seen where the sentence answers the question of the model's own fact. */
export const sentenceKinds: Kinds = {
  ...plainKinds,
  named: { weight: 0.8, atLeast: 2 },
  standing: { weight: 0.8, atLeast: 2 },
  standings: { weight: 0.6, atLeast: 2 },
  'tag-there': { weight: 0.8, atLeast: 2 },
  around: { weight: 0.5, atLeast: 3 },
  asked: { weight: 1, atLeast: 1 },
  'word-asked': { weight: 1.2, atLeast: 2 },
  'tag-asked': { weight: 0.8, atLeast: 2 },
  'shape-asked': { weight: 0.6, atLeast: 2 },
};

const around = (name: string, sentence: Sentence | undefined): string[] =>
  sentence
    ? sentence.clauses.flatMap((clause) => [
        `${name} ${standingOf(clause)}`,
        ...clause.words.flatMap(({ tags }) => tags.map((tag) => `${name} ${tag}`)),
      ])
    : [`${name} none`];

/** What can be told of a sentence and what stands around it. */
export const sentenceNames = (all: readonly Sentence[], at: number): Names => {
  const sentence = all[at];
  if (!sentence) return {};
  const { clauses, names } = sentence;
  const standing = clauses.map(standingOf);
  return {
    ...plainNames(sentence),
    named: names.map(({ tag }) => tag),
    standing,
    standings: standing.map((one, index) => `${standing[index - 1] ?? '^'} ${clauses[index]?.joint ?? ''} ${one}`),
    'tag-there': clauses.flatMap(({ place, state, words }) =>
      words.flatMap(({ tags }) =>
        tags.flatMap((tag) => [`${place ?? '-'} ${tag}`, `${state.denied ? 'not' : 'is'} ${tag}`]),
      ),
    ),
    around: [...around('<', all[at - 1]), ...around('>', all[at + 1])],
  };
};

/** The same of an answer to the question of a fact, as the model of that fact sees it. */
export const askedNames = (names: Names): Names => ({
  ...names,
  asked: ['asked'],
  'word-asked': names['word'] ?? [],
  'tag-asked': names['tag'] ?? [],
  'shape-asked': names['shape'] ?? [],
});

/** The same of an answer to the question of another fact. */
export const askedElsewhere = (names: Names): Names => ({ ...names, asked: ['asked another'] });
