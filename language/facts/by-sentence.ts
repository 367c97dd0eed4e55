import { choiceFactsOf, type ChoiceFactId, type DeclaredFacts, type FactId } from '../../domain/facts';
import { scoresOf, softmax, trainRegression, type Training, type Weights } from '../classify/regression';
import { learnNames, rowsOf, sizeOf, type Learnt, type Names } from '../classify/sparse';
import type { Row } from '../classify/vocabulary';
import type { Hear, Said } from '../reading';
import type { Phrase } from '../tag/read-words';
import { askedElsewhere, askedNames, sentenceKinds, sentenceNames, sentencesIn, type Sentence } from './sentences';
import { speaksOf, type Told } from './told';

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
  readonly learnt: Learnt;
  readonly facts: readonly {
    readonly fact: ChoiceFactId;
    readonly values: readonly string[];
    readonly weights: Weights;
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
      const likely = all.map((row) => softmax(scoresOf(row, weights))[target] ?? 0);
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

/** The rows of sentences, beneath a card that asks for the fact and beneath one that asks for another. */
const rowsBeneath = (
  plain: readonly Names[],
  asked: FactId | null,
  rowOf: (names: Names) => Row,
): Omit<Seen, 'told'> => {
  const other = plain.map((names) => rowOf(asked === null ? names : askedElsewhere(names)));
  return { own: asked === null ? other : plain.map((names) => rowOf(askedNames(names))), other };
};

/** Learns in which sentence, and in which manner, each fact is told. The same texts are learnt the same. */
export const learnSentences = (texts: readonly Told[], hear: Hear, of: ValuesBySentence): SentenceModel => {
  const heard = texts.map((told) => {
    const sentences = sentencesIn(hear(told.text));
    return { told, plain: sentences.map((_sentence, at) => sentenceNames(sentences, at)) };
  });
  const learnt = learnNames(
    heard.flatMap(({ told, plain }) => plain.map((names) => (told.asked === null ? names : askedNames(names)))),
    sentenceKinds,
  );
  const rowOf = rowsOf(learnt);
  const seen = heard.map(({ told, plain }): Seen => ({ told, ...rowsBeneath(plain, told.asked, rowOf) }));
  return {
    learnt,
    facts: of.map(([fact, values]) => ({
      fact,
      values,
      weights: learnFact(fact, values, seen, sizeOf(learnt)),
    })),
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

export const sentenceReaderOf = ({ learnt, facts }: SentenceModel): ReadSentences => {
  const rowOf = rowsOf(learnt);
  return (said, asked) => {
    const sentences = sentencesIn(said);
    const plain = sentences.map((_sentence, at) => sentenceNames(sentences, at));
    const { own, other } = rowsBeneath(plain, asked, rowOf);
    return facts.flatMap(({ fact, values, weights }) => {
      const all = sentences.flatMap((sentence, at): LikelyTold[] => {
        const row = (fact === asked ? own : other)[at];
        const sure = row ? softmax(scoresOf(row, weights)) : [];
        return values.map((value, index) => ({ fact, value, likely: sure[index + 1] ?? 0, sentence }));
      });
      const [first] = all;
      return first ? [all.reduce((best, one) => (one.likely > best.likely ? one : best), first)] : [];
    });
  };
};
