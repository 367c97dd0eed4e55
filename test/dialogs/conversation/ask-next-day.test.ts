import { askNextDay, isLeftAt } from '../../../dialogs/conversation/ask-next-day';
import { aScene, afterTexts, guided, hearAdele, viewed } from '../../support/values/context';
import { answeredOnce, atSlowFix } from '../../support/guides/slow-fix';

const context = aScene();
const { before: beforeIt, slow } = atSlowFix();

test('a procedure that takes long is asked about the next morning at nine on the requester’s wall', () => {
  expect(viewed(slow)).toMatchObject({ procedure: 'rebuild-ost' });
  for (const [timezone, hour] of [
    ['Europe/Berlin', 8],
    ['America/New_York', 14],
  ] as const) {
    const followUp = { kind: 'follow-up', until: Date.UTC(2026, 10, 21, hour), step: 'rebuild' };
    expect(askNextDay(context, beforeIt, { ...slow, timezone })).toEqual([followUp]);
  }
});

test('it is planned when the procedure is shown first, and not again while it stays', () => {
  expect(askNextDay(context, slow, { ...slow, aside: { kind: 'stuck' } })).toEqual([]);
  expect(askNextDay(context, null, slow)).toHaveLength(1);
  expect(askNextDay(context, { ...slow, id: 'another' }, slow)).toHaveLength(1);
});

test('a quick procedure, a question and an end are not asked about', () => {
  for (const session of [beforeIt, guided('mismatch'), afterTexts('mismatch'), answeredOnce(slow)])
    expect(askNextDay(context, null, session)).toEqual([]);
  expect(askNextDay(context, slow, null)).toEqual([]);
});

test.each<[string, boolean, typeof slow]>([
  ['is still there', true, slow],
  ['is stuck there', true, { ...slow, aside: { kind: 'stuck' } }],
  ['went on', false, answeredOnce(slow)],
  ['went back', false, beforeIt],
  ['hands over', false, { ...slow, stage: 'handing-over' }],
  ['parked it', false, { ...slow, aside: { kind: 'parked', until: 1 } }],
  ['was asked already', false, { ...slow, aside: { kind: 'still-there' } }],
])('whoever %s is asked then: %s', (_where, isAsked, session) =>
  expect(isLeftAt(context, session, 'rebuild')).toBe(isAsked),
);

describe('a typed time', () => {
  const nineInBerlin = Date.UTC(2026, 10, 21, 8);

  test.each([
    ['tomorrow', nineInBerlin],
    ['remind me in 2 hours', context.now + 7_200_000],
    ['this evening', Date.UTC(2026, 10, 20, 17)],
  ])('“%s” parks the session until then', (text, until) => {
    const { session, effects } = hearAdele({ ...slow, timezone: 'Europe/Berlin' }, text);
    expect(session?.aside).toEqual({ kind: 'parked', until });
    expect(effects).toEqual([
      { kind: 'follow-up', until },
      { kind: 'show', where: 'new-message' },
    ]);
  });

  test('chooses where it was asked which, and can be changed to another', () => {
    const asked = hearAdele(slow, 'later').session!;
    expect(viewed(asked).kind).toBe('when-later');

    const parked = hearAdele(asked, 'in 2 hours').session!;
    expect(viewed(parked).kind).toBe('parked');
    const { aside } = hearAdele(parked, 'tomorrow').session!;
    expect(aside).toMatchObject({ kind: 'parked' });
    expect(aside).not.toEqual(parked.aside);
  });

  test('means nothing before a guide has begun', () => {
    expect(hearAdele(afterTexts('mismatch'), 'tomorrow').session?.aside).toBeNull();
    expect(hearAdele(null, 'tomorrow').session).toBeNull();
  });
});
