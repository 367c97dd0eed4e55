import { answersAt } from '../../dialogs/guide/walk/answers';
import { isStep, replay } from '../../dialogs/guide/walk/replay';
import { startWalk } from '../../dialogs/guide/walk/start-walk';
import { step } from '../../dialogs/guide/walk/step';
import type { Symptom } from '../../domain/labels';
import type { Walk } from '../../domain/walk';
import { facts } from '../support/guides/walks';
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
const online = [
  { 'status-bar': 'online', mode: 'unknown' },
  { 'status-bar': 'connected', mode: 'online' },
];
const known = ['2007', '2016', 'unknown'].flatMap((outlook) =>
  ['yes', 'unsure'].flatMap((web) =>
    ['yes', 'no'].flatMap((opens) =>
      online.map((mode) => facts({ outlook, windows: '11', 'web-right': web, 'outlook-opens': opens, ...mode })),
    ),
  ),
);
const shown = (symptom: Symptom): readonly string[] => [
  ...new Set(known.flatMap((given) => [...shownFrom(startWalk(library, symptom, given))])),
];

/** Every procedure that Adele of Outlook 2016 is shown whom nothing helps, when she says this about programs. */
const unhelped = (symptom: Symptom, byProgram: string): readonly string[] => {
  const given = { outlook: '2016', windows: '11', 'web-right': 'yes', 'status-bar': 'connected' };
  const known = facts({ ...given, 'local-data': 'no', 'changed-by-program': byProgram }, 'asked');
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

describe('somebody who works in online mode, without an offline file', () => {
  it.each([
    'mismatch',
    'folder-not-syncing',
    'missing-items',
    'external-changes',
    'disconnected',
    'ost-error',
  ] as const)('is led to no repair of that file: %s', (symptom) => expect(shown(symptom).filter(repairs)).toEqual([]));

  it('switches cached mode on again before anything is repaired, where the problem is only there', () => {
    const all = shown('cached-mode-only');
    expect(all.filter(repairs)).toEqual([]);
    expect(all).toContain('cached-mode-back');
    expect(all).toContain('rebuild-ost, cached again');
  });
});

describe.each(['mismatch', 'folder-not-syncing', 'missing-items', 'cached-mode-only'] as const)(
  'whether a program changes the mail: %s',
  (symptom) => {
    it('leads to online mode where one does', () => {
      expect(unhelped(symptom, 'yes')).toContain('online-mode');
      expect(unhelped(symptom, 'yes')).not.toContain('rebuild-ost');
    });

    it.each(['no', 'unsure'])('leads to the rebuild, and not into online mode: %s', (said) => {
      expect(unhelped(symptom, said)).toContain('rebuild-ost');
      expect(unhelped(symptom, said)).not.toContain('online-mode');
    });
  },
);
