import { readSymptoms } from '../../../language/pack/read-symptoms';

const slow = `label: slow
kind: topic
examples:
  en:
    - it takes ages
  de: []
`;
const file = (text: string, name = 'symptoms/slow.yaml') => ({ file: name, text });

test('the sentences of a file are read, in the languages in which there are some', () =>
  expect(readSymptoms([file(slow)]).symptoms).toEqual([
    { label: 'slow', examples: { en: ['it takes ages'], de: [], fr: [], es: [] } },
  ]));

test('one sentence twice is a fault, whatever its case and punctuation, in one file or in two', () => {
  const twice = slow.replace('- it takes ages', '- it takes ages\n    - It takes ages!');
  expect(readSymptoms([file(twice)]).faults).toEqual(['symptoms/slow.yaml:6:7: already an example of "slow"']);
  expect(readSymptoms([file(slow), file(slow, 'symptoms/crash.yaml')]).faults).toEqual([
    'symptoms/crash.yaml:5:7: already an example of "slow"',
  ]);
});

test('a file that is not written as it should be has no sentences: the reader of the pack says what is wrong', () =>
  expect(readSymptoms([file('label: [slow')])).toMatchObject({ symptoms: [{ examples: { en: [] } }], faults: [] }));
