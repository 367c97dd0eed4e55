import type { ReadFact, Scored } from '../result';

/** The choices without "it is wrong on the web too" where the web was said to be right, as long as there is a choice left. */
export const choicesByTheFacts = (choices: readonly Scored[], facts: readonly ReadFact[]): readonly Scored[] => {
  const isRight = facts.some(({ fact, value }) => fact === 'web-right' && value === 'yes');
  if (!isRight || choices.length < 3 || choices[0]?.label === 'server-side') return choices;
  return choices.filter(({ label }) => label !== 'server-side');
};
