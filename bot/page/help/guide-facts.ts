import type { GuideFact } from '../../../contract/help';
import { instructionsOf, toldApart } from '../../../dialogs/guide/instructions';
import { stepsFrom } from '../../../dialogs/guide/draw/graph';
import type { Guide, Library, Procedure } from '../../../dialogs/guide/guide';
import type { DeclaredFact, FactId } from '../../../domain/facts';

const notKnown = 'unknown';

/** What is gone by as long as nobody says otherwise: the newest, where there is one; else what asks for nothing of its own. */
const usualOf = ({ scale, values }: DeclaredFact, apart: readonly string[]): string =>
  scale.findLast((value) => apart.includes(value)) ??
  [...values.keys()].find((value) => !apart.includes(value)) ??
  notKnown;

/** `outlook:2016` as a fact and its value. */
const read = (known: string): readonly [FactId, string] => {
  const at = known.indexOf(':');
  return [known.slice(0, at), known.slice(at + 1)];
};

/** The procedures of a guide in the order in which they are met, each once. */
export const proceduresOf = (library: Library, guide: Guide): readonly Procedure[] => [
  ...new Set(
    [...stepsFrom(guide, guide.start)].flatMap((step) =>
      step.kind === 'ask' ? [] : (library.procedures.get(step.procedure) ?? []),
    ),
  ),
];

/** The facts that change what is to be done in these procedures, by what is known of a reader. */
export const guideFacts = (
  { facts: declared }: Library,
  procedures: readonly Procedure[],
  known: readonly string[],
): readonly GuideFact[] => {
  const apart = new Map(toldApart(procedures.flatMap(instructionsOf)));
  const given = new Map(known.map(read));
  return [...declared.values()].flatMap((fact): readonly GuideFact[] => {
    const values = apart.get(fact.id);
    if (!values) return [];
    const usual = usualOf(fact, values);
    // What a page remembers may be of an older pack.
    const told = given.get(fact.id);
    const value = told !== undefined && fact.values.has(told) ? told : usual;
    const offered = [...fact.values].filter(([id]) => id === usual || (values.includes(id) && id !== notKnown));
    return [{ id: fact.id, title: fact.name, value, values: offered.map(([id, title]) => ({ id, title })) }];
  });
};
