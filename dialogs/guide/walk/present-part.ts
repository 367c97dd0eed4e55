import type { Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import type { FixStep, Library, PrepareStep } from '../guide';
import { partsFor, type PartFor } from '../instructions';

/** How far somebody is in a procedure. */
export interface InParts {
  /** Its parts for this person; at least one. */
  readonly parts: readonly PartFor[];
  /** The index of the part that comes next, the last one where all are done; null where all are shown at once. */
  readonly part: number | null;
}

/** The parts of the procedure at a step for somebody of whom this is known, and which one it is now. */
export const inParts = (library: Library, walk: Walk, step: FixStep | PrepareStep, facts: Facts): InParts => {
  const procedure = library.procedures.get(step.procedure);
  if (!procedure) throw new Error(`There is no procedure "${step.procedure}".`);
  const parts = partsFor(procedure, facts);
  if (walk.atOnce === step.id) return { parts, part: null };
  const done = new Set(walk.done[step.id]?.map(({ part }) => part));
  const open = parts.findIndex(({ id }) => !done.has(id));
  return { parts, part: open < 0 ? Math.max(0, parts.length - 1) : open };
};
