import type { Ticket, TimeMark } from '../../../domain/ticket';
import type { MoveRequest } from './move-request';

const marks: Readonly<Record<Exclude<TimeMark, 'rating-asked'>, string>> = {
  'response-near': 'Nobody has taken this ticket yet, and the time to answer is nearly over.',
  'response-missed': 'The time to answer this ticket is over, and nobody has taken it.',
  'resolution-near': 'The time to resolve this ticket is nearly over.',
  'resolution-missed': 'The time to resolve this ticket is over.',
};

/** The line in the ticket's thread that tells the helpdesk of what the requester or time did; null for what stands on the card. */
export const threadLine = (before: Ticket, after: Ticket, asked: MoveRequest): string | null => {
  if (asked.role === 'agent') {
    const { person, what } = asked;
    if (what.move === 'merge') return `Merged into ticket ${String(after.mergedInto)}.`;
    return what.move === 'assign' && what.to.id !== person.id ? `${person.name} assigned this ticket to you.` : null;
  }
  if (asked.role === 'time') {
    if (asked.what.move === 'remind') return marks[asked.what.mark];
    if (asked.what.move === 'nudge') return 'I reminded the requester of the question.';
    return before.state === 'waiting' ? 'Closed: the requester was silent for ten days.' : null;
  }
  const { name } = asked.person;
  switch (asked.what.move) {
    case 'try-fix':
      return `${name} has an answer about the fix: ${after.events.at(-1)?.note ?? ''}.`;
    case 'fixed':
      return `${name} says that it works again. The ticket is resolved.`;
    case 'withdraw':
      return asked.what.note
        ? `${name} has withdrawn the ticket: ${asked.what.note}`
        : `${name} has withdrawn the ticket.`;
    case 'reopen':
      return `${name} has opened the ticket again.`;
    case 'rate':
      return asked.what.note === '' ? null : `${name} rated the help ${asked.what.stars} of 5: ${asked.what.note}`;
    default:
      return null;
  }
};
