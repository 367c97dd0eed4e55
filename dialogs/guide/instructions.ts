import type { FactId, Facts } from '../../domain/facts';
import type { ForWhom, Instruction, Line, Part, Pictured, Procedure } from './guide';

/** The instructions of all parts, in order. */
export const instructionsOf = ({ parts }: Pick<Procedure, 'parts'>): readonly Instruction[] =>
  parts.flatMap(({ instructions }) => instructions);

const none: Pictured = { lines: [], pictures: [] };

/** What is known of somebody: the value of each fact. */
type Known = (fact: FactId) => string | undefined;

const knownIn =
  (facts: Facts): Known =>
  (fact) =>
    facts[fact]?.value;

export const isForThose = ({ only, unless }: ForWhom, known: Known): boolean => {
  const has = ([fact, values]: readonly [FactId, readonly string[]]): boolean =>
    values.includes(known(fact) ?? 'unknown');
  return [...only].every(has) && ![...unless].some(has);
};

/** The facts that an instruction looks at. */
export const factsRead = (one: Instruction): readonly FactId[] => [
  ...(one.kind === 'by' ? [one.fact] : []),
  ...[...one.only, ...one.unless].map(([fact]) => fact),
];

/** True for somebody of whom this is known; what is not known has the value `unknown`. */
export const isFor = (who: ForWhom, facts: Facts): boolean => isForThose(who, knownIn(facts));

/** The lines of an instruction for those of whom this is known, with their pictures. */
export const linesFor = (instruction: Instruction, known: Known): Pictured => {
  if (!isForThose(instruction, known)) return none;
  if (instruction.kind === 'plain') {
    const { line, shows } = instruction;
    return { lines: [line], pictures: shows ? [{ below: 0, shows }] : [] };
  }
  const { fact, variants, pictures } = instruction;
  const told = known(fact) ?? 'unknown';
  const value = variants.has(told) ? told : 'unknown';
  return { lines: variants.get(value) ?? [], pictures: pictures.get(value) ?? [] };
};

/** Lines of several instructions one behind the other, each picture below its own line. */
const joined = (all: readonly Pictured[]): Pictured =>
  all.reduce(
    (before, one) => ({
      lines: [...before.lines, ...one.lines],
      pictures: [
        ...before.pictures,
        ...one.pictures.map(({ below, shows }) => ({ below: below + before.lines.length, shows })),
      ],
    }),
    none,
  );

/** A part as one person does it. */
export interface PartFor extends Pick<Part, 'id' | 'title'>, Pictured {}

/**
 * The parts for one person. Where the fact is not known, the variant for `unknown` serves; where there is none either, that
 * instruction is left out, which `check` does not let happen inside a guide. A part without a line for them is left out.
 */
export const partsFor = ({ parts }: Pick<Procedure, 'parts'>, facts: Facts): readonly PartFor[] =>
  parts
    .map(({ id, title, instructions }) => ({
      id,
      title,
      ...joined(instructions.map((one) => linesFor(one, knownIn(facts)))),
    }))
    .filter(({ lines }) => lines.length > 0);

/** All lines for one person, in order. */
export const instructionsFor = (procedure: Pick<Procedure, 'parts'>, facts: Facts): readonly Line[] =>
  partsFor(procedure, facts).flatMap(({ lines }) => lines);

/** The values of each fact that these instructions tell apart. */
export const toldApart = (instructions: readonly Instruction[]): readonly (readonly [FactId, readonly string[]])[] => {
  const found = new Map<FactId, Set<string>>();
  const add = (fact: FactId, values: Iterable<string>): void =>
    void found.set(fact, new Set([...(found.get(fact) ?? ['unknown']), ...values]));
  for (const one of instructions) {
    if (one.kind === 'by') add(one.fact, one.variants.keys());
    for (const [fact, values] of [...one.only, ...one.unless]) add(fact, values);
  }
  return [...found].map(([fact, values]) => [fact, [...values]]);
};

/** What the different people see of these instructions, each together. */
const seenOf = (instructions: readonly Instruction[]): readonly Pictured[] => {
  const people = toldApart(instructions).reduce<readonly ReadonlyMap<FactId, string>[]>(
    (all, [fact, values]) => all.flatMap((known) => values.map((value) => new Map([...known, [fact, value]]))),
    [new Map()],
  );
  return people.map((known) => joined(instructions.map((one) => linesFor(one, (fact) => known.get(fact)))));
};

/** The most lines that anybody is shown of these instructions. */
export const mostLines = (instructions: readonly Instruction[]): number =>
  Math.max(0, ...seenOf(instructions).map(({ lines }) => lines.length));

/** The most pictures that anybody is shown of these instructions. */
export const mostPictures = (instructions: readonly Instruction[]): number =>
  Math.max(0, ...seenOf(instructions).map(({ pictures }) => pictures.length));
