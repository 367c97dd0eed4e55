import type { ReadableGuide, ReadableProcedure, ReadableQuestion } from '../../../contract/help';
import {
  canLose,
  type Guide,
  type Instruction,
  type Library,
  type Procedure,
  type Question,
  type Step,
} from '../../../dialogs/guide/guide';
import { stepsFrom } from '../../../dialogs/guide/draw/graph';
import type { Handle } from '../page';
import { Refused } from '../refused';

const questionOf = ({ fact, ask, why, choices, unsure }: Question): ReadableQuestion => ({
  kind: 'question',
  id: fact,
  ask,
  why,
  choices: choices.map(({ label }) => label),
  how: unsure?.how ?? [],
});

const instructionsOf = (library: Library, instruction: Instruction): ReadableProcedure['instructions'] => {
  if (instruction.kind === 'plain') return [{ by: null, lines: [instruction.line], picture: null }];
  const names = library.facts.get(instruction.fact)?.values;
  return [...instruction.variants]
    .filter(([, lines]) => lines.length > 0)
    .map(([value, lines]) => ({ by: names?.get(value) ?? value, lines, picture: null }));
};

/** A procedure as everybody reads it; of one that can lose something not what is to be done. */
const readableProcedure = (library: Library, procedure: Procedure): ReadableProcedure => ({
  kind: 'procedure',
  id: procedure.id,
  title: procedure.title,
  does: procedure.does,
  risks: procedure.risks,
  canLose: canLose(procedure),
  minutes: procedure.minutes,
  time: procedure.time,
  instructions: canLose(procedure)
    ? []
    : procedure.parts.flatMap(({ instructions }) => instructions.flatMap((each) => instructionsOf(library, each))),
  notes: canLose(procedure) ? [] : procedure.notes.map(({ line }) => line),
  stuck: canLose(procedure) ? [] : procedure.stuck.map(({ sees, lines }) => ({ sees, lines })),
  sources: procedure.sources.map(({ id, title }) => title ?? id),
});

const partOf = (library: Library, step: Step): readonly (ReadableQuestion | ReadableProcedure)[] => {
  if (step.kind === 'ask') {
    const question = library.questions.get(step.fact);
    return question ? [questionOf(question)] : [];
  }
  const procedure = library.procedures.get(step.procedure);
  return procedure ? [readableProcedure(library, procedure)] : [];
};

/** The parts of a guide in the order in which they are met, each once. */
export const partsOf = (library: Library, guide: Guide): ReadableGuide['parts'] => {
  const all = [...stepsFrom(guide, guide.start)].flatMap((step) => partOf(library, step));
  return all.filter((part, index) => all.findIndex(({ kind, id }) => kind === part.kind && id === part.id) === index);
};

/** A guide to read. */
export const readableGuide: Handle<'GET /help/guides/:guide'> = ({ services }, _who, { guide: wanted }) => {
  const { library, catalogue } = services.library;
  const guide = library.guides.get(wanted);
  if (!guide) return Promise.reject(new Refused('unknown', 'guide'));
  return Promise.resolve({
    id: guide.id,
    title: guide.title,
    version: guide.version,
    for: guide.for.map((label) => ({ id: label, title: catalogue.get(label)?.title ?? label })),
    parts: partsOf(library, guide),
  });
};
