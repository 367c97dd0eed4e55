import { choiceFactsOf } from '../../../domain/facts';
import type { FactId } from '../../../domain/facts';
import { expand } from '../../../language/pack/expand';
import type { Advice, Question, Reason } from '../guide';
import { valueOf } from './declared';
import { line, lineOrEmpty } from './line';
import { lineIdIn } from './names';
import { noteMissing, pictured, shows } from './read-shows';
import type { Kind } from './names';
import { needed, optional, record } from './record';
import { as, listOf, mapOf, placed, someOf, text } from './shape';
import { entriesOf, refuse, refuseName } from './spot';
import type { Read, Spot } from './spot';

const named =
  <T extends object>(kind: Kind, read: (id: string) => Read<T>) =>
  (id: string): Read<T> =>
  (spot) => {
    spot.book.declare(kind, id, spot.at);
    return placed(read(id))(spot);
  };

/** Ways to say something, with commas between, as in the files of words. */
const names: Read<readonly string[]> = as(text, (ways) => [
  ...new Set(ways.split(',').flatMap((way) => expand(way.trim()).map((name) => name.replace(/ +/g, ' ').trim()))),
]);

const choices = (fact: FactId): Read<Question['choices']> =>
  as(
    someOf(record({ value: needed(valueOf(fact)), label: needed(text), names: optional(names, []) })),
    (found, spot) => {
      if (new Set(found.map(({ value }) => value)).size < found.length)
        return refuse(spot, `Two choices of "${fact}" have the same value: one of them can never be told apart.`);
      const all = found.flatMap((choice) => choice.names);
      const twice = all.find((name, at) => all.indexOf(name) !== at);
      return twice === undefined
        ? found
        : refuse(spot, `Two choices of "${fact}" are named "${twice}": leave one out.`);
    },
  );

const question = (fact: string): Read<Question> => {
  const read = as(
    record({
      ask: needed(line),
      why: optional(lineOrEmpty, ''),
      choices: needed(choices(fact)),
      unsure: optional(record({ value: needed(valueOf(fact)), how: needed(pictured(someOf)) }), null),
      shows: optional(shows, null),
    }),
    ({ unsure, ...found }, { book }): Question => {
      const { lines = [], pictures = [] } = unsure?.how ?? {};
      const said = [found.ask, ...found.choices.map(({ label }) => label), ...lines];
      noteMissing([found.shows, ...pictures.map((one) => one.shows)], said, book);
      return { fact, ...found, unsure: unsure && { value: unsure.value, how: lines, pictures } };
    },
  );
  return (spot) =>
    spot.book.hasChoices(fact)
      ? read(spot)
      : refuseName(spot, `"${fact}" is no fact with choices: declare it in facts.yaml, or remove the question.`);
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

/** More than this nobody copies. */
const mostAsked = 5;

/** A fact that people can copy. */
const copied: Read<FactId> = as(text, (fact, spot) =>
  spot.book.facts.get(fact)?.copy || !spot.book.canKnow('fact')
    ? fact
    : refuse(spot, `"${fact}" is no fact with a \`copy\`: say in facts.yaml how people find it, or leave it out.`),
);

const asks: Read<readonly FactId[]> = as(listOf(copied), (found, spot) =>
  found.length <= mostAsked ? found : refuse(spot, `At most ${mostAsked} things are asked at once: leave some out.`),
);

const reason = (id: string): Read<Reason> =>
  as(record({ requester: needed(line), agent: needed(line), asks: optional(asks, []) }), (found) => ({ id, ...found }));

const missingIn = (spot: Spot, wanted: readonly string[]): readonly string[] =>
  wanted.filter((name) => entriesOf(spot)?.has(name) === false);

/** questions.yaml: every fact with choices needs a question, with which people correct it where no guide asks it. */
export const readQuestions = as(mapOf(named('question', question)), (found, spot) => {
  for (const fact of missingIn(spot, choiceFactsOf(spot.book.facts)))
    spot.book.fault(spot.at, `The fact "${fact}" has no question to correct it with: add it.`);
  return found;
});

/** advice.yaml. */
export const readAdvice = mapOf(named('advice', advice));

/** reasons.yaml. */
export const readReasons = mapOf(named('reason', reason));
