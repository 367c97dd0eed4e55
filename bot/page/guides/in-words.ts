import type { Test } from '../../../dialogs/guide/conditions';
import type { Library, Step } from '../../../dialogs/guide/guide';
import type { FactId } from '../../../domain/facts';

const valuesOf = ({ facts }: Library, fact: FactId, values: readonly string[]): string =>
  values.map((value) => facts.get(fact)?.values.get(value) ?? value).join(', ');

/** A test in the pack's own names of facts and values; the fact that was just asked is not named. */
const testWords = (library: Library, test: Test, asked: FactId): string => {
  const each = (one: Test): string => testWords(library, one, asked);
  switch (test.kind) {
    case 'is': {
      const values = valuesOf(library, test.fact, test.values);
      return test.fact === asked ? values : `${library.facts.get(test.fact)?.name ?? test.fact}: ${values}`;
    }
    case 'build':
      return [test.range.from, test.range.until].map((bound) => bound?.join('.') ?? '').join(' – ');
    case 'condition':
      return conditionWords(library, test.id, asked);
    case 'all':
      return test.of.map(each).join(' + ');
    case 'any':
      return test.of.map(each).join(' / ');
    case 'not':
      return `≠ (${each(test.of)})`;
  }
};

/** A condition in the pack's words, as it is met behind the question after a fact; its name where there is none. */
export const conditionWords = (library: Library, id: string, asked: FactId): string => {
  const condition = library.conditions.get(id);
  return condition ? testWords(library, condition.test, asked) : id;
};

/** What was answered at a step in the words of its question, or of the fact; what came of a procedure stays as it is. */
export const answerWords = (library: Library, step: Step, value: string): string => {
  if (step.kind !== 'ask') return value;
  const choice = library.questions.get(step.fact)?.choices.find((each) => each.value === value);
  return choice?.label ?? valuesOf(library, step.fact, [value]);
};
