import type { Facts } from '../../domain/facts';
import type { Instruction, Line, Part, Pictured, Procedure } from './guide';

/** The instructions of all parts, in order. */
export const instructionsOf = ({ parts }: Pick<Procedure, 'parts'>): readonly Instruction[] =>
  parts.flatMap(({ instructions }) => instructions);

/** The lines of an instruction for one person, with their pictures. */
const linesFor = (instruction: Instruction, facts: Facts): Pictured => {
  if (instruction.kind === 'plain') {
    const { line, shows } = instruction;
    return { lines: [line], pictures: shows ? [{ below: 0, shows }] : [] };
  }
  const { fact, variants, pictures } = instruction;
  const known = facts[fact]?.value ?? 'unknown';
  const value = variants.has(known) ? known : 'unknown';
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
    { lines: [], pictures: [] },
  );

/** A part as one person does it. */
export interface PartFor extends Pick<Part, 'id' | 'title'>, Pictured {}

/**
 * The parts for one person. Where the fact is not known, the variant for `unknown` serves; where there is none either, that
 * instruction is left out, which `check` does not let happen inside a guide. A part without a line for them is left out.
 */
export const partsFor = ({ parts }: Pick<Procedure, 'parts'>, facts: Facts): readonly PartFor[] =>
  parts
    .map(({ id, title, instructions }) => ({ id, title, ...joined(instructions.map((one) => linesFor(one, facts))) }))
    .filter(({ lines }) => lines.length > 0);

/** All lines for one person, in order. */
export const instructionsFor = (procedure: Pick<Procedure, 'parts'>, facts: Facts): readonly Line[] =>
  partsFor(procedure, facts).flatMap(({ lines }) => lines);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The most of what an instruction has for a value (for all of them where it is plain) that anybody is shown of these. */
const most = (instructions: readonly Instruction[], count: (one: Instruction, value: string) => number): number => {
  const varying = instructions.filter((one) => one.kind === 'by');
  const plain = instructions.filter((one) => one.kind === 'plain').map((one) => count(one, ''));
  const worst = [...new Set(varying.map(({ fact }) => fact))].map((fact) => {
    const same = varying.filter((one) => one.fact === fact);
    const values = new Set(same.flatMap(({ variants }) => [...variants.keys()]));
    return Math.max(...[...values].map((value) => sum(same.map((one) => count(one, value)))));
  });
  return sum([...plain, ...worst]);
};

/** The most lines that anybody is shown of these instructions. */
export const mostLines = (instructions: readonly Instruction[]): number =>
  most(instructions, (one, value) => (one.kind === 'plain' ? 1 : (one.variants.get(value)?.length ?? 0)));

/** The most pictures that anybody is shown of these instructions. */
export const mostPictures = (instructions: readonly Instruction[]): number =>
  most(instructions, (one, value) =>
    one.kind === 'plain' ? (one.shows ? 1 : 0) : (one.pictures.get(value)?.length ?? 0),
  );
