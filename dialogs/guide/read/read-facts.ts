import { factKinds, factsOfCode } from '../../../domain/facts';
import type { DeclaredFact, DeclaredFacts, FactId } from '../../../domain/facts';
import { line } from './line';
import { optional, needed, record } from './record';
import { as, flag, listOf, mapOf, oneOf, text } from './shape';
import { entriesOf, placeOf, refuse, refuseName } from './spot';
import type { Read, Spot } from './spot';

const noValues: ReadonlyMap<string, string> = new Map();

/** The values from one to another, as "2003..365" names them. */
const scaleOf =
  (values: readonly string[]): Read<readonly string[]> =>
  (spot) =>
    as(text, (found, at) => {
      const [from = '', to = '', ...more] = found.split('..');
      const [first, last] = [values.indexOf(from), values.indexOf(to)];
      return first < 0 || last <= first || more.length > 0
        ? refuse(at, `"${found}" is no scale: name its first and its last value, such as '2003..365'.`)
        : values.slice(first, last + 1);
    })(spot);

const entry = record({
  name: needed(text),
  kind: optional(oneOf('kind of fact', factKinds), 'choice' as const),
  values: optional(
    mapOf(() => text),
    noValues,
  ),
  scale: optional(text, ''),
  lasts: optional(flag, false),
  assumed: optional(text, null),
  copy: optional(record({ how: needed(line), signs: optional(listOf(text), []) }), null),
});

const valuesOfCode = (fact: FactId): readonly string[] =>
  Object.entries(factsOfCode).find(([one]) => one === fact)?.[1] ?? [];

const declared =
  (name: string): Read<DeclaredFact> =>
  (spot) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return refuseName(spot, `"${name}" is no name of a fact.`);
    const found = entry(spot);
    const entries = entriesOf(spot);
    if (!found || !entries) return null;
    const { values, assumed, ...rest } = found;
    const wrong = (key: string, message: string): void =>
      spot.book.fault(key === '' ? spot.at : placeOf(entries.get(key) ?? spot), message);
    if (found.kind === 'choice' && values.size < 2)
      wrong('', `"${name}" has choices: give it at least two \`values\`.`);
    if (found.kind !== 'choice' && values.size > 0) wrong('values', `"${name}" is no choice: remove its values.`);
    if (found.kind === 'choice' && found.copy)
      wrong('copy', `"${name}" is a choice, and asked by its question: remove this.`);
    for (const value of valuesOfCode(name))
      if (!values.has(value)) wrong('', `Mailmend itself looks for the value "${value}" of ${name}: add it.`);
    if (assumed !== null && found.kind === 'choice' && !values.has(assumed))
      wrong('assumed', `"${assumed}" is no value of the fact ${name}.`);
    const scaled = entries.get('scale');
    const scale = (scaled && scaleOf([...values.keys()])(scaled)) ?? [];
    return { id: name, ...rest, values, assumed, scale };
  };

const withAllOfCode = (found: DeclaredFacts, spot: Spot): DeclaredFacts => {
  for (const fact of Object.keys(factsOfCode))
    if (entriesOf(spot)?.has(fact) === false)
      spot.book.fault(spot.at, `Mailmend itself acts on the fact "${fact}": declare it.`);
  return found;
};

/** facts.yaml: all that can be known, and what people call it. */
export const readFacts: Read<DeclaredFacts> = as(mapOf(declared), withAllOfCode);
