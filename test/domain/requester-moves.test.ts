import { canTakeMore, endingOf, isRatable, requesterMovesOf, rateFor, reopenFor } from '../../domain/requester-moves';
import { movesOf } from '../../domain/moves';
import type { TicketEvent } from '../../domain/ticket';
import { aTicket } from '../support/values/a-ticket';

const now = Date.UTC(2026, 10, 20, 9);
const events = (...moves: TicketEvent['move'][]): TicketEvent[] => moves.map((move) => ({ at: now, by: 'x', move }));
const ended = (endedAt: number, given = {}) =>
  aTicket({ state: 'resolved', events: events('opened', 'resolve'), endedAt, ...given });

const withdrawn = { state: 'closed', events: events('opened', 'withdraw') } as const;
const silent = { state: 'closed', events: events('opened', 'ask', 'nudge', 'close') } as const;
const silentAgain = { state: 'closed', events: events('opened', 'resolve', 'reopen', 'ask', 'close') } as const;
const fixed = aTicket({ state: 'resolved', events: events('opened', 'fixed'), endedAt: null });

test.each([
  ['can be opened again to the last millisecond of the 14th day', ended(now - reopenFor), ['reopen', 'rate']],
  ['is not opened again after it', ended(now - reopenFor - 1), ['rate']],
  ['is not opened again when it went into another', ended(now, { state: 'closed', mergedInto: 1002 }), []],
  ['can be rated within the time for that', ended(now - rateFor), ['rate']],
  ['is not rated after it', ended(now - rateFor - 1), []],
  ['is rated once', ended(now, { rating: 1 }), ['reopen']],
  ['is not rated when it was withdrawn', ended(now, withdrawn), ['reopen']],
  ['is not rated when it was closed for silence', ended(now, silent), ['reopen']],
  ['is not rated when that was after it was opened again', ended(now, silentAgain), ['reopen']],
  ['is rated when it works again, as what was resolved', fixed, ['reopen', 'rate']],
  ['is rated once then, too', { ...fixed, rating: 5 }, ['reopen']],
])('a ticket that ended %s', (_when, ticket, can) => {
  const moves = requesterMovesOf(ticket, now).filter((move) => move === 'reopen' || move === 'rate');
  expect(moves).toEqual(can);
  expect(isRatable(ticket, now)).toBe(moves.includes('rate'));
});

test('an open ticket can all that the table has', () =>
  expect(requesterMovesOf(aTicket(), now)).toEqual(movesOf('open', 'requester')));

test.each([
  ['open', null, events('opened'), {}],
  ['resolved', 'resolved', events('opened', 'resolve'), {}],
  ['closed', 'resolved', events('opened', 'resolve', 'close'), {}],
  ['resolved', 'fixed', events('opened', 'reopen', 'fixed', 'rate'), {}],
  ['closed', 'withdrawn', events('opened', 'claim', 'withdraw'), {}],
  ['closed', 'silence', events('opened', 'resolve', 'reopen', 'close'), {}],
  ['closed', 'merged', events('opened', 'resolve'), { mergedInto: 1002 }],
  // Of long ago, when nothing was noted.
  ['resolved', 'resolved', [], {}],
  ['closed', 'silence', [], {}],
] as const)('the end of a ticket that is %s is %s', (state, ending, history, given) =>
  expect(endingOf(aTicket({ state, events: history, ...given }))).toBe(ending),
);

test.each([
  [aTicket(), true],
  [ended(now), true],
  [ended(now - reopenFor - 1), false],
  [ended(now, { state: 'closed', mergedInto: 1002 }), false],
])('a ticket takes more while it is live or can be opened again (%#)', (ticket, takes) =>
  expect(canTakeMore(ticket, now)).toBe(takes),
);
