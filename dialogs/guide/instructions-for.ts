import type { Facts } from '../../domain/facts';
import type { Line, Procedure } from './guide';

/**
 * The instructions for one person. Where the fact is not known, the variant for `unknown` serves; where there is none
 * either, that instruction is left out, which `check` does not let happen inside a guide.
 */
export const instructionsFor = (procedure: Procedure, facts: Facts): readonly Line[] =>
  procedure.instructions.flatMap((instruction) => {
    if (instruction.kind === 'plain') return [instruction.line];
    const { variants } = instruction;
    return variants.get(facts[instruction.fact]?.value ?? 'unknown') ?? variants.get('unknown') ?? [];
  });
