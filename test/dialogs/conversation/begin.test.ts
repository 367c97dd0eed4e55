import { saidFacts } from '../../../dialogs/conversation/begin';

const read = (fact: 'local-data' | 'changed-by-program' | 'web-right', value: string) => ({
  fact,
  value,
  words: 'words',
});

test.each(['local-data', 'changed-by-program'] as const)('a said “no” to %s is left to be asked', (fact) => {
  expect(saidFacts([read(fact, 'no')])).toEqual({});
  expect(saidFacts([read(fact, 'yes')])).toEqual({ [fact]: { value: 'yes', source: 'said', words: 'words' } });
});

test('what is said of the web is taken with the words that say it', () =>
  expect(saidFacts([read('web-right', 'no')])).toEqual({
    'web-right': { value: 'no', source: 'said', words: 'words' },
  }));
