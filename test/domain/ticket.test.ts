import { moved, ticketMoves, ticketStates, type TicketMove, type TicketState } from '../../domain/ticket';

/** The whole table, written out a second time: a change of the rules has to be made in both places, on purpose. */
const expected: Record<TicketState, Record<TicketMove, TicketState | null>> = {
  open: {
    claim: 'claimed',
    release: null,
    wait: null,
    answer: null,
    resolve: 'resolved',
    close: null,
    reopen: null,
  },
  claimed: {
    claim: null,
    release: 'open',
    wait: 'waiting',
    answer: null,
    resolve: 'resolved',
    close: null,
    reopen: null,
  },
  waiting: {
    claim: null,
    release: 'open',
    wait: null,
    answer: 'claimed',
    resolve: 'resolved',
    close: null,
    reopen: null,
  },
  resolved: {
    claim: null,
    release: null,
    wait: null,
    answer: null,
    resolve: null,
    close: 'closed',
    reopen: 'reopened',
  },
  closed: {
    claim: null,
    release: null,
    wait: null,
    answer: null,
    resolve: null,
    close: null,
    reopen: 'reopened',
  },
  reopened: {
    claim: 'claimed',
    release: null,
    wait: null,
    answer: null,
    resolve: 'resolved',
    close: null,
    reopen: null,
  },
};

const everyMove = ticketStates.flatMap((state) =>
  ticketMoves.map((move) => ({ state, move, to: expected[state][move] ?? 'refused' })),
);

test.each(everyMove)('$state, $move: $to', ({ state, move, to }) => expect(moved(state, move) ?? 'refused').toBe(to));

test('every state can be reached from open, and none is a dead end', () => {
  const reached = new Set<TicketState>(['open']);
  for (const state of reached) {
    const next = ticketMoves.map((move) => moved(state, move)).filter((to) => to !== null);
    expect(next).not.toEqual([]);
    for (const to of next) reached.add(to);
  }

  expect([...reached].sort()).toEqual([...ticketStates].sort());
});

test('a ticket is claimed by one agent only: claimed cannot be claimed again', () =>
  expect(moved('claimed', 'claim')).toBeNull());
