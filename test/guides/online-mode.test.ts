import { answersAt } from '../../dialogs/guide/walk/answers';
import { isStep, replay } from '../../dialogs/guide/walk/replay';
import { startWalk } from '../../dialogs/guide/walk/start-walk';
import { step } from '../../dialogs/guide/walk/step';
import type { Symptom } from '../../domain/labels';
import type { Walk } from '../../domain/walk';
import { facts } from '../support/guides/walks';
import { usual } from '../support/playground/guide';
import { shippedGuides } from '../support/values/library';

const library = shippedGuides();

/** Every procedure that people are shown from here on, whatever they answer; with a note when cached mode came back before. */
const shownFrom = (walk: Walk): ReadonlySet<string> => {
  const { at, way } = replay(library, walk);
  if (!isStep(at)) return new Set();
  const isBack = way.some((one) => one.step.kind === 'prepare' && one.step.procedure === 'cached-mode-back');
  const here = at.kind === 'ask' ? [] : [isBack ? `${at.procedure}, cached again` : at.procedure];
  const later = answersAt(library, at).flatMap((value) => [
    ...shownFrom(step(library, walk, { kind: 'answer', step: at.id, value, at: 1 }).walk),
  ]);
  return new Set([...here, ...later]);
};
/** Every combination of these values. */
const known = Object.entries({
  outlook: ['2007', '2016', 'unknown'],
  windows: ['11'],
  'web-right': ['yes', 'unsure'],
  'outlook-opens': ['yes', 'no'],
  'status-bar': ['online', 'connected'],
}).reduce<Record<string, string>[]>(
  (all, [fact, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
  [{}],
);
const online = known.map((each) => facts({ ...each, mode: each['status-bar'] === 'online' ? 'unknown' : 'online' }));
const shown = (symptom: Symptom): readonly string[] =>
  online.flatMap((given) => [...shownFrom(startWalk(library, symptom, given))]);

/** Every procedure that Adele of Outlook 2016 is shown whom nothing helps, when she says this about programs. */
const unhelped = (symptom: Symptom, byProgram: string): readonly string[] => {
  const known = facts({ ...usual, outlook: '2016', 'changed-by-program': byProgram }, 'asked');
  let walk = startWalk(library, symptom, known);
  for (let at = 0; at < 50; at++) {
    const { at: here } = replay(library, walk);
    if (!isStep(here)) break;
    const value = here.kind === 'fix' ? 'not-fixed' : here.kind === 'prepare' ? 'done' : known[here.fact]!.value;
    walk = step(library, walk, { kind: 'answer', step: here.id, value, at }).walk;
  }
  return walk.ledger.map(({ procedure }) => procedure);
};
const repairs = (procedure: string): boolean => library.procedures.get(procedure)?.touchesOst === true;

const symptoms = ['mismatch', 'folder-not-syncing', 'missing-items', 'cached-mode-only'] as const;
test.each([...symptoms, 'external-changes', 'disconnected', 'ost-error'] as const)(
  'somebody in online mode, who has no offline file, is led to no repair of it: %s',
  (symptom) => expect(shown(symptom).filter(repairs)).toEqual([]),
);

test('where the problem is only in cached mode, that is switched on again before anything is repaired', () =>
  expect(shown('cached-mode-only')).toEqual(expect.arrayContaining(['cached-mode-back', 'rebuild-ost, cached again'])));

test.each(symptoms.flatMap((symptom) => (['yes', 'no', 'unsure'] as const).map((said) => [symptom, said] as const)))(
  '%s, changed by a program (%s), leads to online mode if so, and else to the rebuild',
  (symptom, said) => {
    const [to, never] = said === 'yes' ? ['online-mode', 'rebuild-ost'] : ['rebuild-ost', 'online-mode'];
    expect(unhelped(symptom, said)).toContain(to);
    expect(unhelped(symptom, said)).not.toContain(never);
  },
);
