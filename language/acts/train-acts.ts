import type { FactId } from '../../domain/facts';
import { classifierOf, train, type Classify, type Model } from '../learning/learner';
import { plainNames, type Kinds, type Names } from '../learning/names';
import { numbering } from '../learning/vocabulary';
import { examplesOfAnswers, type Answer } from '../pack/read-answers';
import type { ActExample } from '../pack/read-acts';
import type { Hear } from '../reading';
import { remembered } from '../remembered';
import type { ActName, Topic } from './act';
import { kinds, namesSeen, valueKinds, valueNames } from './names-of';
import type { Seen } from './seen';

/** What is learnt from the examples, each by itself. */
interface Learnable {
  readonly act: ActName;
  readonly topic: Topic;
  /** An entry of `guides/answers` by its id. */
  readonly answer: string;
  /** An entry of a procedure as `procedure entry`, or `none`. */
  readonly stuck: string;
  /** The value of a fact, as `fact value`, or `none`. */
  readonly tells: string;
}
export type ActModels = { readonly [Name in keyof Learnable]: Model<Learnable[Name]> };

/** The classifiers that the models are. */
export type ActClassifiers = { readonly [Name in keyof Learnable]: Classify<Learnable[Name]> };

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

/** The one fact that an example tells; null for one that tells several unasked, of which none can be learnt alone. */
const toldBy = ({ act, facts, at }: ActExample, choices: readonly FactId[]): string | null => {
  const told = Object.entries(facts).filter(([fact]) => choices.includes(fact));
  const [one] = told.length === 1 ? told : told.filter(([fact]) => fact === at);
  return act === 'contradiction' || act === 'answer' ? (one?.join(' ') ?? null) : 'none';
};

/** Trains on what of the examples has a label. */
const trainOn = <Label extends string>(
  examples: readonly ActExample[],
  labelOf: (one: ActExample) => Label | null,
  namesOf: (one: ActExample) => Names,
  some: Kinds = kinds,
): Model<Label> => {
  const number = numbering(Object.keys(some));
  return train(
    examples.flatMap((one) => {
      const label = labelOf(one);
      return label === null ? [] : [{ seen: number(namesOf(one)), label }];
    }),
    some,
  );
};

/** Trains on examples and answers. Takes some seconds, so it is done at build and kept. */
export const trainActs = ({ examples: own, answers, kindOf, choices }: ActLessons, hears: Hear): ActModels => {
  const hear = remembered(mostTexts, hears);
  const examples = [...own, ...examplesOfAnswers(answers)];
  const plain = ({ text }: { readonly text: string }): Names => plainNames(hear(text));
  const seen = ({ text, at }: ActExample): Names =>
    namesSeen(hear(text), at === null ? anywhere : { at, kind: kindOf(at) });
  const answerOf = new Map(answers.flatMap(({ id, asks }) => asks.map((text) => [text, id])));
  return {
    act: trainOn(examples, ({ act }) => act, seen),
    topic: trainOn(examples, ({ topic }) => topic, plain),
    answer: trainOn(examplesOfAnswers(answers), ({ text }) => answerOf.get(text) ?? null, plain),
    stuck: trainOn(
      examples.filter(({ act }) => act === 'stuck'),
      ({ stuck, at }) => (stuck ? `${at} ${stuck}` : 'none'),
      seen,
    ),
    tells: trainOn(
      examples,
      (one) => toldBy(one, choices),
      ({ text }) => valueNames(hear(text)),
      valueKinds,
    ),
  };
};

/** The classifiers that trained models are. */
export const actClassifiersOf = ({ act, topic, answer, stuck, tells }: ActModels): ActClassifiers => ({
  act: classifierOf(act),
  topic: classifierOf(topic),
  answer: classifierOf(answer),
  stuck: classifierOf(stuck),
  tells: classifierOf(tells),
});
