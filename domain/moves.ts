import type { Person } from './requester';
import { ticketMoves } from './ticket';
import type { Ticket, TicketMove, TicketState } from './ticket';

/**
 * Who moves a ticket. `claimant`: the agent who has it. `agent`: any other agent of its helpdesk. `time`: Mailmend's own
 * clock. `outsider`: everybody else.
 */
export const roles = ['claimant', 'agent', 'requester', 'time', 'outsider'] as const;
export type Role = (typeof roles)[number];

type To = Readonly<Partial<Record<TicketState, TicketState>>>;

const live = { open: 'open', claimed: 'claimed', waiting: 'waiting', reopened: 'reopened' } as const;
const anyState = { ...live, resolved: 'resolved', closed: 'closed' } as const;
const queued = ['open', 'reopened'] as const;
const from = <F extends TicketState, T extends TicketState>(states: readonly F[], to: T): Readonly<Record<F, T>> =>
  Object.fromEntries(states.map((state) => [state, to])) as Record<F, T>;
const liveStates = ['open', 'claimed', 'waiting', 'reopened'] as const;
const agents = (to: To): Partial<Record<Role, To>> => ({ claimant: to, agent: to });

/**
 * The allowed moves: for each, who may make it, from which state, and the state that it leads to. Whatever is not here is
 * refused. docs/ticket-moves.md is made from it.
 */
export const moves: Readonly<Record<TicketMove, Readonly<Partial<Record<Role, To>>>>> = {
  claim: { agent: from(queued, 'claimed') },
  release: agents(from(['claimed', 'waiting'], 'open')),
  assign: agents({ ...from([...queued, 'claimed'], 'claimed'), waiting: 'waiting' }),
  prioritize: { ...agents(live), requester: live },
  ask: {
    claimant: from(['claimed', 'waiting'], 'waiting'),
    agent: from(queued, 'waiting'),
    // A question that was held goes out, whatever became of the ticket meanwhile; it waits where somebody has it.
    time: { ...anyState, claimed: 'waiting' },
  },
  'hold-question': { claimant: { claimed: 'claimed', waiting: 'waiting' }, agent: from(queued, 'claimed') },
  write: agents(live),
  'take-back': agents(anyState),
  note: agents(anyState),
  'send-fix': { claimant: from(['claimed', 'waiting'], 'waiting'), agent: from(queued, 'waiting') },
  resolve: { claimant: from(['claimed', 'waiting'], 'resolved'), agent: from(queued, 'resolved') },
  merge: agents(from(liveStates, 'closed')),
  'show-transcript': agents(anyState),
  reopen: { ...agents(from(['resolved', 'closed'], 'reopened')), requester: from(['resolved', 'closed'], 'reopened') },
  add: { requester: { ...live, waiting: 'claimed' } },
  remark: { requester: live },
  'prepare-fix': { requester: live },
  'try-fix': { requester: { ...live, waiting: 'claimed' } },
  fixed: { requester: from(liveStates, 'resolved') },
  withdraw: { requester: from(liveStates, 'closed') },
  mute: { requester: live },
  rate: { requester: { resolved: 'resolved', closed: 'closed' } },
  remind: { time: { open: 'open', claimed: 'claimed', reopened: 'reopened' } },
  nudge: { time: { waiting: 'waiting' } },
  close: { time: { waiting: 'closed', resolved: 'closed' } },
};

/** The role of an agent or requester towards a ticket, given whether they are an agent of its helpdesk. */
export const roleOf = (ticket: Ticket, person: Person, isAgent: boolean): Role => {
  if (isAgent) return ticket.claimedBy?.id === person.id ? 'claimant' : 'agent';
  return ticket.requester.id === person.id ? 'requester' : 'outsider';
};

/** The state after the move, or why it is refused: not for this role at all, not for this role now, or not for anybody now. */
export const allowed = (
  state: TicketState,
  move: TicketMove,
  role: Role,
): TicketState | { readonly refused: 'role' | 'not-yours' | 'state' } => {
  const to = moves[move][role];
  if (!to) return { refused: 'role' };
  const next = to[state];
  if (next) return next;
  // Stryker disable next-line ConditionalExpression: no move but an agent's is shut where the claimant's is open.
  const forOthers = role === 'agent' && moves[move].claimant?.[state] !== undefined;
  return { refused: forOthers ? 'not-yours' : 'state' };
};

/** The moves that this role can make now, in the order of `ticketMoves`. */
export const movesOf = (state: TicketState, role: Role): readonly TicketMove[] =>
  ticketMoves.filter((move) => moves[move][role]?.[state] !== undefined);
