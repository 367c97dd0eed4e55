import { readSymptoms } from '../../../dialogs/triage/read-symptoms';
import type { Triage } from '../../../dialogs/triage/result';
import { trainTriage } from '../../../dialogs/triage/train-triage';
import { shippedFiles } from './shipped-symptoms';

let trained: Triage | undefined;

/** Triage trained on the shipped sentences; trained once for a test file. */
export const shippedTriage: Triage = (text, context) => {
  trained ??= trainTriage(readSymptoms(shippedFiles()).symptoms);
  return trained(text, context);
};
