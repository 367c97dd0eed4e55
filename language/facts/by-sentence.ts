import { choiceFactsOf, type ChoiceFactId, type DeclaredFacts, type FactId } from '../../domain/facts';
import { kept } from '../learning/learner';
import {
  likelyOf,
  sideBySide,
  trainRegression,
  type KeptWeights,
  type Row,
  type Training,
  type Weights,
} from '../learning/regression';
import { learnNames, numbering, rowsOf, sizeOf, type Numbered, type Vocabulary } from '../learning/vocabulary';
import type { Hear, Said } from '../reading';
import { askedElsewhere, askedNames, sentenceKinds, sentenceNames, sentencesIn, type Sentence } from './sentences';
import type { Told } from '../pack/read-facts';
import type { Phrase } from '../pack/read-words';
import { speaksOf } from './told';

/** The values of each fact that are told in sentences: those that have no name of their own in the words. */
export const toldInSentences = (phrases: readonly Phrase[], declared: DeclaredFacts): ValuesBySentence => {
  const names = phrases.filter(({ section }) => section === 'names').flatMap(({ tags }) => tags);
  const named = new Set(names.map((tag) => tag.replace(/-(?:is|maybe)-/, ' ')));
  return choiceFactsOf(declared).flatMap((fact) => {
    const values = [...(declared.get(fact)?.values.keys() ?? [])].filter((value) => !named.has(`${fact} ${value}`));
    return values.length > 0 ? [[fact, values] as const] : [];
  });
};

type ValuesBySentence = readonly (readonly [fact: FactId, values: readonly string[]])[];

/** What was learnt of sentences: one vocabulary, and for each fact the weights of its values after that of none. */
export interface SentenceModel {
  readonly vocabulary: Vocabulary;
  readonly facts: readonly {
    readonly fact: ChoiceFactId;
    readonly values: readonly string[];
    readonly weights: KeptWeights;
  }[];
}

const training: Training = { epochs: 6, rate: 0.5, smoothing: 0.02 };
/** How often the sentence of a text that tells its fact is looked for anew. */
const rounds = 2;
/** A sentence beside the one that tells a fact, and that is so likely to tell the same, counts for nothing. */
const alsoTells = 0.25;

/** The rows of a text's sentences, as the model of the asked fact sees them and as all others do. */
interface Seen {
  readonly told: Told;
  readonly own: readonly Row[];
  readonly other: readonly Row[];
}

const learnFact = (fact: ChoiceFactId, values: readonly string[], seen: readonly Seen[], size: number): Weights => {
  const texts = seen
    .filter(({ told }) => speaksOf(told, fact))
    .map(({ told, own, other }) => ({
      target: values.indexOf(told.facts[fact] ?? '') + 1,
      rows: told.asked === fact ? own : other,
    }));
  let weights: Weights = { classes: values.length + 1, weights: new Float32Array(0) };
  for (let round = 0; round < rounds; round += 1) {
    const rows: Row[] = [];
    const targets: number[] = [];
    const add = (row: Row, target: number): void => {
      rows.push(row);
      targets.push(target);
    };
    for (const { target, rows: all } of texts) {
      if (target === 0 || all.length === 1) {
        for (const row of all) add(row, target);
        continue;
      }
      if (round === 0) continue;
      const likely = all.map((row) => likelyOf(row, weights)[target] ?? 0);
      const best = likely.indexOf(Math.max(...likely));
      all.forEach((row, at) => {
        if (at === best) add(row, target);
        else if ((likely[at] ?? 0) < alsoTells) add(row, 0);
      });
    }
    weights = trainRegression(rows, targets, { classes: values.length + 1, size }, training);
  }
  return weights;
};

const number = numbering(Object.keys(sentenceKinds));

/** A text's sentences, beneath a card that asks for the fact and beneath one that asks for another. */
const numberedBeneath = (
  sentences: readonly Sentence[],
  asked: FactId | null,
): Record<'own' | 'other', readonly Numbered[]> => {
  const plain = sentences.map((_sentence, at) => sentenceNames(sentences, at));
  const other = plain.map((names) => number(asked === null ? names : askedElsewhere(names)));
  return { own: asked === null ? other : plain.map((names) => number(askedNames(names))), other };
};

/** Learns in which sentence, and in which manner, each fact is told. The same texts are learnt the same. */
export const learnSentences = (texts: readonly Told[], hear: Hear, facts: ValuesBySentence): SentenceModel => {
  const numbered = texts.map((told) => ({ told, ...numberedBeneath(sentencesIn(hear(told.text)), told.asked) }));
  const vocabulary = learnNames(
    numbered.flatMap(({ own }) => own),
    sentenceKinds,
  );
  const { rowOf } = rowsOf(vocabulary);
  const seen = numbered.map(({ told, own, other }): Seen => {
    const rows = other.map(rowOf);
    return { told, own: own === other ? rows : own.map(rowOf), other: rows };
  });
  const left = kept(
    vocabulary,
    facts.map(([fact, values]) => learnFact(fact, values, seen, sizeOf(vocabulary))),
  );
  return {
    vocabulary: left.vocabulary,
    facts: facts.flatMap(([fact, values], at) => {
      const weights = left.weights[at];
      return weights ? [{ fact, values, weights }] : [];
    }),
  };
};

/** A value as likely as it is told, and the sentence in which it is. */
export interface LikelyTold {
  readonly fact: ChoiceFactId;
  readonly value: string;
  readonly likely: number;
  readonly sentence: Sentence;
}

/** Reads for each fact its likeliest value in the text, however unlikely that is. */
export type ReadSentences = (said: Said, asked: FactId | null) => LikelyTold[];

export const sentenceReaderOf = ({ vocabulary, facts }: SentenceModel): ReadSentences => {
  const { rowOf } = rowsOf(vocabulary);
  const likelyOfAll = sideBySide(
    facts.map(({ weights }) => weights),
    sizeOf(vocabulary),
  );
  return (said, asked) => {
    const sentences = sentencesIn(said);
    const { own, other } = numberedBeneath(sentences, asked);
    const elsewhere = other.map((names) => likelyOfAll(rowOf(names)));
    return facts.flatMap(({ fact, values, weights }, which) => {
      const likely =
        fact === asked ? own.map((names) => likelyOf(rowOf(names), weights)) : elsewhere.map((all) => all[which]);
      let best: LikelyTold | null = null;
      for (const [at, sentence] of sentences.entries())
        for (const [index, value] of values.entries()) {
          const sure = likely[at]?.[index + 1] ?? 0;
          if (best === null || sure > best.likely) best = { fact, value, likely: sure, sentence };
        }
      return best ?? [];
    });
  };
};
