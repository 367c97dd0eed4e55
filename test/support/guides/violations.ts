import type { FactId, Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import type { Library, Procedure } from '../../../dialogs/guide/guide';
import { holds } from '../../../dialogs/guide/conditions';
import { instructionsFor, instructionsOf, isFor } from '../../../dialogs/guide/instructions';
import { replay } from '../../../dialogs/guide/walk/replay';
import { where } from '../../../dialogs/guide/walk/where';

/** The values with which there is no .ost to repair, or it must not be touched. */
export const forbidding: readonly (readonly [FactId, readonly string[]])[] = [
  ['outlook', ['new', 'mac', 'mobile', 'web']],
  ['account', ['imap', 'pop', 'activesync']],
  ['web-right', ['no']],
  ['affected', ['everybody']],
  ['status-bar', ['disconnected', 'trying', 'limited', 'need-password']],
];

const ofTheFile = (procedure: Procedure, facts: Facts): readonly string[] => {
  if (!procedure.touchesOst) return [];
  const unknown = (['outlook', 'web-right'] as const)
    .filter((fact) => facts[fact] === undefined)
    .map((fact) => `${procedure.id} touches the .ost without knowing ${fact}`);
  const forbidden = forbidding
    .filter(([fact, values]) => values.includes(facts[fact]?.value ?? ''))
    .map(([fact]) => `${procedure.id} touches the .ost although ${fact} is ${facts[fact]?.value ?? ''}`);
  return [...unknown, ...forbidden];
};

const ofInstructions = (procedure: Procedure, facts: Facts): readonly string[] => {
  const without = instructionsOf(procedure).filter(
    (one) => one.kind === 'by' && !one.variants.has(facts[one.fact]?.value ?? ''),
  );
  const faults = without.map(({ id }) => `${procedure.id} has no instruction "${id}" for these facts`);
  return instructionsFor(procedure, facts).length === 0 ? [...faults, `${procedure.id} has no instructions`] : faults;
};

/** What is wrong with where a walk stands, written without the checker's rules: empty when all is safe. */
export const violationsAt = (library: Library, walk: Walk): readonly string[] => {
  const position = where(library, walk);
  if (position.kind !== 'do') return [];
  const { procedure, step, number, of } = position;
  const { way, facts } = replay(library, walk);
  const faults = [...ofTheFile(procedure, facts), ...ofInstructions(procedure, facts)];

  if (procedure.risk === 'loses-local-data') {
    const localData = facts['local-data'];
    const passed = way.some((one) => one.step.kind === 'ask' && one.step.fact === 'local-data');
    if (!passed || !localData || (localData.source !== 'asked' && localData.value !== 'yes'))
      faults.push(`${procedure.id} loses local data that nobody was asked for`);
    const saved = way.some(
      (one) =>
        one.step.kind === 'prepare' && one.step.procedure === 'save-local-data' && walk.answers[one.step.id] === 'done',
    );
    if (localData?.value !== 'no' && !saved) faults.push(`${procedure.id} loses local data that was not saved`);
  }
  if (procedure.neverWhen !== null && holds(library.conditions, procedure.neverWhen, facts))
    faults.push(`${procedure.id} is shown where ${procedure.neverWhen}`);
  const done = way.flatMap((one) =>
    one.step.kind !== 'ask' && walk.answers[one.step.id] === 'done' ? [one.step.procedure] : [],
  );
  for (const before of procedure.after)
    if (isFor(before, facts) && !done.includes(before.procedure))
      faults.push(`${procedure.id} is shown before ${before.procedure} was done`);
  if (procedure.once) {
    if (way.some((one) => one.step.kind !== 'ask' && one.step.procedure === procedure.id))
      faults.push(`${procedure.id} stands twice on a way`);
    if (
      walk.ledger.some((one) => one.procedure === procedure.id && one.result !== 'not-done') &&
      walk.answers[step.id] !== 'again'
    )
      faults.push(`${procedure.id} is shown a second time`);
  }
  if (number < 1 || of < number) faults.push(`${procedure.id} is fix ${number} of ${of}`);
  return faults;
};
