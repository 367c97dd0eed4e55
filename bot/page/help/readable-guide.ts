import type { Picture, Pictured, ReadableGuide, ReadableProcedure, ReadableQuestion } from '../../../contract/help';
import {
  canLose,
  type Library,
  type Pictured as Authored,
  type Procedure,
  type Question,
  type Step,
  type Target,
} from '../../../dialogs/guide/guide';
import { stepsFrom, targetsOf } from '../../../dialogs/guide/draw/graph';
import { mayHold } from '../../../dialogs/guide/conditions';
import { isFor, partsFor } from '../../../dialogs/guide/instructions';
import { shownPicture } from '../../../dialogs/views/shown-picture';
import type { Description } from '../../../pictures/description';
import type { Facts } from '../../../domain/facts';
import type { Handle, Page } from '../page';
import { Refused } from '../refused';
import { guideFacts, proceduresOf } from './guide-facts';

/** What a guide is read with: all that there is, what is known of the reader, and where pictures are. */
interface Reading {
  readonly library: Library;
  readonly facts: Facts;
  readonly pictures: Page['pictures'];
}

const pictureOf = ({ pictures }: Reading, shows: Description): readonly Picture[] => {
  const { name, alt } = shownPicture(shows);
  const url = pictures(name);
  return url === null ? [] : [{ url, alt }];
};

const picturedOf = (reading: Reading, { lines, pictures }: Authored): Pictured => ({
  lines,
  pictures: pictures.flatMap(({ below, shows }) => pictureOf(reading, shows).map((one) => ({ below, ...one }))),
});

const questionOf = (reading: Reading, { fact, ask, why, choices, unsure, shows }: Question): ReadableQuestion => ({
  kind: 'question',
  id: fact,
  ask,
  why,
  choices: choices.map(({ label }) => label),
  picture: (shows && pictureOf(reading, shows)[0]) ?? null,
  how: picturedOf(reading, { lines: unsure?.how ?? [], pictures: unsure?.pictures ?? [] }),
});

/** A procedure as everybody reads it; of one that can lose something not what is to be done. */
const readableProcedure = (reading: Reading, procedure: Procedure): ReadableProcedure => {
  const isHeld = canLose(procedure);
  const { id, title, does, risks, minutes, time, notes, stuck, sources } = procedure;
  return {
    ...{ kind: 'procedure', id, title, does, risks, canLose: isHeld, minutes, time },
    parts: isHeld
      ? []
      : partsFor(procedure, reading.facts).map((part) => ({ title: part.title, ...picturedOf(reading, part) })),
    notes: isHeld ? [] : notes.filter((note) => isFor(note, reading.facts)).map(({ line }) => line),
    stuck: isHeld ? [] : stuck.map(({ sees, ...help }) => ({ sees, ...picturedOf(reading, help) })),
    sources: sources.map((source) => source.title ?? source.id),
  };
};

/** The targets of a step that somebody of whom this is known can come to. */
const openTargets = ({ library, facts }: Reading, step: Step): readonly Target[] => {
  if (step.kind !== 'ask') return targetsOf(step);
  const open: Target[] = [];
  for (const { when, go } of step.then) {
    const holds = when === null || mayHold(library.conditions, when, facts);
    if (holds !== false) open.push(go);
    if (holds === true) break;
  }
  return open;
};

/** What is read of a step: nothing where what it asks is known. */
const partOf = (reading: Reading, step: Step): ReadableGuide['parts'] => {
  const { questions, procedures } = reading.library;
  if (step.kind !== 'ask')
    return [procedures.get(step.procedure) ?? []].flat().map((one) => readableProcedure(reading, one));
  if (reading.facts[step.fact] !== undefined) return [];
  return [questions.get(step.fact) ?? []].flat().map((one) => questionOf(reading, one));
};

/** The parts of some steps, each once. */
const partsOf = (reading: Reading, steps: Iterable<Step>): ReadableGuide['parts'] => [
  ...new Map(
    [...steps].flatMap((step) => partOf(reading, step)).map((part) => [`${part.kind} ${part.id}`, part]),
  ).values(),
];

/** A guide to read. */
export const readableGuide: Handle<'GET /help/guides/:guide'> = ({ services, pictures }, _who, asked) => {
  const { library, catalogue } = services.library;
  const guide = library.guides.get(asked.guide);
  if (!guide) return Promise.reject(new Refused('unknown', 'guide'));
  const read = guideFacts(library, proceduresOf(library, guide), asked.known ?? []);
  const facts: Facts = Object.fromEntries(read.map(({ id, value }) => [id, { value, source: 'asked' }]));
  const reading = { library, facts, pictures };
  const parts = partsOf(
    reading,
    stepsFrom(guide, guide.start, (step) => openTargets(reading, step)),
  );
  return Promise.resolve({
    id: guide.id,
    title: guide.title,
    version: guide.version,
    for: guide.for.map((label) => ({ id: label, title: catalogue.get(label)?.title ?? label })),
    facts: read,
    parts,
    others: proceduresOf(library, guide)
      .filter(({ id }) => !parts.some((part) => part.kind === 'procedure' && part.id === id))
      .map(({ id, title }) => ({ id, title })),
  });
};
