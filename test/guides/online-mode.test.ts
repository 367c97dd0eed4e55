import { answersAt } from '../../dialogs/guide/answers';
import { isStep, replay } from '../../dialogs/guide/replay';
import { startWalk } from '../../dialogs/guide/start-walk';
import { step } from '../../dialogs/guide/step';
import type { Symptom } from '../../domain/labels';
import type { Walk } from '../../domain/walk';
import { facts } from '../support/guide-walks';
import { shippedGuides } from '../support/guide-shipped';

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
