import { buildIn, buildsAround, isBuildIn } from '../../../dialogs/guide/build-range';
import { conditionsOfCode, holds, mayHold, readsOfCondition } from '../../../dialogs/guide/conditions';
import type { Library } from '../../../dialogs/guide/guide';
import { libraryAt, momentsOf } from '../../../dialogs/guide/library-at';
import { loadLibrary } from '../../../dialogs/guide/load';
import { goodTexts } from '../../support/guides/good-library';
import { fixtureReasons } from '../../support/guides/fixtures';
import { facts } from '../../support/guides/walks';
import { shippedGuides } from '../../support/values/library';

/** The good library with these rows; the last of them is used. */
const withRows = (rows: string, used: string): Library => {
  const texts: Record<string, string> = {
    ...goodTexts,
    'conditions.yaml': `${goodTexts['conditions.yaml']}${rows}\n`,
    'guides/small.yaml': (goodTexts['guides/small.yaml'] ?? '').replace(
      'when: has-no-ost',
      `when: ${used}, go: no-file }, { when: has-no-ost`,
    ),
  };
  const loaded = loadLibrary(
    Object.entries(texts).map(([file, text]) => ({ file, text })),
    fixtureReasons,
  );
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.library;
};

describe('a condition', () => {
  it.each<[row: string, known: Parameters<typeof facts>[0], expected: boolean]>([
    ["{ outlook: ['2003', '2007'] }", { outlook: '2007' }, true],
    ["{ outlook: ['2003', '2007'] }", { outlook: '2010' }, false],
    ["{ outlook: ['2003', '2007'] }", {}, false],
    ["{ outlook: ['2003'], windows: [xp] }", { outlook: '2003' }, false],
    ["{ outlook: ['2003'], windows: [xp] }", { outlook: '2003', windows: 'xp' }, true],
    ['{ any: [works-online, { outlook: [mac] }] }', { mode: 'online' }, true],
    ['{ any: [works-online, { outlook: [mac] }] }', { outlook: 'mac' }, true],
    ['{ any: [works-online, { outlook: [mac] }] }', { mode: 'cached' }, false],
    ['{ all: [works-online, { not: { outlook: [mac] } }] }', { mode: 'online' }, true],
    ['{ all: [works-online, { not: { outlook: [mac] } }] }', { mode: 'online', outlook: 'mac' }, false],
    ["{ outlook: [mac], valid: { build: '16.0.17328+' } }", { outlook: 'mac' }, true],
    ["{ outlook: [mac], valid: { build: '16.0.17328+' } }", { outlook: 'mac', build: '16.0.17328.20184' }, true],
    ["{ outlook: [mac], valid: { build: '16.0.17328+' } }", { outlook: 'mac', build: '16.0.16130.20868' }, false],
  ])('written as %s holds for %j: %s', (row, known, expected) => {
    const { conditions } = withRows(`so: ${row}`, 'so');
    expect(holds(conditions, 'so', facts(known))).toBe(expected);
    // As far as it can be told by less, it is never told otherwise.
    expect([expected, null]).toContain(mayHold(conditions, 'so', facts(known)));
  });

  it.each<[row: string, known: Parameters<typeof facts>[0], expected: boolean | null]>([
    ["{ outlook: ['2003'] }", {}, null],
    ["{ outlook: ['2003'], windows: [xp] }", { outlook: '2010' }, false],
    ["{ outlook: ['2003'], windows: [xp] }", { outlook: '2003' }, null],
    ['{ any: [works-online, { outlook: [mac] }] }', { outlook: 'mac' }, true],
    ['{ any: [works-online, { outlook: [mac] }] }', { outlook: '2010' }, null],
    ['{ all: [works-online, { not: { outlook: [mac] } }] }', { outlook: 'mac' }, false],
    ['{ all: [works-online, { not: { outlook: [mac] } }] }', { mode: 'online' }, null],
    ['{ all: [works-online, { not: { outlook: [mac] } }] }', { mode: 'online', outlook: '2010' }, true],
  ])('written as %s may hold where %j is all that is known: %s', (row, known, expected) => {
    const { conditions } = withRows(`so: ${row}`, 'so');
    expect(mayHold(conditions, 'so', facts(known))).toBe(expected);
  });

  it('reads the facts of the conditions that it names', () => {
    const { conditions } = withRows('so: { all: [works-online, { not: { outlook: [mac] } }] }', 'so');
    expect([...readsOfCondition(conditions, 'so')].sort()).toEqual(['mode', 'outlook', 'status-bar']);
  });

  it('holds from its first day, until the day on which it ends, in conditions that name it, too', () => {
    const rows = "while: { outlook: [mac], valid: { from: '2026-10-01', until: '2027-04-01' } }\nso: { any: [while] }";
    const library = withRows(rows, 'so');
    const at = (moment: string) =>
      holds(libraryAt(library, Date.parse(moment)).conditions, 'so', facts({ outlook: 'mac' }));
    expect(
      ['2026-09-30T23:59:59Z', '2026-10-01T00:00:00Z', '2027-03-31T23:59:59Z', '2027-04-01T00:00:00Z'].map(at),
    ).toEqual([false, true, true, false]);
    expect(momentsOf(library).map((one) => new Date(one).toISOString().slice(0, 10))).toEqual([
      '1970-01-01',
      '2026-10-01',
      '2027-04-01',
    ]);
  });

  it('is seen in the same library while nothing begins or ends', () => {
    const library = withRows("so: { outlook: [mac], valid: { until: '2027-04-01' } }", 'so');
    const later = Date.parse('2030-01-01');
    expect(libraryAt(library, 0)).toBe(library);
    expect(libraryAt(library, later)).toBe(libraryAt(library, later + 1));
    expect(libraryAt(library, later)).not.toBe(library);
  });

  it('is there where code itself looks at it', () => {
    const { conditions } = shippedGuides();
    const nothing = conditionsOfCode.map((id) => holds(conditions, id, {}));
    expect(nothing).toEqual([false, false, false]);
    expect(holds(conditions, 'cannot-connect', facts({ 'status-bar': 'trying' }))).toBe(true);
    expect(holds(conditions, 'works-online', facts({ 'status-bar': 'online' }))).toBe(true);
    expect(holds(conditions, 'changed-by-program', facts({ 'changed-by-program': 'unsure' }))).toBe(false);
  });
});

describe('a build', () => {
  it.each([
    ['16.0.17328.20184', [16, 0, 17328, 20184]],
    ['Version 2402 (Build 17328.20184)', [16, 0, 17328, 20184]],
    ['15.0.5589.1001', [15, 0, 5589, 1001]],
    ['Version 2402', null],
  ])('is read from “%s”', (text, build) => expect(buildIn(text)).toEqual(build));

  it('lies in a range as far as the bounds say', () => {
    const range = { from: [16, 0, 17000], until: [16, 0, 17328] };
    const builds = ['16.0.16999.1', '16.0.17000.1', '17328.20184', '16.0.17329.1', 'no idea'];
    expect(builds.map((build) => isBuildIn(range, build))).toEqual([false, true, true, false, null]);
    expect(buildsAround([range])).toEqual(['0.0', '16.0.17000', '16.0.17328', '16.0.17329']);
  });
});
