import { askNextDay, isLeftAt } from '../../../dialogs/conversation/ask-next-day';
import { aScene, afterTexts, guided, hearAdele, viewed } from '../../support/values/context';
import { answeredOnce, atSlowFix } from '../../support/values/slow-fix';

const context = aScene();
const { before: beforeIt, slow } = atSlowFix();

test('a procedure that takes long is asked about the next morning at nine on the requester’s wall', () => {
  expect(viewed(slow)).toMatchObject({ procedure: 'rebuild-ost' });
  expect(askNextDay(context, beforeIt, { ...slow, timezone: 'Europe/Berlin' })).toEqual([
    { kind: 'follow-up', until: Date.UTC(2026, 10, 21, 8), step: 'rebuild' },
  ]);
  expect(askNextDay(context, beforeIt, { ...slow, timezone: 'America/New_York' })).toEqual([
    { kind: 'follow-up', until: Date.UTC(2026, 10, 21, 14), step: 'rebuild' },
  ]);
});

test('it is planned when the procedure is shown first, and not again while it stays', () => {
  expect(askNextDay(context, slow, { ...slow, aside: { kind: 'stuck' } })).toEqual([]);
  expect(askNextDay(context, null, slow)).toHaveLength(1);
  expect(askNextDay(context, { ...slow, id: 'another' }, slow)).toHaveLength(1);
});

test('a quick procedure, a question and an end are not asked about', () => {
  for (const session of [beforeIt, guided('mismatch'), afterTexts('mismatch'), answeredOnce(slow)]) {
    expect(askNextDay(context, null, session)).toEqual([]);
  }
  expect(askNextDay(context, slow, null)).toEqual([]);
});

test('whoever is still there is asked; whoever went on, parked it, or was asked something else is not', () => {
  expect(isLeftAt(context, slow, 'rebuild')).toBe(true);
  expect(isLeftAt(context, { ...slow, aside: { kind: 'stuck' } }, 'rebuild')).toBe(true);
  expect(isLeftAt(context, answeredOnce(slow), 'rebuild')).toBe(false);
  expect(isLeftAt(context, beforeIt, 'rebuild')).toBe(false);
  expect(isLeftAt(context, { ...slow, stage: 'handing-over' }, 'rebuild')).toBe(false);
  for (const aside of [{ kind: 'parked', until: 1 }, { kind: 'still-there' }] as const) {
    expect(isLeftAt(context, { ...slow, aside }, 'rebuild')).toBe(false);
  }
});

describe('a typed time', () => {
  const nineInBerlin = Date.UTC(2026, 10, 21, 8);

  test.each([
    ['tomorrow', nineInBerlin],
    ['remind me in 2 hours', context.now + 7_200_000],
    ['this evening', Date.UTC(2026, 10, 20, 17)],
  ])('“%s” parks the session until then', (text, until) => {
    const heard = hearAdele({ ...slow, timezone: 'Europe/Berlin' }, text);
    expect(heard.session?.aside).toEqual({ kind: 'parked', until });
    expect(heard.effects).toEqual([
      { kind: 'follow-up', until },
      { kind: 'show', where: 'new-message' },
    ]);
  });

  test('chooses where it was asked which, and can be changed to another', () => {
    const asked = hearAdele(slow, 'later').session!;
    expect(viewed(asked).kind).toBe('when-later');

    const parked = hearAdele(asked, 'in 2 hours').session!;
    expect(viewed(parked).kind).toBe('parked');
    expect(hearAdele(parked, 'tomorrow').session?.aside).toMatchObject({ kind: 'parked' });
    expect(hearAdele(parked, 'tomorrow').session?.aside).not.toEqual(parked.aside);
  });

  test('means nothing before a guide has begun', () => {
    expect(hearAdele(afterTexts('mismatch'), 'tomorrow').session?.aside).toBeNull();
    expect(hearAdele(null, 'tomorrow').session).toBeNull();
  });
});
