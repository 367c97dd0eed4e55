import { showRules, withoutVariant } from '../../../../dialogs/guide/check/show-rules';
import { nothingKnown } from '../../../../dialogs/guide/check/state';
import type { State } from '../../../../dialogs/guide/check/state';
import type { Instruction, Procedure } from '../../../../dialogs/guide/guide';
import { forbidsOstInGuide } from '../../../../dialogs/guide/safety';
import type { FactId } from '../../../../domain/facts';
import { goodLibrary } from '../../../support/guides/fixtures';
import { forbidding } from '../../../support/guides/violations';

const rebuild: Procedure = goodLibrary().procedures.get('rebuild')!;
const scan: Procedure = { ...rebuild, risk: 'none' };
const only11: Instruction = {
  kind: 'by',
  id: 'open',
  fact: 'windows',
  variants: new Map([['11', ['Open it.']]]),
  pictures: new Map(),
  only: new Map(),
  unless: new Map(),
};
const sound: Readonly<Partial<Record<FactId, string>>> = {
  outlook: '2016',
  account: 'exchange',
  'web-right': 'yes',
  affected: 'only-me',
  'status-bar': 'connected',
  'local-data': 'no',
  windows: '11',
};
const knowing = (facts: Readonly<Partial<Record<FactId, string | null>>>, more: Partial<State> = {}): State => ({
  ...nothingKnown,
  known: new Map(Object.entries({ ...sound, ...facts }) as [FactId, string | null][]),
  localDataAsked: true,
  ...more,
});
const refusals = (procedure: Procedure, state: State): readonly string[] =>
  showRules.map((rule) => rule(procedure, state)).filter((message) => message !== null);
const containing = (part: string): string => expect.stringContaining(part) as string;
const values = forbidding.flatMap(([fact, bad]) => bad.map((value) => [fact, value] as const));

describe('what the checker lets be shown', () => {
  it('is a procedure for the .ost when everything is known and sound', () =>
    expect(refusals(rebuild, knowing({}))).toEqual([]));

  it.each(values)('is no procedure for the .ost with %s %s', (fact, value) =>
    expect(refusals(scan, knowing({ [fact]: value }))).toEqual([containing(`${fact} "${value}"`)]),
  );

  it('is forbidden by the same values as in the walks, which have a list of their own', () =>
    expect(Object.entries(forbidsOstInGuide)).toEqual(forbidding));

  it.each<[string, Procedure, Parameters<typeof knowing>[0], Partial<State>, readonly string[]]>([
    ...(['outlook', 'web-right'] as const).map(
      (fact) => [`with ${fact} not known`, scan, { [fact]: null }, {}, [fact]] as never,
    ),
    ...['yes', 'unsure'].flatMap(
      (value) =>
        [
          ['where local data is not saved', rebuild, { 'local-data': value }, {}, ['save-local-data']],
          ['where local data is saved', rebuild, { 'local-data': value }, { saved: true }, []],
          ['which loses nothing', scan, { 'local-data': value }, {}, []],
        ] as never[],
    ),
    ...['yes', 'no', 'unsure', null].map(
      (value) =>
        ['before the question', rebuild, { 'local-data': value }, { localDataAsked: false }, ['local-data']] as never,
    ),
    ['a second time', rebuild, {}, { once: new Set([rebuild.id]) }, ['only once']],
    ['a second time where that is allowed', { ...rebuild, once: false }, {}, { once: new Set([rebuild.id]) }, []],
  ])('is a procedure %s only if nothing speaks against it', (_name, procedure, facts, more, against) =>
    expect(refusals(procedure, knowing(facts, more))).toEqual(against.map(containing)),
  );
});

describe('an instruction', () => {
  it('says which values it has nothing for, and nothing while the value is not known', () => {
    const missing = (windows: string | null) => {
      const state = { ...nothingKnown, known: new Map([['windows' as const, windows]]) };
      return withoutVariant({ parts: [{ id: 'all', title: 'All', instructions: [only11] }] }, state).map(
        ({ message }) => message,
      );
    };
    expect([missing('11'), missing(null)]).toEqual([[], []]);
    expect(missing('10')).toEqual([containing('"open" has no variant for windows "10"')]);
  });
});
