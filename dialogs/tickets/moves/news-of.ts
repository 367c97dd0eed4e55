import { isRatable } from '../../../domain/requester-moves';
import type { Person } from '../../../domain/requester';
import type { Ticket } from '../../../domain/ticket';
import type { MoveRequest, News } from './move-request';
import { ratingAt } from '../timetable/rating-at';
import { requesterLine } from './requester-line';
import { threadLine } from './thread-line';

const newest = ({ messages }: Ticket): string => messages.at(-1)?.id ?? '';
const heldUntil = ({ messages }: Ticket): number | undefined => messages.at(-1)?.heldUntil;

/** What is sent beside the lines: a message, a fix, the transcript. */
const enclosed = (ticket: Ticket, { role, what }: MoveRequest): readonly News[] => {
  switch (what.move) {
    case 'hold-question':
    case 'ask':
    case 'write':
      // What was held is on its way already.
      if (role === 'time') return [];
      return [
        {
          to: 'requester-message',
          message: newest(ticket),
          ...(heldUntil(ticket) !== undefined && { at: heldUntil(ticket) }),
        },
      ];
    case 'add':
    case 'remark':
      return [{ to: 'thread-message', message: newest(ticket) }];
    case 'reopen':
      return 'add' in what ? [{ to: 'thread-message', message: newest(ticket) }] : [];
    case 'send-fix':
      return [{ to: 'fix-card', fix: what.fix.id }];
    case 'show-transcript':
      return [{ to: 'transcript' }];
    default:
      return [];
  }
};

/** A colleague who is given a ticket, or had one that is back, is called upon by name, so that it is not overlooked. */
const calledUpon = ({ claimedBy }: Ticket, asked: MoveRequest): { readonly mention?: Person } => {
  if (asked.role === 'agent' && asked.what.move === 'assign') return { mention: asked.what.to };
  const isBack = asked.role === 'requester' && asked.what.move === 'reopen' && claimedBy !== null;
  return isBack ? { mention: claimedBy } : {};
};

const systems = (before: Ticket, after: Ticket): readonly News[] => {
  if (before.state === after.state) return [];
  return [{ to: 'other-systems', event: after.state === 'resolved' ? 'resolved' : 'moved' }];
};

/** Whoever was helped is asked once how well; not at once, and not again. */
const rating = (before: Ticket, after: Ticket): readonly News[] => {
  const { endedAt, marks } = after;
  if (after.state !== 'resolved' || before.state === 'resolved' || endedAt === null) return [];
  if (!isRatable(after, endedAt) || marks.includes('rating-asked')) return [];
  return [{ to: 'rating-card', at: ratingAt(endedAt, after.timezone) }];
};

/** Who has to know of a move, in the order in which they are told. */
export const newsOf = (before: Ticket, after: Ticket, asked: MoveRequest): readonly News[] => {
  const told = requesterLine(before, after, asked);
  const shown = threadLine(before, after, asked);
  const isPrivate = asked.what.move === 'note' || asked.what.move === 'show-transcript';
  return [
    { to: 'helpdesk-card' },
    ...(isPrivate ? [] : [{ to: 'requester-card' } as const]),
    ...(told && !(after.muted && !told.important) ? [{ to: 'requester-line', ...told } as const] : []),
    ...(shown === null ? [] : [{ to: 'thread-line', line: shown, ...calledUpon(before, asked) } as const]),
    ...enclosed(after, asked),
    ...systems(before, after),
    ...rating(before, after),
  ];
};
