import { isScalar } from 'yaml';
import type { FactId } from '../../../domain/facts';
import { buildIn, type BuildRange } from '../build-range';
import { namesIn, type Condition, type Conditions, type Test } from '../conditions';
import { nameOf } from './names';
import { optional, record } from './record';
import { as, date, mapOf, placed, someOf, text } from './shape';
import { entriesOf, refuse, refuseName } from './spot';
import type { Read, Spot } from './spot';

/** What a range begins and ends with, "" where it has no such end; null for what is no range. */
const boundsIn = (written: string): readonly [string, string] | null => {
  if (written.endsWith('+')) return [written.slice(0, -1), ''];
  const [from = '', until, ...more] = written.split('..');
  return until === undefined || more.length > 0 || from + until === '' ? null : [from, until];
};

/** One value, or a range of those that stand in an order: "2010+", "..2013", "2010..2016". */
const values = (fact: FactId): Read<readonly string[]> =>
  as(text, (found, spot) => {
    const { book } = spot;
    if (book.hasValue(fact, found)) return [found];
    const scale = book.facts.get(fact)?.scale ?? [];
    const bounds = boundsIn(found);
    if (bounds && scale.length === 0)
      return refuse(
        spot,
        `The values of ${fact} stand in no order: give it a \`scale\` in facts.yaml, or name values.`,
      );
    const first = bounds?.[0] === '' ? 0 : scale.indexOf(bounds?.[0] ?? '');
    const last = bounds?.[1] === '' ? scale.length - 1 : scale.indexOf(bounds?.[1] ?? '');
    return first < 0 || last < first
      ? refuse(spot, `"${found}" is no value of the fact ${fact}, and no range of its values.`)
      : scale.slice(first, last + 1);
  });

/** A list, or its only item alone. */
const oneOrSome =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (spot) =>
    isScalar(spot.node) ? as(read, (one) => [one])(spot) : someOf(read)(spot);

const named: Read<Test> = as(nameOf('condition'), (id): Test => ({ kind: 'condition', id }));

const part: Read<Test> = (spot) => (entriesOf(spot) ? row(spot) : named(spot));

const joined =
  (kind: 'all' | 'any'): Read<Test> =>
  (spot) =>
    as(someOf(part), (of): Test => ({ kind, of }))(spot);

const keyed = (key: string): Read<Test> => {
  if (key === 'all' || key === 'any') return joined(key);
  if (key === 'not') return as(part, (of): Test => ({ kind: 'not', of }));
  return (spot) => {
    if (!spot.book.hasChoices(key))
      return refuseName(spot, `"${key}" is no fact with choices, and not all, any or not.`);
    return as(oneOrSome(values(key)), (found): Test => ({ kind: 'is', fact: key, values: found.flat() }))(spot);
  };
};

/** All keys of a row have to hold. */
const together = (tests: readonly Test[]): Test =>
  tests.length === 1 && tests[0] ? tests[0] : { kind: 'all', of: tests };

const row: Read<Test> = as(mapOf(keyed), (found) => together([...found.values()]));

const day: Read<number> = as(date, (found) => Date.parse(`${found}T00:00:00Z`));

const bound = (found: string): readonly number[] | null =>
  /^\d{1,6}(\.\d{1,6}){1,3}$/.test(found) ? buildIn(found) : null;

const builds: Read<BuildRange> = as(text, (found, spot) => {
  const [from, until] = boundsIn(found) ?? [found, ''];
  const range: BuildRange = { from: bound(from), until: bound(until) };
  const isRight = (range.from !== null || from === '') && (range.until !== null || until === '');
  return boundsIn(found) && isRight && (range.from ?? range.until) !== null
    ? range
    : refuse(spot, `"${found}" is no range of builds: write '16.0.17328+', '..16.0.17328' or '16.0.1..16.0.9'.`);
});

const validity = record({
  from: optional(day, null),
  until: optional(day, null),
  build: optional(builds, null),
});

const always = { from: null, until: null, build: null };

const condition =
  (id: string): Read<Condition> =>
  (spot) => {
    spot.book.declare('condition', id, spot.at);
    const entries = entriesOf(spot);
    if (!entries) return refuse(spot, `"${id}" must be a map of facts to values, or of all, any, not or valid.`);
    if (entries.size === 0) return refuse(spot, `"${id}" is empty: say when it holds.`);
    const time = entries.get('valid');
    const valid = time ? validity(time) : always;
    if (valid?.from != null && valid.until !== null && valid.from >= valid.until)
      return refuseName(spot, `"${id}" ends before it begins: mend \`from\` or \`until\`.`);
    const tests = [...entries].map(([key, entry]) => (key === 'valid' ? null : keyed(key)(entry)));
    if (!valid) return null;
    const { from, until, build } = valid;
    const all = [
      ...tests.filter((test) => test !== null),
      ...(build ? [{ kind: 'build' as const, range: build }] : []),
    ];
    return { id, test: together(all), from, until };
  };

/** The first way from a condition back to itself; null when there is none. */
const circleFrom = (conditions: Conditions, id: string, way: readonly string[] = []): readonly string[] | null => {
  if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
  const found = conditions.get(id);
  for (const name of found ? namesIn(found) : []) {
    const circle = circleFrom(conditions, name, [...way, id]);
    if (circle) return circle;
  }
  return null;
};

const withoutCircles = (conditions: Conditions, { book, at }: Spot): Conditions => {
  for (const [id, found] of conditions) {
    const circle = circleFrom(conditions, id);
    if (circle?.[0] !== id) continue;
    book.fault(book.places.get(found) ?? at, `The conditions ${circle.join(' → ')} form a circle: let one name facts.`);
    break;
  }
  return conditions;
};

/** conditions.yaml. */
export const readConditions: Read<Conditions> = as(
  mapOf((id) => placed(condition(id))),
  (found, spot) => withoutCircles(found, spot),
);
