import { holds, readsOfCondition } from '../../dialogs/guide/conditions';
import type { Branch, Guide, Step } from '../../dialogs/guide/guide';
import { facts } from '../support/guides/walks';
import { shippedGuides } from '../support/values/library';

const library = shippedGuides();
const guides = [...library.guides.values()];

/** What has happened on a way through a guide. */
interface Way {
  readonly localData: string | null;
  readonly done: readonly string[];
}

/** Where a question can lead: only what is asked of local data is followed, all else may be answered in any way. */
const leadsTo = (branches: readonly Branch[], { localData }: Way): readonly string[] => {
  const [first, ...others] = branches;
  if (!first) return [];
  if (first.when === null) return [first.go];
  const { conditions } = library;
  if (localData === null || readsOfCondition(conditions, first.when).join() !== 'local-data')
    return [first.go, ...leadsTo(others, { localData, done: [] })];
  return holds(conditions, first.when, facts({ 'local-data': localData }, 'asked'))
    ? [first.go]
    : leadsTo(others, { localData, done: [] });
};

/** Where a way stands: at a step, or at an outcome. */
interface Place {
  readonly at: string;
  readonly step: Step | null;
  readonly done: readonly string[];
}

/** Every place on every way through a guide, whatever the set-up. */
const placesOf = (guide: Guide): readonly Place[] => {
  const places = new Map<string, Place>();
  const visit = (at: string, way: Way): void => {
    const key = JSON.stringify([at, way]);
    if (places.has(key)) return;
    const step = guide.steps.get(at) ?? null;
    places.set(key, { at, step, done: way.done });
    if (!step) return;
    if (step.kind === 'ask') {
      const asked = ['computer', 'account'].includes(step.fact) ? [`asked ${step.fact}`] : [];
      const done = [...new Set([...way.done, ...asked])].sort();
      const values = step.fact === 'local-data' && way.localData === null ? ['yes', 'no', 'unsure'] : [way.localData];
      for (const localData of values)
        for (const go of leadsTo(step.then, { ...way, localData })) visit(go, { localData, done });
      return;
    }
    const after = { ...way, done: [...new Set([...way.done, step.procedure])].sort() };
    if (step.kind === 'fix') [step.fixed, step.notFixed].forEach((next) => visit(next, after));
    else {
      visit(step.done, after);
      visit(step.notDone, way);
    }
  };
  visit(guide.start, { localData: null, done: [] });
  return [...places.values()];
};

const shows = (step: Step | null, ...procedures: readonly string[]): boolean =>
  step !== null && step.kind !== 'ask' && procedures.includes(step.procedure);
const has = (done: readonly string[], ...procedures: readonly string[]): boolean =>
  procedures.some((one) => done.includes(one));

describe.each(guides.map((guide) => [guide.id, guide] as const))('the order that keeps data safe: %s', (_, guide) => {
  const places = placesOf(guide);

  it.each<[string, (place: Place) => boolean]>([
    [
      'all is said to be well before saved items are put back',
      ({ at, done }) =>
        guide.outcomes.get(at)?.kind === 'solved' &&
        has(done, 'save-local-data') &&
        has(done, 'resync-folder', 'rebuild-ost') &&
        !has(done, 'import-saved-data'),
    ],
    [
      'the file is built again before its size was looked at, or before what costs nothing where Outlook opens',
      ({ step, done }) =>
        shows(step, 'rebuild-ost') &&
        !(has(done, 'check-room') && (guide.id === 'ost-error' || (has(done, 'wake-up') && has(done, 'look-first')))),
    ],
    [
      'something is cleared or built again before all was uploaded, where Outlook opens',
      ({ step, done }) =>
        shows(step, 'resync-folder', 'rebuild-ost') && !has(done, 'finish-upload') && !has(done, 'start-safe'),
    ],
    [
      'the file is built again where nobody asked for the computer and the kind of account',
      ({ step, done }) => shows(step, 'rebuild-ost') && !(has(done, 'asked computer') && has(done, 'asked account')),
    ],
    [
      'what costs nothing comes after what cannot be taken back',
      ({ step, done }) =>
        shows(step, 'wake-up', 'look-first', 'sync-window', 'start-safe', 'reconnect') &&
        has(done, 'resync-folder', 'rebuild-ost'),
    ],
    [
      'somebody ends well in online mode unasked; after a change by a program the last card says so, with the way back',
      ({ at, done }) =>
        guide.outcomes.get(at)?.kind === 'solved' &&
        has(done, 'online-mode') &&
        !has(done, 'cached-mode-back') &&
        guide.id !== 'external-changes',
    ],
    [
      'the first step takes longer than ten minutes',
      ({ step, done }) =>
        step !== null &&
        step.kind !== 'ask' &&
        done.every((one) => one.startsWith('asked ')) &&
        (library.procedures.get(step.procedure)?.minutes[1] ?? 0) > 10,
    ],
    [
      'something is saved, cleared or built again after a rebuild',
      ({ step, done }) =>
        has(done, 'rebuild-ost') && shows(step, 'save-local-data', 'resync-folder', 'rebuild-ost', 'scanpst'),
    ],
  ])('never is it so that %s', (_name, isWrong) => expect(places.filter(isWrong)).toEqual([]));

  it('rebuilds only where it was asked whether a program changed it, or after an error about the file', () => {
    const steps = [...guide.steps.values()];
    const asks = steps.some((step) => step.kind === 'ask' && step.fact === 'changed-by-program');
    if (steps.some((step) => shows(step, 'rebuild-ost'))) expect(guide.id === 'ost-error' || asks).toBe(true);
    if (['external-changes', 'disconnected'].includes(guide.id))
      expect(steps.some((step) => shows(step, 'rebuild-ost'))).toBe(false);
  });
});
