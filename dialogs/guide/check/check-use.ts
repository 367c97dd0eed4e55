import { isSymptom } from '../../../domain/labels';
import { conditionsOfCode, namesIn } from '../conditions';
import type { Fault, Places } from '../fault';
import type { Guide, Library } from '../guide';

const nowhere = { line: 1, column: 1 };

/** Every symptom has exactly one guide, a topic at most one. */
export const checkSymptoms = (library: Library, places: Places): readonly Fault[] =>
  [...library.labels.keys()].flatMap((symptom): Fault[] => {
    const [first, ...more] = [...library.guides.values()].filter((guide) => guide.for.includes(symptom));
    if (!first && !isSymptom(library.labels, symptom)) return [];
    if (!first)
      return [
        { file: 'guides', ...nowhere, message: `No guide serves the symptom ${symptom}: name it in one's \`for\`.` },
      ];
    return more.map((guide) => ({
      ...(places.get(guide.for) ?? { file: guide.id, ...nowhere }),
      message: `The symptom ${symptom} has a guide already (${first.id}): remove it from one of them.`,
    }));
  });

const usedBy = (guide: Guide): readonly string[] => [
  ...[...guide.steps.values()].flatMap((step) =>
    step.kind === 'ask'
      ? step.then.flatMap(({ when }) => (when === null ? [] : [`condition ${when}`]))
      : [`procedure ${step.procedure}`],
  ),
  ...[...guide.outcomes.values()].flatMap((outcome) => {
    if (outcome.kind === 'escalated') return [`reason ${outcome.because}`];
    return outcome.kind === 'advised' ? [`advice ${outcome.advice}`] : [];
  }),
];

/** Nothing is written for nobody, and what code itself names (reasons, conditions) is there. */
export const checkUse = (library: Library, places: Places, otherReasons: readonly string[]): readonly Fault[] => {
  const used = new Set([
    ...[...library.guides.values()].flatMap(usedBy),
    ...otherReasons.map((reason) => `reason ${reason}`),
    ...conditionsOfCode.map((id) => `condition ${id}`),
    ...[...library.procedures.values()].flatMap(({ neverWhen }) =>
      neverWhen === null ? [] : [`condition ${neverWhen}`],
    ),
    ...[...library.conditions.values()].flatMap(namesIn).map((id) => `condition ${id}`),
  ]);
  const unused = (kind: string, parts: ReadonlyMap<string, object>): Fault[] =>
    [...parts]
      .filter(([id]) => !used.has(`${kind} ${id}`))
      .map(([id, part]) => ({
        ...(places.get(part) ?? { file: id, ...nowhere }),
        message: `Nothing uses the ${kind} "${id}": use it, or remove it.`,
      }));
  const missing = [
    ...otherReasons
      .filter((reason) => !library.reasons.has(reason))
      .map((reason) => ({
        file: 'reasons.yaml',
        ...nowhere,
        message: `The conversation hands over because of "${reason}": write this reason.`,
      })),
    ...conditionsOfCode
      .filter((id) => !library.conditions.has(id))
      .map((id) => ({
        file: 'conditions.yaml',
        ...nowhere,
        message: `Mailmend itself looks at the condition "${id}" before it sends a procedure: write it.`,
      })),
  ];
  return [
    ...unused('procedure', new Map([...library.procedures].filter(([, one]) => one.for === 'requester'))),
    ...unused('advice', library.advice),
    ...unused('reason', library.reasons),
    ...unused('condition', library.conditions),
    ...missing,
  ];
};
