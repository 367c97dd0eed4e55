import type { Facts } from '../../domain/facts';
import type { Instruction, Line, Part, Procedure } from './guide';

/** The instructions of all parts, in order. */
export const instructionsOf = ({ parts }: Pick<Procedure, 'parts'>): readonly Instruction[] =>
  parts.flatMap(({ instructions }) => instructions);

const linesFor = (instruction: Instruction, facts: Facts): readonly Line[] => {
  if (instruction.kind === 'plain') return [instruction.line];
  const { variants } = instruction;
  return variants.get(facts[instruction.fact]?.value ?? 'unknown') ?? variants.get('unknown') ?? [];
};

/** A part as one person does it. */
export interface PartFor extends Pick<Part, 'id' | 'title'> {
  readonly lines: readonly Line[];
}

/**
 * The parts for one person. Where the fact is not known, the variant for `unknown` serves; where there is none either, that
 * instruction is left out, which `check` does not let happen inside a guide. A part without a line for them is left out.
 */
const partsFor = ({ parts }: Pick<Procedure, 'parts'>, facts: Facts): readonly PartFor[] =>
  parts
    .map(({ id, title, instructions }) => ({ id, title, lines: instructions.flatMap((one) => linesFor(one, facts)) }))
    .filter(({ lines }) => lines.length > 0);

/** All lines for one person, in order. */
export const instructionsFor = (procedure: Pick<Procedure, 'parts'>, facts: Facts): readonly Line[] =>
  partsFor(procedure, facts).flatMap(({ lines }) => lines);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The most lines that anybody is shown of these instructions. */
export const mostLines = (instructions: readonly Instruction[]): number => {
  const varying = instructions.filter((one) => one.kind === 'by');
  const worst = [...new Set(varying.map(({ fact }) => fact))].map((fact) => {
    const variants = varying.filter((one) => one.fact === fact).map((one) => one.variants);
    const values = new Set(variants.flatMap((some) => [...some.keys()]));
    return Math.max(...[...values].map((value) => sum(variants.map((some) => some.get(value)?.length ?? 0))));
  });
  return instructions.length - varying.length + sum(worst);
};
