import type { Label } from '../../domain/labels';
import type { Triaged } from '../../language/result';
import { calibrationError } from '../../scripts/triage/calibration';
import { confusionTable } from '../../scripts/triage/confusion';
import { foldsOf, type Labelled } from '../../scripts/triage/labelled';
import { measure, percent, type Judged } from '../../scripts/triage/measure';
import { factsTable } from '../../scripts/triage/measure-facts';

const wanted = (label: Label, also?: Label): Labelled => ({ text: '', lang: 'en', label, ...(also ? { also } : {}) });
const judged = (
  want: Labelled,
  decision: Triaged['decision'],
  label: Label | null,
  choices: Label[] = [],
  confidence = 0.9,
): Judged => ({
  wanted: want,
  got: { decision, label, confidence, alternatives: choices.map((choice) => ({ label: choice, confidence: 0.2 })) },
});

test('a right start is right first and offered', () =>
  expect(measure([judged(wanted('mismatch'), 'start', 'mismatch')])).toMatchObject({
    rightFirst: { count: 1, of: 1 },
    rightOffered: { count: 1, of: 1 },
    wrongStart: { count: 0, of: 1 },
  }));

test('a wrong start is counted, unless it is the label that is as good', () => {
  expect(measure([judged(wanted('mismatch'), 'start', 'ost-error')]).wrongStart.count).toBe(1);
  expect(measure([judged(wanted('mismatch', 'ost-error'), 'start', 'ost-error')]).wrongStart.count).toBe(0);
});

test('the right one among the choices is offered, though not first', () =>
  expect(measure([judged(wanted('mismatch'), 'clarify', 'slow', ['slow', 'mismatch'])])).toMatchObject({
    rightFirst: { count: 0, of: 1 },
    rightOffered: { count: 1, of: 1 },
  }));

test('a runner-up that is not shown is not offered', () =>
  expect(measure([judged(wanted('mismatch'), 'start', 'ost-error', ['mismatch'])]).rightOffered.count).toBe(0));

test('a guide for a topic is counted, a topic by its name too', () =>
  expect(
    measure([judged(wanted('slow'), 'start', 'mismatch'), judged(wanted('slow'), 'out-of-scope', 'slow')]),
  ).toMatchObject({ guideStarted: { count: 1, of: 2 }, namedByTopic: { count: 1, of: 2 } }));

test('an answer counts only as a command', () =>
  expect(
    measure([judged(wanted('fixed'), 'command', 'fixed'), judged(wanted('fixed'), 'clarify', 'fixed')]).saidInSession,
  ).toEqual({ count: 1, of: 2 }));

test('a share is printed with its counts', () => {
  expect(percent({ count: 7, of: 8 })).toBe('87.5 % (7 of 8)');
  expect(percent({ count: 0, of: 0 })).toBe('none');
});

test('whoever is right as often as said has no calibration error', () => {
  const right = Array.from({ length: 9 }, () => judged(wanted('slow'), 'out-of-scope', 'slow'));
  expect(calibrationError([...right, judged(wanted('slow'), 'out-of-scope', 'crash')])).toBeCloseTo(0);
  expect(calibrationError([judged(wanted('slow'), 'out-of-scope', 'crash')])).toBeCloseTo(0.9);
});

test('the confusion table says what a label is taken for', () =>
  expect(confusionTable([judged(wanted('slow'), 'out-of-scope', 'crash')]).at(-1)).toMatch(/^slow +1 +0 % +crash 1$/));

test('every sentence is held out once, and never trained on where it is held out', () => {
  const folds = foldsOf([1, 2, 3, 4, 5, 6, 7], 3);
  expect(folds.flatMap(({ held }) => held).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const { train, held } of folds) expect(train.filter((one) => held.includes(one))).toEqual([]);
});

test('facts are right, invented or missed, as far as the set labels them', () => {
  const table = factsTable([
    { wanted: { mode: 'online' }, got: [{ fact: 'mode', value: 'online', words: '' }] },
    {
      wanted: { outlook: '2016', folder: 'Invoices' },
      got: [
        { fact: 'outlook', value: '2016', words: '' },
        { fact: 'mode', value: 'cached', words: '' },
        { fact: 'since', value: 'Monday', words: '' },
      ],
    },
  ]);
  expect(table.find((line) => line.startsWith('all'))).toMatch(/^all +2 +1 +1$/);
});
