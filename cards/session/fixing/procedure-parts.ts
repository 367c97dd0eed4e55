import type { ShownProcedure } from '../../../dialogs/views/parts';
import { fold } from '../../parts/fold';
import { label } from '../../parts/heading';
import { paragraph, run, said } from '../../parts/line';
import { bulleted, numbered } from '../../parts/numbered';
import { box, nothing, spaced, stack, type Piece } from '../../parts/piece';
import { oneLine } from '../../parts/user-text';

const risk = ({ risks, risky }: ShownProcedure): Piece => {
  if (risks.trim() === '') return nothing;
  return risky ? box('warning', said(`**Be careful.** ${risks}`)) : spaced('Small', said(risks));
};

const folderLine = (folder: string | null): Piece => {
  if (folder === null) return nothing;
  const name = oneLine(folder, 200);
  return { elements: [paragraph([run('Folder: '), run(name, { weight: 'Bolder' })])], text: [`Folder: ${name}`] };
};

/** A procedure below its heading: what it does and risks, what to do, and the notes folded away. */
export const procedureParts = (procedure: ShownProcedure): Piece => {
  const { does, time, instructions, notes, folder } = procedure;
  return stack(
    spaced('Small', said(does)),
    spaced('Small', said(time, { isSubtle: true })),
    risk(procedure),
    folderLine(folder),
    label('What to do'),
    numbered(instructions),
    fold('notes', 'Notes and why', bulleted(notes)),
  );
};
