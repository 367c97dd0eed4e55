import type { Procedure } from '../../../../dialogs/guide/guide';
import { instructionsFor } from '../../../../dialogs/guide/instructions';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { factsOf, where } from '../../../../dialogs/guide/walk/where';
import { goodLibrary } from '../../../support/guides/fixtures';
import { answered, at, facts } from '../../../support/guides/walks';

const library = goodLibrary();
const start = (known = facts({})) => startWalk(library, 'mismatch', known);
const upToLocalData = facts({ outlook: '2016', 'web-right': 'yes', 'status-bar': 'connected' });

test.each<[string, ReturnType<typeof facts>, place: string]>([
  ['nothing is known', {}, 'which-outlook'],
  ...(['said', 'asked'] as const).map(
    (source) => [`a fact was ${source}`, facts({ outlook: '2016' }, source), 'web'] as [string, object, string],
  ),
  ['a fact is only assumed', facts({ outlook: '2016' }, 'assumed'), 'which-outlook'],
  ['“I don’t know” was the answer', facts({ outlook: 'unknown', 'web-right': 'unsure' }), 'status'],
  ['a fact has a value that it cannot have any more', facts({ outlook: '97' }), 'which-outlook'],
  ['a fact leads out', facts({ outlook: 'mac' }), 'no-file'],
])('where %s a walk stands at the first that is left to do', (_name, known, place) =>
  expect(at(library, start(known))).toBe(place),
);

test.each([
  ['no', 'said', 'local-data'],
  ['no', 'assumed', 'local-data'],
  ['unsure', 'said', 'local-data'],
  ['yes', 'said', 'save'],
  ['yes', 'assumed', 'local-data'],
  ['no', 'asked', 'which-windows'],
  ['unsure', 'asked', 'save'],
] as const)('with local data "%s" that was %s it stands at %s', (value, source, step) =>
  expect(at(library, start({ ...upToLocalData, ...facts({ 'local-data': value }, source) }))).toBe(step),
);

test('a position has what its card needs', () => {
  const question = { kind: 'ask', step: { id: 'which-outlook' }, question: { fact: 'outlook' } };
  expect(where(library, start())).toMatchObject(question);
  const end = { kind: 'end', outcome: { id: 'no-file' } };
  expect(where(library, start(facts({ outlook: 'mac' })))).toMatchObject(end);
});

test.each([
  ['answers whose step is no more, or that are allowed no more', { answers: { gone: 'yes', 'which-outlook': '97' } }],
  ['a guide that is no more', { guide: 'gone' }],
])('passes over %s', (_name, given) => expect(at(library, { ...start(), ...given })).toBe('which-outlook'));

describe('what is known in a walk', () => {
  it('is what was said, and over it what was answered', () => {
    const walk = answered(library, start(facts({ outlook: '2016', folder: 'Bills' })), 'yes');
    expect(factsOf(library, walk)).toEqual({
      outlook: { value: '2016', source: 'said' },
      folder: { value: 'Bills', source: 'said' },
      'web-right': { value: 'yes', source: 'asked' },
    });
  });

  it('leaves out answers that are not on the way', () => {
    const walk = { ...start(facts({ outlook: 'mac' })), answers: { 'web-right': 'no', web: 'no' } };
    expect(Object.keys(factsOf(library, walk))).toEqual(['outlook']);
  });
});

describe('how far a walk is', () => {
  const numbers = (walk: ReturnType<typeof start>) => {
    const position = where(library, walk);
    return position.kind === 'do' ? [position.number, position.of] : null;
  };
  const offline = facts({ outlook: '2016', 'web-right': 'yes', 'status-bar': 'working-offline' });

  it('counts this fix and those that can still come', () => expect(numbers(start(offline))).toEqual([1, 2]));

  it('counts a preparation as the fix that it prepares', () => {
    expect(numbers(answered(library, start(offline), 'not-fixed', 'yes'))).toEqual([2, 2]);
    expect(numbers(answered(library, start(offline), 'not-fixed', 'yes', 'done', '11'))).toEqual([2, 2]);
  });

  it('does not count what is not on the way', () =>
    expect(numbers(answered(library, start(upToLocalData), 'no', '11'))).toEqual([1, 1]));
});

describe('the instructions of a procedure', () => {
  const rebuild = library.procedures.get('rebuild') as Procedure;

  it.each([
    ['Windows xp', { windows: 'xp' }, ['Open C:\\Documents and Settings.']],
    ['Windows 11', { windows: '11' }, ['Press **Win+R**.', 'Type %localappdata%.']],
    ['a Windows that is not known', { windows: 'unknown' }, ['Press **Win+R**.', 'Type %localappdata%.']],
    ['where nothing is known', {}, ['Press **Win+R**.', 'Type %localappdata%.']],
  ])('are those for %s', (_name, known, lines) =>
    expect(instructionsFor(rebuild, facts(known))).toEqual(['Close Outlook.', ...lines]),
  );
});
