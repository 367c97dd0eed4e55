import type { FactExample } from '../../../language/pack/read-facts';
import { readLessons } from '../../../language/lessons';
import { declared } from '../../support/values/declared';
import { shippedFiles } from '../../support/shipped-files';
import { shippedReader } from '../../support/shipped-reader';

const { lessons, faults } = readLessons(shippedFiles(), declared);
const { examples } = lessons.facts;

const valueOf = (text: string, fact: string): string => {
  const { facts, conflicts } = shippedReader(text);
  if (conflicts.some((one) => one.fact === fact)) return 'conflict';
  return facts.find((one) => one.fact === fact)?.value ?? 'none';
};

test('there are sentences for every fact that can be read, and no fault', () => {
  expect(faults).toEqual([]);
  expect(examples.length).toBeGreaterThan(1400);
});

/** What stands at a place of the text may be cut out a little shorter or longer. */
const isSame = (fact: string, one: string, other: string): boolean =>
  one === other ||
  (['folder', 'since', 'error-text'].includes(fact) &&
    ![one, other].includes('none') &&
    (one.includes(other) || other.includes(one)));

const misread = (some: readonly FactExample[]): string[] =>
  some
    .map((one) => ({ ...one, read: valueOf(one.text, one.fact) }))
    .filter(({ fact, value, read }) => !isSame(fact, value, read))
    .map(({ fact, value, text, read }) => `${fact} in "${text}" is ${value}, not ${read}`);

test('of a hundred sentences beside the facts one at most is misread', () => {
  const wrong = misread(examples);
  expect(wrong.slice(Math.floor(examples.length / 100))).toEqual([]);
});

test.each([
  ['local-data', 'no', 0],
  ['web-right', 'yes', 2],
])(
  'that %s is %s opens the way to a repair, so hardly a sentence that means anything else tells it',
  (fact, opens, most) => {
    const others = examples.filter((one) => one.fact === fact && one.value !== opens);
    expect(others.length).toBeGreaterThan(100);
    expect(
      misread(others)
        .filter((wrong) => wrong.endsWith(`not ${opens}`))
        .slice(most),
    ).toEqual([]);
  },
);
