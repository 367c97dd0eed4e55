import type { Walk } from '../../../../domain/walk';
import type { Guide, Library } from '../../../../dialogs/guide/guide';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { step } from '../../../../dialogs/guide/walk/step';
import type { Move } from '../../../../dialogs/guide/walk/step';
import { factsOf } from '../../../../dialogs/guide/walk/where';
import { goodLibrary } from '../../../support/guides/fixtures';
import { answered, at, facts } from '../../../support/guides/walks';

const library = goodLibrary();
const start = (): Walk => startWalk(library, 'mismatch', facts({ folder: 'Bills' }));
const after = (...values: readonly string[]): Walk => answered(library, start(), ...values);
const moved = (walk: Walk, move: Move) => step(library, walk, move);
const on = (walk: Walk, move: Move): Walk => moved(walk, move).walk;
const standsAt = (walk: Walk): string => at(library, walk);
const answer = (id: string, value: string): Move => ({ kind: 'answer', step: id, value, at: 99 });
const toRebuild = ['2016', 'yes', 'connected', 'no', '11'] as const;
const toSave = ['2016', 'yes', 'connected', 'unsure'] as const;

describe('answering', () => {
  it('moves on from the present step', () => {
    const { walk, effect } = moved(start(), answer('which-outlook', '2016'));
    expect([effect, standsAt(walk), walk.ledger]).toEqual(['moved', 'web', []]);
  });

  it('writes what came of a procedure into the ledger', () => {
    const walk = on(after(...toRebuild), answer('rebuild', 'not-fixed'));
    expect(walk.ledger).toEqual([
      { step: 'rebuild', procedure: 'rebuild', title: 'Build the file again', result: 'not-fixed', at: 99 },
    ]);
    expect(standsAt(walk)).toBe('not-helped');
  });

  it.each([
    [start(), 'web'],
    [start(), 'rebuild'],
    [start(), 'no-such-step'],
    [start(), ''],
    [after('mac'), 'which-outlook'],
    [after('mac'), 'no-file'],
  ])('is stale at another step than the present one, twice, and at an end', (walk, id) => {
    const { walk: same, effect } = moved(walk, answer(id, 'mac'));
    expect(effect).toBe('stale');
    expect(same).toBe(walk);
  });

  it.each([
    [[], 'which-outlook', '97'],
    [[], 'which-outlook', 'fixed'],
    [toRebuild, 'rebuild', 'done'],
    [toRebuild, 'rebuild', '2016'],
    [toSave, 'save', 'fixed'],
  ] as const)('is refused when the step has no such answer', (before, id, value) => {
    const walk = after(...before);
    expect(moved(walk, answer(id, value))).toEqual({ walk, effect: 'refused' });
  });

  it('takes "I don\'t know" for an answer', () => expect(standsAt(after('unknown'))).toBe('web'));

  it('notes the version of the guide', () => {
    const guide = library.guides.get('small') as Guide;
    const newer: Library = { ...library, guides: new Map([['small', { ...guide, version: 2 }]]) };
    expect(answered(newer, start(), '2016').version).toBe(2);
  });
});

describe('going back', () => {
  it('takes the last answer away', () => {
    const walk = on(after('2016', 'yes'), { kind: 'back' });
    expect(standsAt(walk)).toBe('web');
    expect(factsOf(library, walk)).not.toHaveProperty('web-right');
  });

  it('is at the start when nothing was answered, also when facts were known', () => {
    const walk = startWalk(library, 'mismatch', facts({ outlook: '2016' }));
    expect(moved(walk, { kind: 'back' })).toEqual({ walk, effect: 'at-start' });
  });

  it('leads out of an end', () => expect(standsAt(on(after('mac'), { kind: 'back' }))).toBe('which-outlook'));

  it('keeps the ledger, and a new answer takes the place of the old one', () => {
    const walk = after(...toSave, 'done', '11', 'not-fixed');
    const once = on(walk, { kind: 'back' });
    expect(standsAt(once)).toBe('rebuild');
    expect(once.ledger).toEqual(walk.ledger);
    expect(answered(library, once, 'fixed').ledger.map(({ step: id, result }) => [id, result])).toEqual([
      ['save', 'done'],
      ['rebuild', 'fixed'],
    ]);
  });
});

