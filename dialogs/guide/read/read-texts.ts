import { choiceFactIds, factIds, factValues, isChoiceFact, isFactId, isFactValue } from '../../../domain/facts';
import type { ChoiceFactId, FactId } from '../../../domain/facts';
import type { Advice, FactNames, Question, Reason } from '../guide';
import { line, lineOrEmpty } from './line';
import { lineIdIn } from './names';
import type { Kind } from './names';
import { needed, optional, record } from './record';
import { as, mapOf, placed, someOf, text } from './shape';
import { entriesOf, refuse, refuseName } from './spot';
import type { Read, Spot } from './spot';

const named =
  <T extends object>(kind: Kind, read: (id: string) => Read<T>) =>
  (id: string): Read<T> =>
  (spot) => {
    spot.book.declare(kind, id, spot.at);
    return placed(read(id))(spot);
  };

const valueOf = (fact: ChoiceFactId): Read<string> =>
  as(text, (value, spot) =>
    isFactValue(fact, value)
      ? value
      : refuse(spot, `"${value}" is no value of the fact ${fact}: use one of ${factValues[fact].join(', ')}.`),
  );

const choices = (fact: ChoiceFactId): Read<Question['choices']> =>
  as(someOf(record({ value: needed(valueOf(fact)), label: needed(text) })), (found, spot) =>
    new Set(found.map(({ value }) => value)).size === found.length
      ? found
      : refuse(spot, `Two choices of "${fact}" have the same value: one of them can never be told apart.`),
  );

const question = (fact: string): Read<Question> => {
  if (!isChoiceFact(fact)) return (spot) => refuseName(spot, `"${fact}" is no fact with choices: see domain/facts.ts.`);
  return as(
    record({
      ask: needed(line),
      why: optional(lineOrEmpty, ''),
      choices: needed(choices(fact)),
      unsure: optional(record({ value: needed(valueOf(fact)), how: needed(someOf(line)) }), null),
    }),
    (found) => ({ fact, ...found }),
  );
};

const advice = (id: string): Read<Advice> =>
  as(
    record({
      title: needed(text),
      why: needed(line),
      do: needed(someOf(record({ id: needed(lineIdIn(id)), line: needed(line) }))),
    }),
    ({ title, why, do: lines }) => ({ id, title, why, lines }),
  );

const reason = (id: string): Read<Reason> =>
  as(record({ requester: needed(line), agent: needed(line) }), (found) => ({ id, ...found }));

const factNames = (fact: string): Read<FactNames> => {
  if (!isFactId(fact)) return (spot) => refuseName(spot, `"${fact}" is no fact: see domain/facts.ts.`);
  const values = mapOf(() => text);
  return as(
    record({
      name: needed(text),
      values: isChoiceFact(fact) ? needed(values) : optional(values, new Map<string, string>()),
    }),
    (found, spot) => {
      const wanted: readonly string[] = isChoiceFact(fact) ? factValues[fact] : [];
      for (const value of wanted)
        if (!found.values.has(value)) spot.book.fault(spot.at, `The value "${value}" of ${fact} has no name: add it.`);
      for (const value of found.values.keys())
        if (!wanted.includes(value)) spot.book.fault(spot.at, `"${value}" is no value of the fact ${fact}: remove it.`);
      return found;
    },
  );
};

const missingIn = (spot: Spot, wanted: readonly string[]): readonly string[] =>
  wanted.filter((name) => entriesOf(spot)?.has(name) === false);

/** questions.yaml: every fact with choices needs a question, with which people correct it where no guide asks it. */
export const readQuestions = as(mapOf(named('question', question)), (found, spot) => {
  for (const fact of missingIn(spot, choiceFactIds))
    spot.book.fault(spot.at, `The fact "${fact}" has no question to correct it with: add it.`);
  return found;
}) as Read<ReadonlyMap<ChoiceFactId, Question>>;

/** advice.yaml. */
export const readAdvice = mapOf(named('advice', advice));

/** reasons.yaml. */
export const readReasons = mapOf(named('reason', reason));

/** facts.yaml: every fact and every value needs a plain name. */
export const readFacts = as(mapOf(factNames), (found, spot) => {
  for (const fact of missingIn(spot, factIds)) spot.book.fault(spot.at, `The fact "${fact}" has no name: add it.`);
  return found;
}) as Read<ReadonlyMap<FactId, FactNames>>;
