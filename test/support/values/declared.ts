import { provenGuides } from '../../../bot/start/proven-guides';
import { inWords } from '../../../dialogs/guide/fault';
import type { Library } from '../../../dialogs/guide/guide';
import { choiceFactsOf, type FactId } from '../../../domain/facts';
import { labelsOf } from '../../../domain/labels';
import { shippedFiles } from '../shipped-files';

const read = (): Library => {
  const guides = provenGuides(shippedFiles());
  if ('faults' in guides) throw new Error(guides.faults.map(inWords).join('\n'));
  return guides.library;
};

/** The shipped guides, with what they declare; read once in a test file. */
export const declared = read();
export const { facts: declaredFacts, labels: declaredLabels } = declared;
export const symptoms = labelsOf(declaredLabels, 'symptom');
export const labels = [...declaredLabels.keys()];
export const choiceFacts = choiceFactsOf(declaredFacts);

/** The values of a fact with choices, in the order of the pack. */
export const valuesOf = (fact: FactId): readonly string[] => [...declaredFacts.get(fact)!.values.keys()];
