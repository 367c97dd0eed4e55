import { isChoiceFact } from '../../../domain/facts';
import type { FactId, Facts } from '../../../domain/facts';
import { isSymptom } from '../../../domain/labels';
import type { Label } from '../../../domain/labels';
import type { LedgerEntry } from '../../../domain/walk';
import { canLose } from '../../guide/guide';
import type { Library, Procedure } from '../../guide/guide';
import { instructionsFor, isFor, partsFor } from '../../guide/instructions';
import type { Choice, ShownFact, ShownLeaving, ShownProcedure, Tried } from '../../views/parts';
import { picturesBelow } from '../../views/shown-picture';
import type { Catalogue } from '../context';

/** The plain name of a fact's value. */
const valueName = (library: Library, fact: FactId, value: string): string =>
  library.facts.get(fact)?.values.get(value) ?? value;

/** Facts as people see them, in the order of the fact list. */
export const shownFacts = (library: Library, facts: Facts): readonly ShownFact[] =>
  [...library.facts].flatMap(([id, declared]) => {
    const fact = facts[id];
    if (!fact) return [];
    return [
      {
        fact: id,
        name: declared.name,
        value: valueName(library, id, fact.value),
        source: fact.source,
        words: fact.words ?? null,
        changeable: isChoiceFact(library.facts, id) && library.questions.has(id),
      },
    ];
  });

/** A label as a choice to press; what is said of a topic is an answer to it, and not part of the choice. */
export const shownChoice = (catalogue: Catalogue, label: Label): Choice => {
  const entry = catalogue.get(label);
  return { label, title: entry?.title ?? label, says: isSymptom(catalogue, label) ? (entry?.says ?? '') : '' };
};

/** What was tried, as it is shown. */
export const shownTried = (ledger: readonly LedgerEntry[]): readonly Tried[] =>
  ledger.map(({ title, result, at, part }) => ({ title, result, at, part }));

/** The offline file that an error message names, without its folder; null where it names none. */
const fileNamedIn = (message: string): string | null => /[^\\/:*?"'“”<>|\s]{1,120}[.]ost\b/i.exec(message)?.[0] ?? null;

const isAboutFile = (procedure: Procedure, facts: Facts): boolean =>
  instructionsFor(procedure, facts).some((line) => line.includes('.ost'));

/** A procedure for one person's set-up. */
export const shownProcedure = (procedure: Procedure, facts: Facts): ShownProcedure => ({
  title: procedure.title,
  does: procedure.does,
  risks: procedure.risks,
  risky: canLose(procedure),
  minutes: procedure.minutes,
  time: procedure.time,
  parts: partsFor(procedure, facts).map(({ title, lines, pictures }) => ({
    title,
    lines,
    pictures: picturesBelow(pictures),
  })),
  notes: procedure.notes.filter((note) => isFor(note, facts)).map(({ line }) => line),
  folder: facts.folder?.value ?? null,
  file: isAboutFile(procedure, facts) ? fileNamedIn(facts['error-text']?.value ?? '') : null,
});

/** What a procedure leaves as it is, and the way back for one person's set-up; null where nothing stays. */
export const shownLeaving = (library: Library, procedure: Procedure | null, facts: Facts): ShownLeaving | null => {
  const leaves = procedure?.leaves;
  const back = leaves && library.procedures.get(leaves.back);
  if (!back) return null;
  return { line: leaves.line, title: back.title, risks: back.risks, instructions: instructionsFor(back, facts) };
};
