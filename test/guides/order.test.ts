import { conditions } from '../../dialogs/guide/conditions';
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
const nothing: Way = { localData: null, done: [] };

/** Where a question can lead: only what is asked of local data is followed, all else may be answered in any way. */
const leadsTo = (branches: readonly Branch[], { localData }: Way): readonly string[] => {
  const [first, ...others] = branches;
  if (!first) return [];
  if (first.when === null) return [first.go];
  const { reads, holds } = conditions[first.when];
  if (localData === null || reads.join() !== 'local-data')
    return [first.go, ...leadsTo(others, { localData, done: [] })];
  return holds(facts({ 'local-data': localData }, 'asked')) ? [first.go] : leadsTo(others, { localData, done: [] });
};

type Look = (place: { guide: Guide; at: string; step: Step | null; way: Way }) => string | null;

/** Every way through a guide, whatever the set-up; what `look` says of a place on it is collected. */
const lookEverywhere = (guide: Guide, look: Look): string[] => {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (at: string, way: Way): void => {
    const key = JSON.stringify([at, way]);
    if (seen.has(key)) return;
    seen.add(key);
    const step = guide.steps.get(at) ?? null;
    const said = look({ guide, at, step, way });
    if (said !== null) found.add(`${guide.id}#${at}: ${said}`);
    if (!step) return;
    if (step.kind === 'ask') {
      const values = step.fact === 'local-data' && way.localData === null ? ['yes', 'no', 'unsure'] : [way.localData];
      for (const localData of values)
        for (const go of leadsTo(step.then, { ...way, localData })) visit(go, { ...way, localData });
      return;
    }
    const after = { ...way, done: [...new Set([...way.done, step.procedure])].sort() };
    if (step.kind === 'fix') [step.fixed, step.notFixed].forEach((next) => visit(next, after));
    else {
      visit(step.done, after);
      visit(step.notDone, way);
    }
  };
  visit(guide.start, nothing);
  return [...found];
};

const shows = (step: Step | null, procedure: string): boolean =>
  step !== null && step.kind !== 'ask' && step.procedure === procedure;

describe.each(guides.map((guide) => [guide.id, guide] as const))('the order that keeps data safe: %s', (_, guide) => {
  it('puts saved items back before all is said to be well', () => {
    const losing = ['resync-folder', 'rebuild-ost'];
    const notBack: Look = ({ at, way: { done } }) =>
      guide.outcomes.get(at)?.kind === 'solved' &&
      done.includes('save-local-data') &&
      losing.some((one) => done.includes(one)) &&
      !done.includes('import-saved-data')
        ? 'items were saved and are not put back'
        : null;
    expect(lookEverywhere(guide, notBack)).toEqual([]);
  });

  it('tries a smaller repair before the file is built again', () => {
    const smaller = ['scanost', 'resync-folder', 'scanpst'];
    const tooEarly: Look = ({ step, way: { done } }) =>
      shows(step, 'rebuild-ost') && !smaller.some((one) => done.includes(one)) ? 'nothing smaller was tried' : null;
    expect(lookEverywhere(guide, tooEarly)).toEqual([]);
  });

  it('never saves, clears or builds again after a rebuild', () => {
    const later: Look = ({ step, way: { done } }) =>
      done.includes('rebuild-ost') &&
      ['save-local-data', 'resync-folder', 'rebuild-ost', 'scanpst'].some((one) => shows(step, one))
        ? 'comes after the rebuild'
        : null;
    expect(lookEverywhere(guide, later)).toEqual([]);
  });

  it('rebuilds only where it was asked whether a program changed it, or after an error about the file', () => {
    const rebuilds = [...guide.steps.values()].some((step) => shows(step, 'rebuild-ost'));
    const asks = [...guide.steps.values()].some((step) => step.kind === 'ask' && step.fact === 'changed-by-program');
    expect(rebuilds).toBe(guide.id === 'ost-error' || asks);
  });
});
