import { backWithin, spanOf, type Counted } from '../../domain/kept/counted';
import { endingOf } from '../../domain/requester-moves';
import { isLive, type Ticket } from '../../domain/ticket';
import { businessTime } from '../tickets/timetable/business-hours';
import type { Policy } from '../tickets/timetable/timetable';
import { wallDay } from '../wall-time';

type Given = Omit<Ticket, 'number'>;

/** How a target stands: met, missed, or nothing can be said yet. */
const targets = ({ marks, respondedAt, state }: Given): readonly string[] => {
  const is = (mark: Ticket['marks'][number]): boolean => marks.includes(mark);
  const resolution = is('resolution-missed') ? 'missed' : state === 'resolved' || state === 'closed' ? 'met' : 'open';
  const response = is('response-missed') ? 'missed' : respondedAt === null ? 'open' : 'met';
  return [`ticket|response|${response}`, `ticket|resolution|${resolution}`];
};

const reopened = ({ events }: Given): boolean =>
  events.some(({ move, at }, index) => {
    if (move !== 'reopen') return false;
    const ended = events.slice(0, index).findLast((each) => each.move === 'resolve' || each.move === 'fixed');
    return ended !== undefined && at - ended.at <= backWithin;
  });

/** Business time from its opening to its end, without the times in which it waited for the requester. */
const timeToResolve = ({ since, endedAt, pauses }: Given, { hours }: Policy): number => {
  const waited = pauses.reduce((sum, { from, to }) => sum + businessTime(hours, from, to), 0);
  return Math.max(0, businessTime(hours, since, endedAt ?? since) - waited);
};

/** A ticket as it is counted. */
export const countedTicket = (ticket: Given, policy: Policy): Counted => {
  const { createdAt, since, respondedAt, rating, marks } = ticket;
  const ending = endingOf(ticket);
  const isSolved = ending === 'resolved' || ending === 'fixed';
  const wasSolved = isSolved || ticket.events.some(({ move }) => move === 'resolve' || move === 'fixed');
  return {
    kind: 'ticket',
    tenantId: ticket.tenantId,
    person: ticket.requester.id,
    label: ticket.label ?? '',
    day: wallDay(createdAt, policy.timezone),
    begunAt: createdAt,
    outcome: isLive(ticket) ? 'open' : isSolved ? 'resolved' : 'closed',
    at: ticket.endedAt ?? ticket.updatedAt,
    marks: [
      'ticket|opened',
      ...(respondedAt === null ? [] : [`ticket|taken|${spanOf(businessTime(policy.hours, since, respondedAt))}`]),
      ...(isSolved ? [`ticket|took|${spanOf(timeToResolve(ticket, policy))}`] : []),
      ...(wasSolved ? ['ticket|solved'] : []),
      ...(reopened(ticket) ? ['ticket|reopened'] : []),
      ...targets(ticket),
      ...(rating === null ? [] : [`ticket|rating|${rating}`]),
      ...(marks.includes('rating-asked') || rating !== null ? ['ticket|asked'] : []),
    ],
  };
};
