import type { ShownProcedure } from '../../../dialogs/views/parts';
import { fold } from '../../parts/fold';
import { label } from '../../parts/heading';
import { said } from '../../parts/line';
import { bulleted, numbered } from '../../parts/numbered';
import { box, nothing, spaced, stack, type Piece } from '../../parts/piece';
import { oneLine } from '../../parts/user-text';
import { say } from '../../../texts/say';

const risk = ({ risks, risky }: ShownProcedure): Piece => {
  if (risks.trim() === '') return nothing;
  return risky ? box('warning', said({ joined: [say('be-careful'), ' ', risks] })) : spaced('Small', said(risks));
};

const folderLine = (folder: string | null): Piece =>
  folder === null ? nothing : said(say('folder-named', { name: oneLine(folder, 200) }));

/** A procedure below its heading: what it does and risks, what to do, and the notes folded away. */
export const procedureParts = (procedure: ShownProcedure): Piece => {
  const { does, time, instructions, notes, folder } = procedure;
  return stack(
    spaced('Small', said(does)),
    spaced('Small', said(time, { isSubtle: true })),
    risk(procedure),
    folderLine(folder),
    label(say('what-to-do')),
    numbered(instructions),
    fold('notes', say('notes-and-why'), bulleted(notes)),
  );
};
