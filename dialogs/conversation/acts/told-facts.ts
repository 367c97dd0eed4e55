import { isFactValue, isChoiceFact, type Fact, type FactId, type Facts } from '../../../domain/facts';
import type { ToldFacts } from '../../../language/acts/act';
import { isAskedAnyway } from '../begin';
import type { Context } from '../context';

/** What an act tells, as facts that were said in this text; what is asked anyway is left out. */
export const asFacts = ({ library }: Pick<Context, 'library'>, told: ToldFacts, text: string): Facts =>
  Object.fromEntries(
    Object.entries(told).flatMap(([fact, value]): [FactId, Fact][] =>
      isChoiceFact(library.facts, fact) && isFactValue(library.facts, fact, value) && !isAskedAnyway(fact, value)
        ? [[fact, { value, source: 'said', words: text.slice(0, 200) }]]
        : [],
    ),
  );

/** Facts as they are said back. */
export const named = ({ library }: Pick<Context, 'library'>, facts: Facts): string =>
  (Object.entries(facts) as [FactId, Fact][])
    .map(([fact, { value }]) => {
      const names = library.facts.get(fact);
      return `${names?.name ?? fact}: ${names?.values.get(value) ?? value}`;
    })
    .join(' · ');
