import { readWords } from '../../../language/pack/read-words';
import { shippedWords } from '../../support/shipped-words';

const file = (rows: string) => ({ file: 'words/en.yaml', text: rows });
const read = (words: string, related = 'filler: >-\n    the') =>
  readWords([file(`words:\n  ${words}\naround:\n  ${related}\n`)]);

test('a way to say something is expanded: one of several, perhaps, and stems', () => {
  const { phrases, faults } = read('web: >-\n    outlook( on the)? (web|net), brows*');
  expect(faults).toEqual([]);
  expect(phrases.filter(({ tags }) => tags[0] === 'web').map(({ words }) => words.join(' '))).toEqual([
    'outlook web',
    'outlook net',
    'outlook on the web',
    'outlook on the net',
    'brows*',
  ]);
});

test('one way to say two things is a fault that names its line', () =>
  expect(read('web: >-\n    owa, site\n  place: >-\n    site').faults).toEqual([
    'words/en.yaml:5:5: "site" is already among the ways to say "web"',
  ]));

test('what cannot be read is a fault with its place', () => {
  expect(read('web: >-\n    owa, (site').faults).toEqual(['words/en.yaml:3:10: "(site" cannot be read']);
  expect(read('We B: >-\n    owa').faults).toEqual(['words/en.yaml:2:3: "We" is no name of a tag']);
  expect(readWords([file('words: 3')]).faults).toHaveLength(2);
});

test('the words that are shipped have no fault, so no way to say something stands in two places', () => {
  expect(shippedWords.faults).toEqual([]);
  expect(shippedWords.phrases.length).toBeGreaterThan(10_000);
});
