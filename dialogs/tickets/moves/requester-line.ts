import type { Ticket } from '../../../domain/ticket';
import type { MoveRequest } from './move-request';

interface Told {
  readonly line: string;
  /** True for what comes even to somebody who muted the ticket. */
  readonly important: boolean;
}

const passing = (line: string): Told => ({ line, important: false });
const important = (line: string): Told => ({ line, important: true });

/** The last thing that the helpdesk asked, shortened to a line. */
const asked = ({ messages }: Ticket): string => {
  const text = messages.findLast(({ asks }) => asks)?.text.replaceAll(/\s+/g, ' ') ?? '';
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
};

/** The one line that tells the requester of a move; null for what they did themselves or need not know. */
export const requesterLine = (before: Ticket, after: Ticket, { role, ...rest }: MoveRequest): Told | null => {
  const name = `Ticket ${String(after.number)}`;
  const by = 'person' in rest ? rest.person.name : '';
  if (role === 'requester') return null;
  switch (rest.what.move) {
    case 'claim':
      return passing(`${name}: ${by} from the helpdesk is looking at it now. You need not do anything.`);
    case 'release':
      return passing(`${name} is back in the queue. The next free colleague takes it.`);
    case 'assign':
      return passing(`${name}: ${after.claimedBy?.name ?? by} from the helpdesk takes care of it now.`);
    case 'resolve':
      return important(`${name} is resolved by ${by}: ${after.resolution ?? ''}`);
    case 'reopen':
      return passing(`${name} is open again. The helpdesk looks at it once more.`);
    case 'merge':
      return important(`${name} is now part of your ticket ${String(after.mergedInto)}: one answer for both.`);
    case 'show-transcript':
      return important(`${name}: ${by} from the helpdesk asked me for what you and I wrote, and can read it now.`);
    case 'nudge':
      return important(
        `${name} waits for your answer${asked(after) === '' ? '' : `: “${asked(after)}”`}. Just write it here. Without one the ticket closes in a week.`,
      );
    case 'close':
      return before.state === 'waiting'
        ? important(
            `${name} is closed, because I heard nothing from you. Still not right? Write “reopen ${String(after.number)}”.`,
          )
        : null;
    default:
      return null;
  }
};
