import type { DeclaredFacts } from '../../../domain/facts';
import { choiceFactsOf, isChoiceFact, isFactValue } from '../../../domain/facts';
import type { FactId } from '../../../domain/facts';
import { as, oneOf, text } from './shape';
import { refuse } from './spot';
import type { Read } from './spot';

/** The name of a fact with a fixed list of values. */
export const choiceFact: Read<FactId> = (spot) => oneOf('fact with choices', choiceFactsOf(spot.book.facts))(spot);

/** A value of a fact. */
export const valueOf = (fact: FactId): Read<string> =>
  as(text, (value, spot) => {
    const { facts } = spot.book;
    return isFactValue(facts, fact, value) ? value : refuse(spot, noValue(facts, fact, value));
  });

const noValue = (facts: DeclaredFacts, fact: FactId, value: string): string => {
  const values = [...(facts.get(fact)?.values.keys() ?? [])];
  const choice = isChoiceFact(facts, fact) ? `: use one of ${values.join(', ')}` : '';
  return `"${value}" is no value of the fact ${fact}${choice}.`;
};
