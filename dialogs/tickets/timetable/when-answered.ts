import type { Say } from '../../../domain/say';
import { isLive } from '../../../domain/ticket';
import type { Ticket } from '../../../domain/ticket';
import { say } from '../../../texts/say';
import { afterBusinessTime } from './business-hours';
import { dueOf, type Policy } from './timetable';

const late = (at: number, now: number): 'true' | 'false' => (at <= now ? 'true' : 'false');

/** What the requester is told who asks when somebody looks at this ticket: by its own target, in the helpdesk's hours. */
export const whenAnswered = (ticket: Ticket, policy: Policy, now: number): Say => {
  const { number, claimedBy } = ticket;
  const due = dueOf(ticket, policy, now);
  const at = due?.[claimedBy === null ? 'respondBy' : 'resolveBy'] ?? due?.resolveBy;
  if (at == null)
    return isLive(ticket) ? say('when-you-have-answered', { number }) : say('when-it-is-over', { number });
  const line =
    claimedBy === null
      ? say('when-taken-up', { number, at, late: late(at, now) })
      : say('when-resolved', { number, name: claimedBy.name, at, late: late(at, now) });
  const opens = afterBusinessTime(policy.hours, now, 1) - 1;
  return say('sentences', { sentences: opens > now ? [line, say('helpdesk-opens', { at: opens })] : [line] });
};
