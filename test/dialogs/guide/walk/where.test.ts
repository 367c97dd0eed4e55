import type { Procedure } from '../../../../dialogs/guide/guide';
import { instructionsFor } from '../../../../dialogs/guide/instructions-for';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { factsOf, where } from '../../../../dialogs/guide/walk/where';
import { goodLibrary } from '../../../support/guides/fixtures';
import { answered, at, facts } from '../../../support/guides/walks';

const library = goodLibrary();
const start = (known = facts({})) => startWalk(library, 'mismatch', known);
const upToLocalData = facts({ outlook: '2016', 'web-right': 'yes', 'status-bar': 'connected' });

describe('where a walk stands', () => {
  it('is at the first question when nothing is known', () => {
    expect(where(library, start())).toMatchObject({
      kind: 'ask',
      step: { id: 'which-outlook' },
      question: { fact: 'outlook' },
    });
  });

  it.each(['said', 'asked', 'assumed'] as const)('passes a question whose fact was %s', (source) =>
    expect(at(library, start(facts({ outlook: '2016' }, source)))).toBe('web'),
  );

  it('passes a question that "I don\'t know" was the answer to', () =>
    expect(at(library, start(facts({ outlook: 'unknown', 'web-right': 'unsure' })))).toBe('status'));

  it('asks when a fact has a value that it cannot have any more', () =>
    expect(at(library, start(facts({ outlook: '97' })))).toBe('which-outlook'));

  it.each([
    ['no', 'said', 'local-data'],
    ['no', 'assumed', 'local-data'],
    ['unsure', 'said', 'local-data'],
    ['yes', 'said', 'save'],
    ['yes', 'assumed', 'save'],
    ['no', 'asked', 'which-windows'],
    ['unsure', 'asked', 'save'],
  ] as const)('with local data "%s" that was %s stands at %s', (value, source, step) =>
    expect(at(library, start({ ...upToLocalData, ...facts({ 'local-data': value }, source) }))).toBe(step),
  );

  it('ends where a fact leads out', () =>
    expect(where(library, start(facts({ outlook: 'mac' })))).toMatchObject({
      kind: 'end',
      outcome: { id: 'no-file' },
    }));

  it('passes over answers whose step is no more, or that are allowed no more', () => {
    const walk = { ...start(), answers: { gone: 'yes', 'which-outlook': 'outlook 97' } };
    expect(at(library, walk)).toBe('which-outlook');
  });

  it('falls back on the guide that serves the symptom when its own guide is no more', () =>
    expect(at(library, { ...start(), guide: 'gone' })).toBe('which-outlook'));
});

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
