import type { Library, Question, Step } from '../guide';

/** The values that a question can be answered with: its choices, and what "I don't know" comes to. */
export const answersTo = (question: Question): readonly string[] => [
  ...new Set([...question.choices.map(({ value }) => value), ...(question.unsure ? [question.unsure.value] : [])]),
];

/** The values that a step can be answered with. */
export const answersAt = (library: Library, step: Step): readonly string[] => {
  if (step.kind === 'fix') return ['fixed', 'not-fixed'];
  if (step.kind === 'prepare') return ['done', 'not-done'];
  const question = library.questions.get(step.fact);
  return question ? answersTo(question) : [];
};
