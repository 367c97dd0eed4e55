import { readSymptoms } from '../../../language/classify/read-symptoms';

const file = (text: string, name = 'slow.yaml') => ({ file: name, text });
const faultsOf = (...files: { file: string; text: string }[]) => readSymptoms(files).faults;

const slow = `label: slow
kind: topic
title: Outlook is slow
says: That is about speed.
examples:
  en:
    - it takes ages
  de: []
  fr: []
  es: []
`;

test('a right file is read', () => {
  const { symptoms } = readSymptoms([file(slow)]);
  expect(symptoms[0]).toMatchObject({ label: 'slow', kind: 'topic', examples: { en: ['it takes ages'], de: [] } });
});

test('text that is not YAML is a fault at its line', () =>
  expect(faultsOf(file('label: [slow\nkind: topic'))[0]).toMatch(/^slow\.yaml:\d+:\d+: /));

test('an unknown label is a fault at its place', () =>
  expect(faultsOf(file(slow.replace('slow', 'slowly')))[0]).toMatch(/^slow\.yaml:1:8: /));

test('a wrong kind is a fault at its place', () =>
  expect(faultsOf(file(slow.replace('topic', 'symptom')))).toContain('slow.yaml:2:7: the kind of "slow" is topic'));

test('a topic without a title is a fault', () =>
  expect(faultsOf(file(slow.replace('title: Outlook is slow\n', ''))).join()).toContain('title is needed for a topic'));

test('an unknown field is a fault', () => expect(faultsOf(file(`${slow}extra: 1\n`)).join()).toContain('extra'));

test('an empty example is a fault at its line', () =>
  expect(faultsOf(file(slow.replace('- it takes ages', "- ''"))).join()).toContain(
    'slow.yaml:7:7: an example must not be empty',
  ));

test('a label in two files is a fault of the second', () =>
  expect(faultsOf(file(slow), file(slow.replace('it takes ages', 'so slow'), 'again.yaml')).join('\n')).toContain(
    'again.yaml:1:8: "slow" is already in slow.yaml',
  ));

test('one sentence twice is a fault, whatever its case and punctuation', () =>
  expect(faultsOf(file(slow.replace('- it takes ages', '- it takes ages\n    - It takes ages!'))).join('\n')).toContain(
    'slow.yaml:8:7: already an example of "slow"',
  ));

test('every fault is reported at once', () =>
  expect(
    faultsOf(file(slow.replace('slow', 'slowly').replace('That is about speed.', "''"))).length,
  ).toBeGreaterThanOrEqual(2));

test('labels without a file are faults', () => expect(faultsOf(file(slow))).toContain('no file for "mismatch"'));
