import type { ReadFact, Scored } from '../result';

/** How much of its probability `mismatch` keeps where one folder is named as the one that is wrong. */
const kept = 0.3;

/** Where one folder is named, Outlook and the web differ in that folder: the guide for one folder is what is meant. */
export const byTheFacts = (ranked: readonly Scored[], facts: readonly ReadFact[]): readonly Scored[] => {
  const has = (fact: string, value?: string): boolean =>
    facts.some((one) => one.fact === fact && (value === undefined || one.value === value));
  if (!has('folder') || !has('scope', 'one-folder')) return ranked;
  const moved = (ranked.find(({ label }) => label === 'mismatch')?.confidence ?? 0) * (1 - kept);
  return ranked
    .map(({ label, confidence }) => {
      if (label === 'mismatch') return { label, confidence: confidence - moved };
      return { label, confidence: label === 'folder-not-syncing' ? confidence + moved : confidence };
    })
    .sort((a, b) => b.confidence - a.confidence);
};

/** The choices without "it is wrong on the web too" where the web was said to be right, as long as there is a choice left. */
export const choicesByTheFacts = (choices: readonly Scored[], facts: readonly ReadFact[]): readonly Scored[] => {
  const isRight = facts.some(({ fact, value }) => fact === 'web-right' && value === 'yes');
  if (!isRight || choices.length < 3 || choices[0]?.label === 'server-side') return choices;
  return choices.filter(({ label }) => label !== 'server-side');
};
