import type { FactId } from '../../domain/facts';
import type { Hear, Said } from '../reading';
import { remembered } from '../remembered';
import type { ActName, Topic } from './act';
import type { ActExample } from './act-examples';
import { classifierOf, trainNames, type Classify, type NamesModel } from '../classify/by-names';
import { plainNames } from '../classify/names-of';
import { kinds, namesSeen, valueKinds, valueNames } from './names-of';
import { examplesOfAnswers, type Answer } from './read-answer-files';
import type { Seen } from './seen';

/** What is learnt from the examples, as plain data; each is learnt by itself. */
export interface ActModels {
  readonly act: NamesModel<ActName>;
  readonly topic: NamesModel<Topic>;
  /** An entry of `guides/answers` by its id. */
  readonly answer: NamesModel<string>;
  /** An entry of a procedure as `procedure entry`, or `none`. */
  readonly stuck: NamesModel<string>;
  /** By fact: the value that an answer means. */
  readonly values: Readonly<Record<FactId, NamesModel<string>>>;
  /** A fact that is told though nobody asked, as `fact value`, or `none`. */
  readonly tells: NamesModel<string>;
}

/** The classifiers that the models are. */
export interface ActClassifiers {
  readonly act: Classify<ActName>;
  readonly topic: Classify<Topic>;
  readonly answer: Classify<string>;
  readonly stuck: Classify<string>;
  readonly values: Readonly<Record<FactId, Classify<string>>>;
  readonly tells: Classify<string>;
}

/** All that acts are learnt from. */
export interface ActLessons {
  readonly examples: readonly ActExample[];
  readonly answers: readonly Answer[];
  /** The kind of card on which something is asked or carried out, or beneath which something is typed. */
  readonly kindOf: (at: string) => Seen['kind'];
  /** The facts with a fixed list of values. */
  readonly choices: readonly FactId[];
}

/** How many texts are tagged once for all that is learnt of them. */
const mostTexts = 20_000;

/** Where something is said that may be said anywhere: seen as no card at all. */
const anywhere: Pick<Seen, 'kind' | 'at'> = { kind: 'guide', at: 'anywhere' };

const values = (examples: readonly ActExample[], fact: string, hear: (text: string) => Said): NamesModel<string> =>
  trainNames(
    examples.flatMap(({ text, facts, at }) => {
      const label = facts[fact];
      const tells = label !== undefined && (at === fact || Object.keys(facts).length === 1);
      return tells ? [{ names: valueNames(hear(text)), label }] : [];
    }),
    valueKinds,
  );

/** The one fact that an example tells unasked; null for one that tells several, of which none can be learnt alone. */
const toldBy = ({ act, facts }: ActExample, choices: readonly FactId[]): string | null => {
  const told = Object.entries(facts).filter(([fact]) => choices.includes(fact));
  if (act !== 'contradiction' && act !== 'answer') return 'none';
  const [only] = told;
  return only && told.length === 1 ? only.join(' ') : null;
};

/** Trains on examples and answers. Takes some seconds, so it is done at build and kept. */
export const trainActs = ({ examples: own, answers, kindOf, choices }: ActLessons, hears: Hear): ActModels => {
  const hear = remembered(mostTexts, hears);
  const examples = [...own, ...examplesOfAnswers(answers)];
  const seen = ({ at }: ActExample) => (at === null ? anywhere : { at, kind: kindOf(at) });
  return {
    act: trainNames(
      examples.map((one) => ({ names: namesSeen(hear(one.text), seen(one)), label: one.act })),
      kinds,
    ),
    topic: trainNames(
      examples.flatMap(({ text, topic }) => (topic === null ? [] : [{ names: plainNames(hear(text)), label: topic }])),
      kinds,
    ),
    answer: trainNames(
      answers.flatMap(({ id, asks }) => asks.map((text) => ({ names: plainNames(hear(text)), label: id }))),
      kinds,
    ),
    stuck: trainNames(
      examples.flatMap((one) =>
        one.act === 'stuck'
          ? [{ names: namesSeen(hear(one.text), seen(one)), label: one.stuck ? `${one.at} ${one.stuck}` : 'none' }]
          : [],
      ),
      kinds,
    ),
    values: Object.fromEntries(choices.map((fact) => [fact, values(examples, fact, hear)])),
    tells: trainNames(
      examples.flatMap((one) => {
        const label = toldBy(one, choices);
        return label === null ? [] : [{ names: valueNames(hear(one.text)), label }];
      }),
      valueKinds,
    ),
  };
};

/** The classifiers that trained models are. */
export const actClassifiersOf = (models: ActModels): ActClassifiers => ({
  act: classifierOf(models.act),
  topic: classifierOf(models.topic),
  answer: classifierOf(models.answer),
  stuck: classifierOf(models.stuck),
  values: Object.fromEntries(Object.entries(models.values).map(([fact, model]) => [fact, classifierOf(model)])),
  tells: classifierOf(models.tells),
});
