import { sentMessages } from '../../../domain/ticket';
import type { Ticket } from '../../../domain/ticket';
import type { MoveRequest } from './move-request';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

interface Told {
  readonly line: Say;
  /** True for what comes even to somebody who muted the ticket. */
  readonly important: boolean;
}

const passing = (line: Say): Told => ({ line, important: false });
const important = (line: Say): Told => ({ line, important: true });

/** The last thing that the helpdesk asked, shortened to a line. */
const asked = (ticket: Ticket): string => {
  const text =
    sentMessages(ticket)
      .findLast(({ asks }) => asks)
      ?.text.replaceAll(/\s+/g, ' ') ?? '';
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
};

/** The one line that tells the requester of a move; null for what they did themselves or need not know. */
export const requesterLine = (before: Ticket, after: Ticket, { role, ...rest }: MoveRequest): Told | null => {
  const by = 'person' in rest ? rest.person.name : '';
  if (role === 'requester') return null;
  switch (rest.what.move) {
    case 'claim':
      return passing(say('ticket-from-the-helpdesk-is', { number: after.number, by }));
    case 'release':
      return passing(say('ticket-is-back-in-the', { number: after.number }));
    case 'assign':
      return passing(
        say('ticket-from-the-helpdesk-takes', { number: after.number, name: after.claimedBy?.name ?? by }),
      );
    case 'resolve':
      return important(say('ticket-is-resolved-by', { number: after.number, by, resolution: after.resolution ?? '' }));
    case 'reopen':
      return passing(say('ticket-is-open-again-the', { number: after.number }));
    case 'merge':
      return important(say('ticket-is-now-part-of', { number: after.number, mergedInto: after.mergedInto ?? 0 }));
    case 'show-transcript':
      return important(say('ticket-from-the-helpdesk-asked', { number: after.number, by }));
    case 'nudge':
      return important(
        asked(after) === ''
          ? say('ticket-waits-for-your-answer', { number: after.number })
          : say('ticket-waits-for-your-answer-to', { number: after.number, question: asked(after) }),
      );
    case 'close':
      return before.state === 'waiting' ? important(say('ticket-is-closed-because-i', { number: after.number })) : null;
    default:
      return null;
  }
};
