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
const only11: Instruction = { kind: 'by', id: 'open', fact: 'windows', variants: new Map([['11', ['Open it.']]]) };
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
const values = forbidding.flatMap(([fact, bad]) => bad.map((value) => [fact, value] as const));

describe('what the checker lets be shown', () => {
  it('is a procedure for the .ost when everything is known and sound', () =>
    expect(refusals(rebuild, knowing({}))).toEqual([]));

  it.each(values)('is no procedure for the .ost with %s %s', (fact, value) =>
    expect(refusals(scan, knowing({ [fact]: value }))).toEqual([expect.stringContaining(`${fact} "${value}"`)]),
  );

  it('is forbidden by the same values as in the walks, which have a list of their own', () =>
    expect(Object.entries(forbidsOstInGuide)).toEqual(forbidding));

  it.each(['outlook', 'web-right'] as const)('is no procedure for the .ost while %s is not known', (fact) =>
    expect(refusals(scan, knowing({ [fact]: null }))).toEqual([expect.stringContaining(fact)]),
  );

  it.each(['yes', 'unsure'])(
    'is nothing that loses local data when there is any ("%s") and it is not saved',
    (value) => {
      expect(refusals(rebuild, knowing({ 'local-data': value }))).toEqual([expect.stringContaining('save-local-data')]);
      expect(refusals(rebuild, knowing({ 'local-data': value }, { saved: true }))).toEqual([]);
      expect(refusals(scan, knowing({ 'local-data': value }))).toEqual([]);
    },
  );

  it('is nothing that loses local data before the question, whatever was said in passing', () => {
    for (const value of ['yes', 'no', 'unsure', null])
      expect(refusals(rebuild, knowing({ 'local-data': value }, { localDataAsked: false }))).toEqual([
        expect.stringContaining('local-data'),
      ]);
  });

  it('is nothing a second time that may be carried out only once', () => {
    const again = knowing({}, { once: new Set([rebuild.id]) });
    expect(refusals(rebuild, again)).toEqual([expect.stringContaining('only once')]);
    expect(refusals({ ...rebuild, once: false }, again)).toEqual([]);
  });
});

describe('an instruction', () => {
  it('says which values it has nothing for, and nothing while the value is not known', () => {
    const missing = (windows: string | null): readonly string[] =>
      withoutVariant(
        { ...rebuild, instructions: [only11] },
        { ...nothingKnown, known: new Map([['windows', windows]]) },
      ).map(({ message }) => message);
    expect(missing('11')).toEqual([]);
    expect(missing(null)).toEqual([]);
    expect(missing('10')).toEqual([expect.stringContaining('"open" has no variant for windows "10"')]);
  });
});
