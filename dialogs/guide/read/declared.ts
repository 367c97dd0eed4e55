import type { DeclaredFacts } from '../../../domain/facts';
import { choiceFactsOf, isChoiceFact } from '../../../domain/facts';
import type { FactId } from '../../../domain/facts';
import { as, id, oneOf, text } from './shape';
import { refuse } from './spot';
import type { Read } from './spot';

/** The name of a fact with a fixed list of values. */
export const choiceFact: Read<FactId> = (spot) =>
  (spot.book.canKnow('fact') ? oneOf('fact with choices', choiceFactsOf(spot.book.facts)) : id)(spot);

/** A value of a fact. */
export const valueOf = (fact: FactId): Read<string> =>
  as(text, (value, spot) => {
    const { book } = spot;
    return book.hasValue(fact, value) ? value : refuse(spot, noValue(book.facts, fact, value));
  });

const noValue = (facts: DeclaredFacts, fact: FactId, value: string): string => {
  const values = [...(facts.get(fact)?.values.keys() ?? [])];
  const choice = isChoiceFact(facts, fact) ? `: use one of ${values.join(', ')}` : '';
  return `"${value}" is no value of the fact ${fact}${choice}.`;
};
