import { canTakeMore, endingOf, isRatable, requesterMovesOf, rateFor, reopenFor } from '../../domain/requester-moves';
import { movesOf } from '../../domain/moves';
import type { TicketEvent } from '../../domain/ticket';
import { aTicket } from '../support/values/a-ticket';

const now = Date.UTC(2026, 10, 20, 9);
const events = (...moves: TicketEvent['move'][]): TicketEvent[] => moves.map((move) => ({ at: now, by: 'x', move }));
const ended = (endedAt: number, given = {}) =>
  aTicket({ state: 'resolved', events: events('opened', 'resolve'), endedAt, ...given });

test('a ticket can be opened again to the last millisecond of the 14th day, and not after it', () => {
  expect(requesterMovesOf(ended(now - reopenFor), now)).toContain('reopen');
  expect(requesterMovesOf(ended(now - reopenFor - 1), now)).not.toContain('reopen');
});

test('a ticket that went into another one is never opened again', () => {
  expect(requesterMovesOf(ended(now, { state: 'closed', mergedInto: 1002 }), now)).not.toContain('reopen');
});

test('a ticket is rated once, and within the time for it', () => {
  expect(isRatable(ended(now - rateFor), now)).toBe(true);
  expect(isRatable(ended(now - rateFor - 1), now)).toBe(false);
  expect(isRatable(ended(now, { rating: 1 }), now)).toBe(false);
  expect(requesterMovesOf(ended(now, { rating: 1 }), now)).not.toContain('rate');
});

test.each([
  ['withdrawn', events('opened', 'withdraw')],
  ['closed for silence', events('opened', 'ask', 'nudge', 'close')],
  ['closed for silence after it was opened again', events('opened', 'resolve', 'reopen', 'ask', 'close')],
] as const)('what was %s cannot be rated', (_name, history) => {
  expect(isRatable(aTicket({ state: 'closed', events: history, endedAt: now }), now)).toBe(false);
});

test.each([
  ['open', null, events('opened')],
  ['resolved', 'resolved', events('opened', 'resolve')],
  ['closed', 'resolved', events('opened', 'resolve', 'close')],
  ['resolved', 'fixed', events('opened', 'reopen', 'fixed', 'rate')],
  ['closed', 'withdrawn', events('opened', 'claim', 'withdraw')],
  ['closed', 'silence', events('opened', 'resolve', 'reopen', 'close')],
] as const)('the end of a ticket that is %s is %s', (state, ending, history) => {
  expect(endingOf(aTicket({ state, events: history }))).toBe(ending);
});

test('the end of a ticket that went into another one is that, and one of long ago is told by its state', () => {
  expect(endingOf(aTicket({ state: 'closed', mergedInto: 1002, events: events('opened', 'resolve') }))).toBe('merged');
  expect(endingOf(aTicket({ state: 'resolved', events: [] }))).toBe('resolved');
  expect(endingOf(aTicket({ state: 'closed', events: [] }))).toBe('silence');
});

test.each([
  [aTicket(), true],
  [ended(now), true],
  [ended(now - reopenFor - 1), false],
  [ended(now, { state: 'closed', mergedInto: 1002 }), false],
])('a ticket takes more while it is live or can be opened again (%#)', (ticket, takes) =>
  expect(canTakeMore(ticket, now)).toBe(takes),
);

test('what works again is rated as what was resolved is, and what shuts one move shuts no other', () => {
  const fixed = aTicket({ state: 'resolved', events: events('opened', 'fixed'), endedAt: null });
  expect(requesterMovesOf(fixed, now)).toEqual(['reopen', 'rate']);
  expect(requesterMovesOf({ ...fixed, rating: 5 }, now)).toEqual(['reopen']);
  expect(requesterMovesOf(aTicket(), now)).toEqual(movesOf('open', 'requester'));
});
