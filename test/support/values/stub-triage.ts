import { isSaying, isSymptom, type Label } from '../../../domain/labels';
import { declaredFacts, declaredLabels } from './declared';
import type { ReadFact, Triage, Triaged } from '../../../language/result';

const labelsIn = (text: string): readonly Label[] => text.split(/[\s,]+/).filter((word) => declaredLabels.has(word));

const factsIn = (text: string): readonly ReadFact[] =>
  [...text.matchAll(/(\S+)=(\S+)/g)].flatMap(([words, fact = '', value = '']) =>
    declaredFacts.has(fact) ? [{ fact, value, words }] : [],
  );

const decisionFor = (found: readonly Label[], wavers: boolean): Triaged['decision'] => {
  const [first] = found;
  if (first === undefined) return 'unknown';
  if (wavers) return 'clarify';
  if (isSaying(first)) return 'command';
  return isSymptom(declaredLabels, first) ? 'start' : 'out-of-scope';
};

/**
 * Triage that takes a text at its word: "mismatch outlook=2016" is the symptom with the fact, "mismatch or slow" wavers
 * between both, "mismatch and slow" tells of a second problem, "for=my boss" is written for
 * somebody, and a text without a label is not understood.
 */
export const stubTriage: Triage = (text) => {
  const found = labelsIn(text);
  const [first = null, second = null] = found;
  const [, behalf] = /\bfor=(.*)$/.exec(text) ?? [];
  return {
    decision: decisionFor(found, text.includes(' or ')),
    label: first,
    confidence: first ? 0.9 : 0,
    alternatives: found.map((label) => ({ label, confidence: 0.4 })),
    facts: factsIn(text),
    conflicts: [],
    second: text.includes(' and ') ? second : null,
    behalf: behalf === undefined ? null : { words: behalf, isNamed: /[A-Z]/.test(behalf) },
  };
};
