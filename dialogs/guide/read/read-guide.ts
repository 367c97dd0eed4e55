import { labelsOf } from '../../../domain/labels';
import type { ProcedureResult } from '../../../domain/walk';
import { urgencies } from '../../../domain/session';
import type { Branch, Guide, Learns, Outcome, Step } from '../guide';
import { choiceFact, valueOf } from './declared';
import { declareTarget, fileId, nameOf, target } from './names';
import { needed, optional, record } from './record';
import { as, flag, mapOf, oneOf, placed, someOf, text, whole } from './shape';
import { entriesOf, placeOf, refuse, refuseName } from './spot';
import type { Read } from './spot';

const branch: Read<Branch> = placed(record({ when: optional(nameOf('condition'), null), go: needed(target) }));

const branches: Read<readonly Branch[]> = as(someOf(branch), (found, spot) => {
  for (const { when, go } of found.slice(0, -1))
    if (when === null) refuse(spot, `Only the last branch can be without \`when\`: nothing comes after "go: ${go}".`);
  return found;
});

const askStep = (id: string): Read<Step> =>
  as(
    record({
      ask: needed(
        as(choiceFact, (fact, spot) => {
          spot.book.refer('question', fact, placeOf(spot));
          return fact;
        }),
      ),
      then: needed(branches),
    }),
    ({ ask, then }) => ({ kind: 'ask', id, fact: ask, then }),
  );

/** The facts that a result teaches. Local data is asked in so many words, and never taken from a result. */
const taught: Read<ReadonlyMap<string, string>> = mapOf((fact) => (spot) => {
  if (!spot.book.hasChoices(fact)) return refuseName(spot, `"${fact}" is no fact with choices.`);
  return fact === 'local-data'
    ? refuseName(spot, 'What is only on the computer is asked, and never taken from a result: remove it.')
    : valueOf(fact)(spot);
});

const learnsOf = (found: Readonly<Record<string, ReadonlyMap<string, string> | null>>): Learns =>
  new Map(
    (Object.entries(found) as [ProcedureResult, ReadonlyMap<string, string> | null][]).flatMap(([result, facts]) =>
      facts ? [[result, facts]] : [],
    ),
  );

const fixStep = (id: string): Read<Step> =>
  as(
    record({
      do: needed(nameOf('procedure')),
      check: needed(record({ fixed: needed(target), 'not-fixed': needed(target) })),
      learn: optional(record({ fixed: optional(taught, null), 'not-fixed': optional(taught, null) }), {}),
    }),
    ({ do: procedure, check, learn }) => ({
      kind: 'fix',
      id,
      procedure,
      fixed: check.fixed,
      notFixed: check['not-fixed'],
      learns: learnsOf(learn),
    }),
  );

const prepareStep = (id: string): Read<Step> =>
  as(
    record({
      do: needed(nameOf('procedure')),
      then: needed(record({ done: needed(target), 'not-done': needed(target) })),
      learn: optional(record({ done: optional(taught, null), 'not-done': optional(taught, null) }), {}),
    }),
    ({ do: procedure, then, learn }) => ({
      kind: 'prepare',
      id,
      procedure,
      done: then.done,
      notDone: then['not-done'],
      learns: learnsOf(learn),
    }),
  );

const step =
  (id: string): Read<Step> =>
  (spot) => {
    declareTarget(id, spot);
    const keys = entriesOf(spot);
    if (keys?.has('ask')) return askStep(id)(spot);
    if (keys?.has('check')) return fixStep(id)(spot);
    if (keys?.has('do')) return prepareStep(id)(spot);
    return refuseName(spot, `Step "${id}" must ask (ask, then), fix (do, check) or prepare (do, then).`);
  };

const escalate = record({
  because: needed(nameOf('reason')),
  urgency: optional(oneOf('urgency', urgencies), 'normal' as const),
});

const outcome =
  (id: string): Read<Outcome> =>
  (spot) => {
    declareTarget(id, spot);
    const keys = entriesOf(spot);
    if (keys?.has('escalate'))
      return as(record({ escalate: needed(escalate) }), (found): Outcome => ({
        kind: 'escalated',
        id,
        ...found.escalate,
      }))(spot);
    if (keys?.has('advise'))
      return as(record({ advise: needed(nameOf('advice')) }), ({ advise }): Outcome => ({
        kind: 'advised',
        id,
        advice: advise,
      }))(spot);
    if (keys?.has('solved'))
      return as(record({ solved: needed(flag) }), ({ solved }, at): Outcome | null =>
        solved ? { kind: 'solved', id } : refuse(at, 'An outcome is "solved: true", "escalate" or "advise".'),
      )(spot);
    return refuseName(spot, `Outcome "${id}" must be "solved: true", "escalate" or "advise".`);
  };

/** What can be wrong: a symptom, or a topic that is led, too; one whose file cannot be read is not missed. */
const problem: Read<string> = as(text, (name, spot) => {
  const { book } = spot;
  const problems = [...labelsOf(book.labels, 'symptom'), ...labelsOf(book.labels, 'topic')];
  return book.canKnow(`symptom ${name}`) ? oneOf('symptom', problems)(spot) : name;
});

/** A guide file. */
export const readGuide: Read<Guide> = placed(
  record({
    id: needed(fileId),
    version: needed(whole(1)),
    title: needed(text),
    for: needed(placed(someOf(problem))),
    start: needed(target),
    steps: needed(mapOf((id) => placed(step(id)))),
    outcomes: needed(mapOf((id) => placed(outcome(id)))),
  }),
);
