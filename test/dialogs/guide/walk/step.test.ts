import type { Walk } from '../../../../domain/walk';
import type { Guide, Library } from '../../../../dialogs/guide/guide';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { step } from '../../../../dialogs/guide/walk/step';
import { factsOf } from '../../../../dialogs/guide/walk/where';
import { goodLibrary } from '../../../support/guides/fixtures';
import { answered, at, facts } from '../../../support/guides/walks';

const library = goodLibrary();
const start = (): Walk => startWalk(library, 'mismatch', facts({ folder: 'Bills' }));
const toRebuild = ['2016', 'yes', 'connected', 'no', '11'] as const;
const toSave = ['2016', 'yes', 'connected', 'unsure'] as const;

describe('answering', () => {
  it('moves on from the present step', () => {
    const moved = step(library, start(), { kind: 'answer', step: 'which-outlook', value: '2016', at: 7 });
    expect(moved.effect).toBe('moved');
    expect(at(library, moved.walk)).toBe('web');
    expect(moved.walk.ledger).toEqual([]);
  });

  it('writes what came of a procedure into the ledger', () => {
    const walk = answered(library, start(), ...toRebuild);
    const { walk: after } = step(library, walk, { kind: 'answer', step: 'rebuild', value: 'not-fixed', at: 99 });
    expect(after.ledger).toEqual([
      { step: 'rebuild', procedure: 'rebuild', title: 'Build the file again', result: 'not-fixed', at: 99 },
    ]);
    expect(at(library, after)).toBe('not-helped');
  });

  it.each(['web', 'rebuild', 'no-such-step', ''])('is stale at another step than the present one: "%s"', (id) => {
    const walk = start();
    const moved = step(library, walk, { kind: 'answer', step: id, value: 'yes', at: 7 });
    expect(moved).toEqual({ walk, effect: 'stale' });
    expect(moved.walk).toBe(walk);
  });

  it('is stale when it comes twice, and at an end', () => {
    const walk = answered(library, start(), 'mac');
    expect(step(library, walk, { kind: 'answer', step: 'which-outlook', value: 'mac', at: 7 }).effect).toBe('stale');
    expect(step(library, walk, { kind: 'answer', step: 'no-file', value: 'mac', at: 7 }).effect).toBe('stale');
  });

  it.each([
    [[], 'which-outlook', '97'],
    [[], 'which-outlook', 'fixed'],
    [toRebuild, 'rebuild', 'done'],
    [toRebuild, 'rebuild', '2016'],
    [toSave, 'save', 'fixed'],
  ] as const)('is refused when the step has no such answer', (before, id, value) => {
    const walk = answered(library, start(), ...before);
    expect(step(library, walk, { kind: 'answer', step: id, value, at: 7 })).toEqual({ walk, effect: 'refused' });
  });

  it('takes "I don\'t know" for an answer', () => {
    expect(at(library, answered(library, start(), 'unknown'))).toBe('web');
  });

  it('notes the version of the guide', () => {
    const guide = library.guides.get('small') as Guide;
    const newer: Library = { ...library, guides: new Map([['small', { ...guide, version: 2 }]]) };
    expect(answered(newer, start(), '2016').version).toBe(2);
  });
});

describe('going back', () => {
  it('takes the last answer away', () => {
    const { walk } = step(library, answered(library, start(), '2016', 'yes'), { kind: 'back' });
    expect(at(library, walk)).toBe('web');
    expect(factsOf(library, walk)).not.toHaveProperty('web-right');
  });

  it('is at the start when nothing was answered, also when facts were known', () => {
    const walk = startWalk(library, 'mismatch', facts({ outlook: '2016' }));
    expect(step(library, walk, { kind: 'back' })).toEqual({ walk, effect: 'at-start' });
  });

  it('leads out of an end', () => {
    const { walk } = step(library, answered(library, start(), 'mac'), { kind: 'back' });
    expect(at(library, walk)).toBe('which-outlook');
  });

  it('keeps the ledger, and a new answer takes the place of the old one', () => {
    const walk = answered(library, start(), ...toSave, 'done', '11', 'not-fixed');
    const once = step(library, walk, { kind: 'back' }).walk;
    expect(at(library, once)).toBe('rebuild');
    expect(once.ledger).toEqual(walk.ledger);
    const again = answered(library, once, 'fixed');
    expect(again.ledger.map(({ step: id, result }) => [id, result])).toEqual([
      ['save', 'done'],
      ['rebuild', 'fixed'],
    ]);
  });
});

