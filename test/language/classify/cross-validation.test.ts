import { blend } from '../../../language/classify/blend';
import { classifierOf, trainProblems } from '../../../language/classify/classifier';
import { readLessons, sentencesOf } from '../../../language/lessons';
import { reading } from '../../../language/read';
import { foldsOf } from '../../../scripts/triage/labelled';
import { measure, type Share } from '../../../scripts/triage/measure';
import { declared, declaredLabels } from '../../support/values/declared';
import { shippedFiles } from '../../support/shipped-files';
import { heard } from '../../support/shipped-words';

const rate = ({ count, of }: Share): number => count / of;

/** One fold of five: sentences that this classifier has not been trained on. The bounds lie a little below what was measured. */
const { lessons } = readLessons(shippedFiles(), declared);
const [fold] = foldsOf(sentencesOf(lessons), 5);
const read = reading(
  classifierOf(trainProblems(blend(fold!.train, lessons.frames), heard, declaredLabels)),
  heard,
  () => ({ facts: [], conflicts: [] }),
  declaredLabels,
);
const measured = measure(
  fold!.held.map((one) => ({ wanted: { ...one, lang: one.language }, got: read(one.text) })),
  declaredLabels,
);

test('in scope, the right label comes first', () => expect(rate(measured.rightFirst)).toBeGreaterThan(0.86));
test('in scope, the right label is offered', () => expect(rate(measured.rightOffered)).toBeGreaterThan(0.915));
test('in scope, hardly ever is a wrong guide started', () => expect(rate(measured.wrongStart)).toBeLessThan(0.015));
test('out of scope, hardly ever is a guide started', () => expect(rate(measured.guideStarted)).toBeLessThan(0.015));
test('out of scope, the topic is named', () => expect(rate(measured.namedByTopic)).toBeGreaterThan(0.78));
test('what is said in a session is understood', () => expect(rate(measured.saidInSession)).toBeGreaterThan(0.8));
