import type { Walk } from '../../../../domain/walk';
import type { Guide, Library } from '../../../../dialogs/guide/guide';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { step, type Move } from '../../../../dialogs/guide/walk/step';
import { factsOf } from '../../../../dialogs/guide/walk/where';
import { goodLibrary } from '../../../support/guides/fixtures';
import { answered, at, facts } from '../../../support/guides/walks';

type Values = Parameters<typeof facts>[0];
const library = goodLibrary();
const start = (known: Values = { folder: 'Bills' }): Walk => startWalk(library, 'mismatch', facts(known));
const after = (...values: readonly string[]): Walk => answered(library, start(), ...values);
const moved = (walk: Walk, move: Move) => step(library, walk, move);
const on = (walk: Walk, move: Move): Walk => moved(walk, move).walk;
const answer = (id: string, value: string): Move => ({ kind: 'answer', step: id, value, at: 99 });
const correct = (fact: 'outlook' | 'local-data' | 'folder', value: string | null): Move => ({
  kind: 'correct',
  fact,
  value,
});
const learn = (values: Values): Move => ({ kind: 'learn', facts: facts(values) });
const [back, restart]: readonly Move[] = [{ kind: 'back' }, { kind: 'restart' }] as const;
const toRebuild = ['2016', 'yes', 'connected', 'no', '11'] as const;
const toSave = ['2016', 'yes', 'connected', 'unsure'] as const;

test.each<[string, Walk, Move, place: string]>([
  ['an answer moves on from the present step', start(), answer('which-outlook', '2016'), 'web'],
  ['“I don’t know” is an answer', start(), answer('which-outlook', 'unknown'), 'web'],
  ['back takes the last answer away', after('2016', 'yes'), back, 'web'],
  ['back leads out of an end', after('mac'), back, 'which-outlook'],
  ['back leads to a fix whose answer is to be mended', after(...toRebuild, 'not-fixed'), back, 'rebuild'],
  ['a new beginning asks anew', after('2016', 'yes', 'working-offline', 'not-fixed'), restart, 'which-outlook'],
  ['what is shown follows a corrected fact', after('2016', 'yes'), correct('outlook', 'new'), 'no-file'],
  [
    'a fact that is not known after all is asked',
    start({ outlook: '2016' }),
    correct('outlook', null),
    'which-outlook',
  ],
  ['local data is asked again before what can lose it', after(...toRebuild), correct('local-data', null), 'local-data'],
  ['local data that there is after all is saved', after(...toRebuild), correct('local-data', 'yes'), 'save'],
  ['what is said on the way counts', after('2016', 'yes'), learn({ outlook: 'mac' }), 'no-file'],
  [
    'a said “no” to local data is no answer',
    after('2016', 'yes', 'connected'),
    learn({ 'local-data': 'no' }),
    'local-data',
  ],
  ['a said “no” takes no answer away', after(...toSave), learn({ 'local-data': 'no' }), 'save'],
])('%s', (_name, walk, move, place) => {
  const { walk: then, effect } = moved(walk, move);
  expect([effect, at(library, then)]).toEqual(['moved', place]);
});

test.each<[effect: string, Walk, Move]>([
  ...['web', 'rebuild', 'no-such-step', ''].map((id) => ['stale', start(), answer(id, 'mac')] as const),
  ...['which-outlook', 'no-file'].map((id) => ['stale', after('mac'), answer(id, 'mac')] as const),
  ...['97', 'fixed'].map((value) => ['refused', start(), answer('which-outlook', value)] as const),
  ...['done', '2016'].map((value) => ['refused', after(...toRebuild), answer('rebuild', value)] as const),
  ['refused', after(...toSave), answer('save', 'fixed')],
  ['refused', start(), correct('outlook', '97')],
  ['refused', start(), correct('folder', ' ')],
  ['refused', start(), learn({ outlook: '97' })],
  ['at-start', start({ outlook: '2016' }), back],
] as never)('what is %s changes nothing (%#)', (effect, walk, move) => {
  expect(moved(walk, move).effect).toBe(effect);
  expect(moved(walk, move).walk).toBe(walk);
});

test('what came of a procedure stands in the ledger, and only that', () => {
  const entry = { step: 'rebuild', procedure: 'rebuild', title: 'Build the file again', result: 'not-fixed', at: 99 };
  expect(on(after(...toRebuild), answer('rebuild', 'not-fixed')).ledger).toEqual([entry]);
  expect(after('2016').ledger).toEqual([]);
});

test('the ledger outlives a step back, and a new answer takes the place of the old one', () => {
  const walk = after(...toSave, 'done', '11', 'not-fixed');
  expect(on(walk, back).ledger).toEqual(walk.ledger);
  const mended = answered(library, on(walk, back), 'fixed');
  expect(at(library, mended)).toBe('solved');
  expect(mended.ledger).toMatchObject([
    { step: 'save', result: 'done' },
    { step: 'rebuild', result: 'fixed' },
  ]);
});

test('an answer notes the version of the guide', () => {
  const guide = library.guides.get('small') as Guide;
  const newer: Library = { ...library, guides: new Map([['small', { ...guide, version: 2 }]]) };
  expect(answered(newer, start(), '2016').version).toBe(2);
});

test('a new beginning forgets the answers and keeps the facts and the ledger', () => {
  const walk = after('2016', 'yes', 'working-offline', 'not-fixed');
  expect(on(walk, restart)).toMatchObject({ answers: {}, facts: walk.facts, ledger: walk.ledger });
});

test.each(['fixed', 'not-fixed'])('what may be done once and came to “%s” is never shown again', (result) => {
  const before = after(...toRebuild, result);
  const fresh = { ...start(), ledger: before.ledger.map((entry) => ({ ...entry, step: 'of-another-guide' })) };
  for (const walk of [on(before, restart), fresh])
    expect(at(library, answered(library, walk, ...toRebuild))).toBe('not-helped');
});

test('a correction takes the place of an answer, and text is taken for a text fact', () => {
  const walk = on(after('2016', 'yes'), correct('outlook', 'new'));
  expect(walk.facts.outlook).toEqual({ value: 'new', source: 'asked' });
  expect(walk.answers).not.toHaveProperty('which-outlook');
  expect(on(start(), correct('folder', 'Trips')).facts.folder?.value).toBe('Trips');
});

test('what was said last wins', () =>
  expect(factsOf(library, on(after('2016', 'yes'), learn({ outlook: 'mac', build: '16.1' })))).toMatchObject({
    outlook: { value: 'mac', source: 'said' },
    build: { value: '16.1' },
  }));
