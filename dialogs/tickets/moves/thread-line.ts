import type { Ticket, TimeMark } from '../../../domain/ticket';
import type { MoveRequest } from './move-request';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

const marks: Readonly<Record<Exclude<TimeMark, 'rating-asked'>, Say>> = {
  'response-near': say('nobody-has-taken-this-ticket'),
  'response-missed': say('the-time-to-answer-this'),
  'resolution-near': say('the-time-to-resolve-this'),
  'resolution-missed': say('the-time-to-resolve-this-ticket'),
};

/** The line in the ticket's thread that tells the helpdesk of what the requester or time did; null for what stands on the card. */
export const threadLine = (before: Ticket, after: Ticket, asked: MoveRequest): Say | null => {
  if (asked.role === 'agent') {
    const { person, what } = asked;
    if (what.move === 'merge') return say('merged-into-ticket', { mergedInto: after.mergedInto ?? 0 });
    return what.move === 'assign' && what.to.id !== person.id
      ? say('assigned-this-ticket-to-you', { name: person.name })
      : null;
  }
  if (asked.role === 'time') {
    if (asked.what.move === 'remind') return marks[asked.what.mark];
    if (asked.what.move === 'ask') return null;
    if (asked.what.move === 'nudge') return say('i-reminded-the-requester-of');
    return before.state === 'waiting' ? say('closed-the-requester-was-silent') : null;
  }
  const { name } = asked.person;
  switch (asked.what.move) {
    case 'try-fix':
      return say('has-an-answer-about-the', { name, note: after.events.at(-1)?.note ?? '' });
    case 'fixed':
      return say('says-that-it-works-again', { name });
    case 'withdraw':
      return asked.what.note
        ? say('has-withdrawn-the-ticket-because', { name, note: asked.what.note })
        : say('has-withdrawn-the-ticket', { name });
    case 'reopen':
      return say('has-opened-the-ticket-again', { name });
    case 'prioritize':
      return asked.what.urgency === 'urgent'
        ? say('requester-raised-it', { name })
        : say('requester-took-urgency-back', { name, urgency: asked.what.urgency });
    case 'rate':
      return asked.what.note === ''
        ? null
        : say('rated-the-help-of-5', { name, stars: asked.what.stars, note: asked.what.note });
    default:
      return null;
  }
};
