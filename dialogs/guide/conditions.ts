import type { FactId, Facts } from '../../domain/facts';
import { isBuildIn, type BuildRange } from './build-range';

/** What is looked at to tell whether a condition holds. */
export type Test =
  | { readonly kind: 'is'; readonly fact: FactId; readonly values: readonly string[] }
  /** Where the build is not known, this holds. */
  | { readonly kind: 'build'; readonly range: BuildRange }
  | { readonly kind: 'condition'; readonly id: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly of: Test };

/** A named test over the facts. */
export interface Condition {
  readonly id: string;
  readonly test: Test;
  /** When it can hold, in milliseconds since 1970: from the first, until the second; null where there is no such end. */
  readonly from: number | null;
  readonly until: number | null;
}

/** The conditions of a pack, by their names. */
export type Conditions = ReadonlyMap<string, Condition>;

/** The conditions that code itself looks at, before an agent sends a procedure. A pack has to have them. */
export const conditionsOfCode = ['works-online', 'cannot-connect', 'changed-by-program'] as const;

/** Whether a test holds, as far as that can be told by some facts; null where the others decide. */
const testMayHold = (conditions: Conditions, test: Test, facts: Facts): boolean | null => {
  const each = (one: Test): boolean | null => testMayHold(conditions, one, facts);
  switch (test.kind) {
    case 'is':
    case 'build': {
      const isKnown = facts[test.kind === 'is' ? test.fact : 'build'] !== undefined;
      return isKnown ? testHolds(conditions, test, facts) : null;
    }
    case 'condition':
      return mayHold(conditions, test.id, facts);
    case 'all':
    case 'any': {
      const decides = test.kind === 'any';
      const all = test.of.map(each);
      return all.includes(decides) ? decides : all.includes(null) ? null : !decides;
    }
    case 'not': {
      const found = each(test.of);
      return found === null ? null : !found;
    }
  }
};

const testHolds = (conditions: Conditions, test: Test, facts: Facts): boolean => {
  const each = (one: Test): boolean => testHolds(conditions, one, facts);
  switch (test.kind) {
    case 'is':
      return test.values.includes(facts[test.fact]?.value ?? '');
    case 'build':
      return isBuildIn(test.range, facts.build?.value ?? '') !== false;
    case 'condition':
      return holds(conditions, test.id, facts);
    case 'all':
      return test.of.every(each);
    case 'any':
      return test.of.some(each);
    case 'not':
      return !each(test.of);
  }
};

const named = (conditions: Conditions, id: string): Condition => {
  const condition = conditions.get(id);
  if (!condition) throw new Error(`There is no condition "${id}".`);
  return condition;
};

/**
 * Whether a condition holds for these facts, at the moment for which the conditions were taken (`libraryAt`).
 * @throws when there is no such condition, which reading the pack does not let happen
 */
export const holds = (conditions: Conditions, id: string, facts: Facts): boolean =>
  testHolds(conditions, named(conditions, id).test, facts);

/** Whether a condition holds, as far as that can be told by some facts; null where those that are not known decide. */
export const mayHold = (conditions: Conditions, id: string, facts: Facts): boolean | null =>
  testMayHold(conditions, named(conditions, id).test, facts);

/** All tests within a test, itself included; named conditions are looked into. */
const testsIn = (conditions: Conditions, test: Test): readonly Test[] => {
  const within = test.kind === 'all' || test.kind === 'any' ? test.of : test.kind === 'not' ? [test.of] : [];
  const named = test.kind === 'condition' ? [conditions.get(test.id)?.test ?? []].flat() : [];
  return [test, ...[...within, ...named].flatMap((one) => testsIn(conditions, one))];
};

/** The facts that a condition reads. */
export const readsOfCondition = (conditions: Conditions, id: string): readonly FactId[] => [
  ...new Set(
    testsIn(conditions, named(conditions, id).test).flatMap((test): FactId[] =>
      test.kind === 'is' ? [test.fact] : test.kind === 'build' ? ['build'] : [],
    ),
  ),
];

/** The ranges of builds that any of the conditions looks for. */
export const buildRangesIn = (conditions: Conditions): readonly BuildRange[] =>
  [...conditions.values()]
    .flatMap(({ test }) => testsIn(conditions, test))
    .flatMap((test) => (test.kind === 'build' ? [test.range] : []));

/** The names of conditions that a condition itself names. */
export const namesIn = ({ test }: Condition): readonly string[] =>
  testsIn(new Map(), test).flatMap((one) => (one.kind === 'condition' ? [one.id] : []));
