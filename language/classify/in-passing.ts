import type { Label } from '../../domain/labels';
import type { Said } from '../reading';
import type { Scored } from '../result';
import type { Clause } from '../tag/clauses';
import { says } from '../tag/tag';

/** What is named beside Outlook, and whose the problem would be if it were that which fails. */
const things: readonly (readonly [tag: string, label: Label])[] = [
  ['phone', 'mobile'],
  ['mac', 'mac'],
  ['other-program', 'other-client'],
  ['other-it', 'other-it'],
];

/** How much of its probability the topic of a thing keeps that is only named in passing. */
const kept = 0.1;

const isWell = ({ state }: Clause): boolean =>
  (state.good || state.present || state.much) && !state.bad && !state.denied;
const isIll = ({ state }: Clause): boolean => state.bad || state.denied;

/** Topics whose thing is named as what works, while something else does not: "the mails reach my phone but not the PC". */
const inPassing = ({ clauses }: Said): Label[] =>
  things.flatMap(([tag, label]) => {
    const named = clauses.filter((clause) => says(clause, tag));
    const others = clauses.filter((clause) => !named.includes(clause));
    return named.length > 0 && named.every(isWell) && others.some(isIll) ? [label] : [];
  });

/** Takes from a topic whose thing is only named in passing, for all the others alike. */
export const withoutPassing = (said: Said, ranked: readonly Scored[]): readonly Scored[] => {
  const passing = inPassing(said);
  if (passing.length === 0) return ranked;
  const left = ranked.map(({ label, confidence }) => ({
    label,
    confidence: passing.includes(label) ? confidence * kept : confidence,
  }));
  const all = left.reduce((sum, { confidence }) => sum + confidence, 0) || 1;
  return left
    .map(({ label, confidence }) => ({ label, confidence: confidence / all }))
    .sort((a, b) => b.confidence - a.confidence);
};
