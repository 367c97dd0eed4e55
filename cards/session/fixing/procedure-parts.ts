import type { ShownPart, ShownProcedure } from '../../../dialogs/views/parts';
import { fold } from '../../parts/fold';
import { label } from '../../parts/heading';
import { paragraph, run, said } from '../../parts/line';
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

const fileLine = (file: string | null): Piece =>
  file === null ? nothing : said(say('file-in-error', { name: oneLine(file, 200) }));

/** The folder and the file that the steps speak of. */
const namesLine = ({ folder, file }: ShownProcedure): Piece => stack(folderLine(folder), fileLine(file));

/** What it does, and how long it takes. */
const about = ({ does, time }: ShownProcedure): Piece =>
  stack(spaced('Small', said(does)), spaced('Small', said(time, { isSubtle: true })));

const before = (procedure: ShownProcedure): Piece => stack(about(procedure), risk(procedure), namesLine(procedure));

const notes = ({ notes: lines }: ShownProcedure, more: Piece = nothing): Piece =>
  fold('notes', say('notes-and-why'), stack(more, bulleted(lines)));

const progress = (part: number, of: number): Piece => {
  const name = say('part-of', { number: part + 1, of });
  const dots = { joined: ['●'.repeat(part + 1), '○'.repeat(of - part - 1)] };
  const look = { size: 'Small' } as const;
  return {
    elements: [
      {
        ...paragraph([run(dots, { ...look, color: 'Accent' }), run({ joined: ['  ', name] }, look)]),
        spacing: 'Medium',
      },
    ],
    text: [name],
  };
};

const steps = ({ title, lines, pictures }: ShownPart): Piece => stack(label(title), numbered(lines, pictures));

/** One part of a procedure below its heading: what comes before, in the first, and what to do; the rest is folded away. */
export const onePart = (procedure: ShownProcedure, part: number): Piece => {
  const { parts } = procedure;
  const shown = parts[part];
  if (!shown) return allParts(procedure);
  // Where two pictures take the room of a phone, what it does is read in the notes; what it risks is always seen first.
  const isFull = shown.pictures.length > 1;
  return stack(
    part > 0 ? nothing : isFull ? risk(procedure) : before(procedure),
    parts.length === 1 ? nothing : progress(part, parts.length),
    spaced(parts.length === 1 ? 'Medium' : 'None', steps(shown)),
    // What it risks can be read in every part.
    notes(procedure, part > 0 ? before(procedure) : isFull ? stack(about(procedure), namesLine(procedure)) : nothing),
  );
};

/** All parts of a procedure below its heading, one after the other. */
export const allParts = (procedure: ShownProcedure): Piece =>
  stack(before(procedure), ...procedure.parts.map(steps), notes(procedure));

/** The same with the first part to be seen, and the others behind their titles. */
export const foldedParts = (procedure: ShownProcedure): Piece => {
  const [first, ...others] = procedure.parts;
  return stack(
    risk(procedure),
    namesLine(procedure),
    // Two pictures, and what else stands on such a card, would be more than a phone shows.
    first ? steps({ ...first, pictures: first.pictures.slice(0, 1) }) : nothing,
    ...others.map((part, index) => {
      const name = say('part-named', { number: index + 2, of: procedure.parts.length, title: part.title });
      return fold(`part-${index + 2}`, name, numbered(part.lines, part.pictures));
    }),
    notes(procedure, about(procedure)),
  );
};