describe('starting again', () => {
  it('forgets the answers and keeps the facts and the ledger', () => {
    const walk = answered(library, start(), '2016', 'yes', 'working-offline', 'not-fixed');
    const { walk: again } = step(library, walk, { kind: 'restart' });
    expect(again.answers).toEqual({});
    expect(again.facts).toEqual(walk.facts);
    expect(again.ledger).toEqual(walk.ledger);
    expect(at(library, again)).toBe('which-outlook');
  });

  it.each(['fixed', 'not-fixed'])('never shows again what may be carried out only once and came to "%s"', (result) => {
    const before = answered(library, start(), ...toRebuild, result);
    const { walk } = step(library, before, { kind: 'restart' });
    expect(at(library, answered(library, walk, ...toRebuild))).toBe('not-helped');
    const fresh = { ...start(), ledger: before.ledger.map((entry) => ({ ...entry, step: 'of-another-guide' })) };
    expect(at(library, answered(library, fresh, ...toRebuild))).toBe('not-helped');
  });

  it('shows it again when somebody goes back to mend the answer', () => {
    const walk = answered(library, start(), ...toRebuild, 'not-fixed');
    const opened = step(library, walk, { kind: 'back' }).walk;
    expect(at(library, opened)).toBe('rebuild');
    expect(at(library, answered(library, opened, 'fixed'))).toBe('solved');
  });
});

describe('correcting a fact', () => {
  it('forgets what was answered, and what is shown follows', () => {
    const walk = answered(library, start(), '2016', 'yes');
    const { walk: after } = step(library, walk, { kind: 'correct', fact: 'outlook', value: 'new' });
    expect(after.facts.outlook).toEqual({ value: 'new', source: 'asked' });
    expect(after.answers).not.toHaveProperty('which-outlook');
    expect(at(library, after)).toBe('no-file');
  });

  it('asks again when the fact is not known after all', () => {
    const walk = startWalk(library, 'mismatch', facts({ outlook: '2016' }));
    const { walk: after } = step(library, walk, { kind: 'correct', fact: 'outlook', value: null });
    expect(at(library, after)).toBe('which-outlook');
  });

  it('asks again for local data before anything that can lose it', () => {
    const walk = answered(library, start(), ...toRebuild);
    const { walk: after } = step(library, walk, { kind: 'correct', fact: 'local-data', value: null });
    expect(at(library, after)).toBe('local-data');
    expect(at(library, step(library, walk, { kind: 'correct', fact: 'local-data', value: 'yes' }).walk)).toBe('save');
  });

  it('takes text for a text fact, and refuses a value that a fact cannot have', () => {
    expect(step(library, start(), { kind: 'correct', fact: 'folder', value: 'Trips' }).walk.facts.folder?.value).toBe(
      'Trips',
    );
    expect(step(library, start(), { kind: 'correct', fact: 'outlook', value: '97' }).effect).toBe('refused');
    expect(step(library, start(), { kind: 'correct', fact: 'folder', value: ' ' }).effect).toBe('refused');
  });
});

describe('learning facts on the way', () => {
  it('lets what was said last win', () => {
    const walk = answered(library, start(), '2016', 'yes');
    const { walk: after } = step(library, walk, { kind: 'learn', facts: facts({ outlook: 'mac', build: '16.1' }) });
    expect(factsOf(library, after)).toMatchObject({
      outlook: { value: 'mac', source: 'said' },
      build: { value: '16.1' },
    });
    expect(at(library, after)).toBe('no-file');
  });

  it('does not take "no local data" for an answer, and not an answer away for it', () => {
    const asking = answered(library, start(), ...toRebuild.slice(0, 3));
    const said = { kind: 'learn', facts: facts({ 'local-data': 'no' }) } as const;
    expect(at(library, step(library, asking, said).walk)).toBe('local-data');
    const saving = answered(library, start(), ...toSave);
    expect(at(library, step(library, saving, said).walk)).toBe('save');
  });

  it('refuses a value that a fact cannot have', () => {
    expect(step(library, start(), { kind: 'learn', facts: facts({ outlook: '97' }) }).effect).toBe('refused');
  });
});
