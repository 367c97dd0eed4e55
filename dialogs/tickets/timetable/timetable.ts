import { reopenFor } from '../../../domain/requester-moves';
import { isLive } from '../../../domain/ticket';
import type { Ticket, TimeMark } from '../../../domain/ticket';
import type { TicketDue, TicketView } from '../../views/helpdesk-view';
import type { TimeMove } from '../moves/move-request';
import { afterBusinessTime, businessTime } from './business-hours';
import type { BusinessHours } from './business-hours';
import type { Targets } from './targets';

/** What the desk promises, and when it works. */
export interface Policy {
  /** The time zone of the desk, such as `Europe/Berlin`. */
  readonly timezone: string;
  readonly hours: BusinessHours;
  readonly targets: Targets;
  /** So long an agent can take a message back before it goes to the requester, in milliseconds. */
  readonly takeBackFor: number;
}

type Clocked = Omit<Ticket, 'number'>;

const days = 24 * 3_600_000;
/** A requester who is silent for so long after a question is asked once more. */
const patience = 3 * days;
/** A ticket whose requester is silent for so long is closed. */
const silence = 10 * days;
/** The helpdesk is reminded when this part of the time is used. */
const near = 0.75;

/** The moment by which so much business time was used. A pause moves it unless it began later than that. */
const usedUpAt = ({ since, pauses }: Clocked, { hours }: Policy, allowance: number): number => {
  let total = allowance;
  let due = afterBusinessTime(hours, since, total);
  for (const { from, to } of pauses) {
    if (from >= due) break;
    total += businessTime(hours, from, to);
    due = afterBusinessTime(hours, since, total);
  }
  return due;
};

/**
 * What was promised, as long as nothing interrupts it from now on. Null when nobody has to do anything about the ticket,
 * and while it waits for the requester: then no time counts.
 */
export const dueOf = (ticket: Clocked, policy: Policy, now: number): TicketDue | null => {
  if (!isLive(ticket) || ticket.state === 'waiting') return null;
  const { response, resolution } = policy.targets[ticket.urgency];
  const respondBy = ticket.respondedAt === null ? usedUpAt(ticket, policy, response) : null;
  const resolveBy = usedUpAt(ticket, policy, resolution);
  const isLate = respondBy !== null && respondBy <= now;
  return { respondBy, resolveBy, missed: resolveBy <= now ? 'resolution' : isLate ? 'response' : null };
};

interface Due {
  readonly at: number;
  readonly move: TimeMove;
}

type Reminder = (TimeMove & { readonly move: 'remind' })['mark'];

const reminders = (ticket: Clocked, policy: Policy): readonly Due[] => {
  const { response, resolution } = policy.targets[ticket.urgency];
  const isLeft = (mark: TimeMark): boolean => !ticket.marks.includes(mark);
  const at = (mark: Reminder, allowance: number): Due => ({
    at: usedUpAt(ticket, policy, allowance),
    move: { move: 'remind', mark },
  });
  // Once the time is over nobody needs to hear that it is nearly over.
  return [
    ...(ticket.respondedAt === null && isLeft('response-missed')
      ? [
          at('response-missed', response),
          ...(isLeft('response-near') ? [at('response-near', Math.floor(near * response))] : []),
        ]
      : []),
    ...(isLeft('resolution-missed')
      ? [
          at('resolution-missed', resolution),
          ...(isLeft('resolution-near') ? [at('resolution-near', Math.floor(near * resolution))] : []),
        ]
      : []),
  ];
};

const afterSilence = ({ waitingSince, updatedAt, events }: Clocked): readonly Due[] => {
  const began = waitingSince ?? updatedAt;
  const asked = events.findLast(({ move }) => move === 'ask' || move === 'send-fix')?.at ?? began;
  const since = Math.max(began, asked);
  const nudged = events.some(({ move, at }) => move === 'nudge' && at >= since);
  return [
    { at: since + silence, move: { move: 'close' } },
    ...(nudged ? [] : [{ at: since + patience, move: { move: 'nudge' } } as const]),
  ];
};

/** What time is going to do to the ticket if nobody does anything; what outdoes something else stands before it. */
const plan = (ticket: Clocked, policy: Policy): readonly Due[] => {
  switch (ticket.state) {
    case 'open':
    case 'claimed':
    case 'reopened':
      return reminders(ticket, policy);
    case 'waiting':
      return afterSilence(ticket);
    case 'resolved':
      return [{ at: (ticket.endedAt ?? ticket.updatedAt) + reopenFor, move: { move: 'close' } }];
    case 'closed':
      return [];
  }
};

/** The move that time makes now; null when nothing is due. */
export const dueMove = (ticket: Ticket, policy: Policy, now: number): TimeMove | null =>
  plan(ticket, policy).find(({ at }) => at <= now)?.move ?? null;

/** When the next of what was promised is due, as long as nothing interrupts it; null while nothing is. */
const dueAt = (ticket: Clocked, policy: Policy): number | null => {
  const due = dueOf(ticket, policy, 0);
  return due && Math.min(due.respondBy ?? Infinity, due.resolveBy ?? Infinity);
};

/** A ticket with its times as they are from now on. */
export const timed = <T extends Clocked>(ticket: T, policy: Policy): T => ({
  ...ticket,
  nextAt: nextAt(ticket, policy),
  dueAt: dueAt(ticket, policy),
});

/** What time does to the ticket for its requester's silence, or after its end, and when; null where nothing is. */
export const silentMove = (ticket: Clocked, policy: Policy): TicketView['next'] => {
  const found = plan(ticket, policy).flatMap(({ at, move: { move } }) =>
    move === 'nudge' || move === 'close' ? [{ at, move }] : [],
  );
  return found.toSorted((a, b) => a.at - b.at)[0] ?? null;
};

/** When time has something to do with the ticket next, in milliseconds since 1970; null for never. */
export const nextAt = (ticket: Clocked, policy: Policy): number | null => {
  const times = plan(ticket, policy).map(({ at }) => at);
  return times.length === 0 ? null : Math.min(...times);
};
