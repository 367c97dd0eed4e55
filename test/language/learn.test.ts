import { hashOf, keep, keptAs, learn, readerOf } from '../../language/learn';
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
  const again = keptAs(keep(learnt), hashOf(files));
  expect(again?.declared).toEqual(learnt.declared);
  expect(readerOf(again!)('it crawls today')).toEqual(readerOf(learnt)('it crawls today'));
});

test('what was learnt from other files is not read', () => {
  const kept = keep(learn(lessons, hashOf(files)));
  expect(keptAs(kept, hashOf([{ file: 'words/en.yaml', text: 'web: owa, webmail' }]))).toBeNull();
});

test('the same lessons are learnt the same', () =>
  expect(readerOf(learn(lessons))('it crawls').problems).toEqual(readerOf(learn(lessons))('it crawls').problems));

test('files that nothing is learnt from do not count', () =>
  expect(hashOf([...files, { file: 'guides/mismatch.yaml', text: 'id: mismatch' }])).toBe(hashOf(files)));
