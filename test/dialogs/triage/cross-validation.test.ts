import { readSymptoms } from '../../../dialogs/triage/read-symptoms';
import { trainClassifier } from '../../../dialogs/triage/train-classifier';
import { triageWith } from '../../../dialogs/triage/train-triage';
import { foldsOf, ownSentences } from '../../../scripts/triage/labelled';
import { measure, type Share } from '../../../scripts/triage/measure';
import { shippedFiles } from './shipped-symptoms';

const rate = ({ count, of }: Share): number => count / of;

/** One fold of five: sentences that this classifier has not been trained on. The bounds lie a little below what was measured. */
const [fold] = foldsOf(ownSentences(readSymptoms(shippedFiles()).symptoms), 5);
const triage = triageWith(trainClassifier(fold!.train));
const measured = measure(fold!.held.map((wanted) => ({ wanted, got: triage(wanted.text) })));

test('in scope, the right label comes first', () => expect(rate(measured.rightFirst)).toBeGreaterThan(0.9));
test('in scope, the right label is offered', () => expect(rate(measured.rightOffered)).toBeGreaterThan(0.94));
test('in scope, hardly ever is a wrong guide started', () => expect(rate(measured.wrongStart)).toBeLessThan(0.02));
test('out of scope, hardly ever is a guide started', () => expect(rate(measured.guideStarted)).toBeLessThan(0.02));
test('out of scope, the topic is named', () => expect(rate(measured.namedByTopic)).toBeGreaterThan(0.76));
test('what is said in a session is understood', () => expect(rate(measured.saidInSession)).toBeGreaterThan(0.8));
