import type { Label } from '../../domain/labels';
import type { Triaged } from '../../language/result';
import { calibrationError } from '../../scripts/triage/calibration';
import { confusionTable } from '../../scripts/triage/confusion';
import { foldsOf } from '../../scripts/triage/labelled';
import { measure, percent, type Judged } from '../../scripts/triage/measure';
import { declaredFacts, declaredLabels } from '../support/values/declared';
import { factsTable } from '../../scripts/triage/measure-facts';

/** A sentence of this label, or these that are as good, and what triage made of it. */
const judged = (labels: string, decision: Triaged['decision'], label: Label, ...choices: Label[]): Judged => {
  const [first, also] = labels.split(' ') as [Label, Label?];
  const alternatives = choices.map((choice) => ({ label: choice, confidence: 0.2 }));
  return {
    wanted: { text: '', lang: 'en', label: first, ...(also && { also }) },
    got: { decision, label, confidence: 0.9, alternatives },
  };
};
const topic = (label: Label) => judged('slow', 'out-of-scope', label);
const right = judged('mismatch', 'start', 'mismatch');
const wrong = judged('mismatch', 'start', 'ost-error', 'mismatch');
const asked = judged('mismatch', 'clarify', 'slow', 'slow', 'mismatch');
const asGood = judged('mismatch ost-error', 'start', 'ost-error');
const guided = judged('slow', 'start', 'mismatch');
const fixed = (decision: Triaged['decision']) => judged('fixed', decision, 'fixed');

test.each<[string, Judged[], keyof ReturnType<typeof measure>, number]>([
  ['a right start is right first', [right], 'rightFirst', 1],
  ['a right start is offered', [right], 'rightOffered', 1],
  ['a right start is no wrong one', [right], 'wrongStart', 0],
  ['a wrong start is counted', [wrong], 'wrongStart', 1],
  ['the label that is as good is no wrong start', [asGood], 'wrongStart', 0],
  ['the right one among the choices is not first', [asked], 'rightFirst', 0],
  ['the right one among the choices is offered', [asked], 'rightOffered', 1],
  ['a runner-up that is not shown is not offered', [wrong], 'rightOffered', 0],
  ['a guide for a topic is counted', [guided, topic('slow')], 'guideStarted', 1],
  ['a topic by its name is counted', [guided, topic('slow')], 'namedByTopic', 1],
  ['an answer counts only as a command', [fixed('command'), fixed('clarify')], 'saidInSession', 1],
])('%s', (_, all, figure, count) => expect(measure(all, declaredLabels)[figure]).toEqual({ count, of: all.length }));

test('a share is printed with its counts', () => {
  expect(percent({ count: 7, of: 8 })).toBe('87.5 % (7 of 8)');
  expect(percent({ count: 0, of: 0 })).toBe('none');
});

test('whoever is right as often as said has no calibration error', () => {
  const nine = new Array(9).fill(topic('slow')) as Judged[];
  expect(calibrationError([...nine, topic('crash')])).toBeCloseTo(0);
  expect(calibrationError([topic('crash')])).toBeCloseTo(0.9);
});

test('the confusion table says what a label is taken for', () =>
  expect(confusionTable([topic('crash')], declaredLabels).at(-1)).toMatch(/^slow +1 +0 % +crash 1$/));

test('every sentence is held out once, and never trained on where it is held out', () => {
  const folds = foldsOf([1, 2, 3, 4, 5, 6, 7], 3);
  expect(folds.flatMap(({ held }) => held).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const { train, held } of folds) expect(train.filter((one) => held.includes(one))).toEqual([]);
});

test('facts are right, invented or missed, as far as the set labels them', () => {
  const facts = (found: Readonly<Record<string, string>>) =>
    Object.entries(found).map(([fact, value]) => ({ fact: fact, value, words: '' }));
  const table = factsTable(
    [
      { wanted: { mode: 'online' }, got: facts({ mode: 'online' }) },
      {
        wanted: { outlook: '2016', folder: 'Invoices' },
        got: facts({ outlook: '2016', mode: 'cached', since: 'Monday' }),
      },
    ],
    declaredFacts,
  );
  expect(table.find((line) => line.startsWith('all'))).toMatch(/^all +2 +1 +1$/);
});