describe('starting again', () => {
  it('forgets the answers and keeps the facts and the ledger', () => {
    const walk = after('2016', 'yes', 'working-offline', 'not-fixed');
    const again = on(walk, { kind: 'restart' });
    expect(again).toMatchObject({ answers: {}, facts: walk.facts, ledger: walk.ledger });
    expect(standsAt(again)).toBe('which-outlook');
  });

  it.each(['fixed', 'not-fixed'])('never shows again what may be carried out only once and came to "%s"', (result) => {
    const before = after(...toRebuild, result);
    const fresh = { ...start(), ledger: before.ledger.map((entry) => ({ ...entry, step: 'of-another-guide' })) };
    for (const walk of [on(before, { kind: 'restart' }), fresh])
      expect(standsAt(answered(library, walk, ...toRebuild))).toBe('not-helped');
  });

  it('shows it again when somebody goes back to mend the answer', () => {
    const opened = on(after(...toRebuild, 'not-fixed'), { kind: 'back' });
    expect(standsAt(opened)).toBe('rebuild');
    expect(standsAt(answered(library, opened, 'fixed'))).toBe('solved');
  });
});

describe('correcting a fact', () => {
  it('forgets what was answered, and what is shown follows', () => {
    const walk = on(after('2016', 'yes'), { kind: 'correct', fact: 'outlook', value: 'new' });
    expect(walk.facts.outlook).toEqual({ value: 'new', source: 'asked' });
    expect(walk.answers).not.toHaveProperty('which-outlook');
    expect(standsAt(walk)).toBe('no-file');
  });

  it('asks again when the fact is not known after all', () => {
    const walk = startWalk(library, 'mismatch', facts({ outlook: '2016' }));
    expect(standsAt(on(walk, { kind: 'correct', fact: 'outlook', value: null }))).toBe('which-outlook');
  });

  it('asks again for local data before anything that can lose it', () => {
    const correct = (value: string | null): Move => ({ kind: 'correct', fact: 'local-data', value });
    expect(standsAt(on(after(...toRebuild), correct(null)))).toBe('local-data');
    expect(standsAt(on(after(...toRebuild), correct('yes')))).toBe('save');
  });

  it('takes text for a text fact, and refuses a value that a fact cannot have', () => {
    expect(on(start(), { kind: 'correct', fact: 'folder', value: 'Trips' }).facts.folder?.value).toBe('Trips');
    expect(moved(start(), { kind: 'correct', fact: 'outlook', value: '97' }).effect).toBe('refused');
    expect(moved(start(), { kind: 'correct', fact: 'folder', value: ' ' }).effect).toBe('refused');
  });
});

describe('learning facts on the way', () => {
  const learn = (values: Parameters<typeof facts>[0]): Move => ({ kind: 'learn', facts: facts(values) });

  it('lets what was said last win', () => {
    const walk = on(after('2016', 'yes'), learn({ outlook: 'mac', build: '16.1' }));
    expect(factsOf(library, walk)).toMatchObject({
      outlook: { value: 'mac', source: 'said' },
      build: { value: '16.1' },
    });
    expect(standsAt(walk)).toBe('no-file');
  });

  it('does not take "no local data" for an answer, and not an answer away for it', () => {
    expect(standsAt(on(after(...toRebuild.slice(0, 3)), learn({ 'local-data': 'no' })))).toBe('local-data');
    expect(standsAt(on(after(...toSave), learn({ 'local-data': 'no' })))).toBe('save');
  });

  it('refuses a value that a fact cannot have', () =>
    expect(moved(start(), learn({ outlook: '97' })).effect).toBe('refused'));
});
