import { allowed, movesOf, roles } from '../../domain/moves';
import { ticketMoves, ticketStates, type TicketState } from '../../domain/ticket';

test('every state can be reached from open, and none is a dead end', () => {
  const reached = new Set<TicketState>(['open']);
  for (const state of reached) {
    const next = roles.flatMap((role) =>
      ticketMoves.map((move) => allowed(state, move, role)).filter((to) => typeof to === 'string'),
    );
    expect(next.filter((to) => to !== state)).not.toEqual([]);
    for (const to of next) reached.add(to);
  }

  expect([...reached].sort()).toEqual([...ticketStates].sort());
});

test('a ticket is claimed by one agent only: what another has is refused as theirs', () => {
  expect(allowed('claimed', 'claim', 'agent')).toEqual({ refused: 'state' });
  expect(allowed('claimed', 'resolve', 'agent')).toEqual({ refused: 'not-yours' });
  expect(allowed('claimed', 'resolve', 'claimant')).toBe('resolved');
});

test('who has nothing to do with a ticket can do nothing to it', () => {
  for (const state of ticketStates) expect(movesOf(state, 'outsider')).toEqual([]);
});

test('a requester cannot do what agents do, and agents cannot speak for the requester', () => {
  for (const state of ticketStates) {
    expect(movesOf(state, 'requester')).not.toContain('resolve');
    expect(movesOf(state, 'claimant')).not.toContain('withdraw');
  }
});
