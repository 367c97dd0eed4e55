import type { Fault, Place, Places } from '../fault';
import { loopOf, readsOf, stepsFrom } from '../draw/graph';
import type { Guide, Library } from '../guide';
import { libraryAt, momentsOf } from '../library-at';
import { explore } from './explore';
import { showRules, withoutVariant } from './show-rules';

/** What checking one guide came to. */
export interface GuideChecked {
  readonly faults: readonly Fault[];
  /** How many different walks were looked at; 0 when it has a loop. */
  readonly walks: number;
}

/** Checks what one guide says as a whole: ways, ends, data safety. */
export const checkGuide = (library: Library, places: Places, guide: Guide): GuideChecked => {
  const faults = new Map<string, Fault>();
  const placeOf = (part: object): Place => places.get(part) ?? { file: guide.id, line: 1, column: 1 };
  // One report for a rule and a step: the first combination says enough, thousands would say less.
  const report = (rule: string, part: object, message: string): void => {
    const { file, line, column } = placeOf(part);
    const key = `${rule} ${file}:${line}:${column}`;
    if (!faults.has(key)) faults.set(key, { file, line, column, message });
  };

  const loop = loopOf(guide);
  if (loop) {
    const step = guide.steps.get(loop[0] ?? '') ?? guide;
    report('loop', step, `The steps ${loop.join(' → ')} form a loop: let one of them lead on or end.`);
    return { faults: [...faults.values()], walks: 0 };
  }

  const explored = momentsOf(library).map((moment) =>
    explore(libraryAt(library, moment), guide, {
      shown: (step, state) => {
        const procedure = library.procedures.get(step.procedure);
        if (!procedure) return;
        showRules.forEach((rule, index) => {
          const message = rule(procedure, state);
          if (message !== null) report(`show ${index}`, step, message);
        });
        for (const { instruction, message } of withoutVariant(procedure, state)) report(message, instruction, message);
      },
      solvedUnhelped: (step) =>
        report(
          'solved',
          step,
          `Behind step "${step.id}" all is said to be solved, though no repair helped: lead there from \`fixed\` only.`,
        ),
      nobodyAsked: (step) =>
        report(
          'nobody',
          step,
          `Where "${step.id}" does not help, nobody is ever asked: lead some way on to an outcome that escalates.`,
        ),
      stuck: (step, combination) =>
        report(
          'dead end',
          step,
          `Step "${step.id}" is a dead end with ${combination}: add a last branch without \`when\`.`,
        ),
    }),
  );
  const reached = new Set(explored.flatMap((one) => [...one.reached]));
  const taken = new Set(explored.flatMap((one) => [...one.taken]));
  const walks = explored.reduce((total, one) => total + one.walks, 0);

  for (const step of guide.steps.values()) {
    if (!reached.has(step.id)) {
      report('reach', step, `Nobody can reach step "${step.id}": lead a branch to it, or remove it.`);
      continue;
    }
    if (step.kind === 'prepare' && library.procedures.get(step.procedure)?.question === null)
      report(
        'question',
        step,
        `${step.procedure} is used to prepare and has no \`question\`: add one to the procedure.`,
      );
    if (step.kind !== 'ask') continue;
    for (const branch of step.then)
      if (!taken.has(branch))
        report('branch', branch, `Nobody can take this branch to "${branch.go}": mend its condition, or remove it.`);
    const later = [...stepsFrom(guide, step.id)].flatMap((one) => readsOf(one, library));
    if (!later.includes(step.fact))
      report('for nothing', step, `Nothing reads ${step.fact} after step "${step.id}" asks it: remove the question.`);
  }
  for (const outcome of guide.outcomes.values())
    if (!reached.has(outcome.id))
      report('reach', outcome, `Nobody can reach outcome "${outcome.id}": lead a branch to it, or remove it.`);
  return { faults: [...faults.values()], walks };
};
