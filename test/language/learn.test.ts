import { deserialize, serialize } from 'node:v8';
import { hashOf, learn, readerOf, type Learnt } from '../../language/learn';
import { declared } from '../support/values/declared';
import type { Lessons } from '../../language/lessons';

const sentences = (...en: readonly string[]) => ({ en, de: [], fr: [], es: [] });
const lessons: Lessons = {
  phrases: [{ words: ['owa'], tags: ['web'], section: 'words' }],
  symptoms: [
    { label: 'slow', examples: sentences('it crawls', 'it takes ages') },
    { label: 'thanks', examples: sentences('many thanks', 'cheers') },
  ],
  frames: sentences('Hello, {} Bye'),
  facts: { examples: [], told: [] },
  declared,
};
const files = [{ file: 'words/en.yaml', text: 'web: owa' }];

test('what was kept is read again, and answers as what was learnt', () => {
  const learnt = learn(lessons, hashOf(files));
  const again = deserialize(serialize(learnt)) as Learnt;
  expect(again.declared).toEqual(learnt.declared);
  expect(readerOf(again)('it crawls today')).toEqual(readerOf(learnt)('it crawls today'));
});

test('from other files something else is learnt', () =>
  expect(hashOf([{ file: 'words/en.yaml', text: 'web: owa, webmail' }])).not.toBe(hashOf(files)));

test('the same lessons are learnt the same', () =>
  expect(readerOf(learn(lessons))('it crawls').problems).toEqual(readerOf(learn(lessons))('it crawls').problems));

test('files that nothing is learnt from do not count', () =>
  expect(hashOf([...files, { file: 'guides/mismatch.yaml', text: 'id: mismatch' }])).toBe(hashOf(files)));
