import type { Person } from '../../../domain/requester';
import type { Ticket } from '../../../domain/ticket';
import type { AgentMove } from './move-request';

/** A press that comes again within this time is the same press, in milliseconds: a double click, or the platform's retry. */
const samePressFor = 60_000;

const noteOf = (what: AgentMove): string | null => {
  switch (what.move) {
    case 'ask':
    case 'hold-question':
    case 'write':
    case 'note':
      return what.text;
    case 'assign':
      return what.to.name;
    case 'prioritize':
      return what.urgency;
    case 'show-transcript':
      return '';
    // These lead to a state in which they cannot be made again.
    case 'claim':
    case 'release':
    case 'send-fix':
    case 'resolve':
    case 'merge':
    case 'take-back':
    case 'reopen':
      return null;
  }
};

/**
 * True when this is what the same agent did last, a moment ago, or gives the ticket to whoever has it: it was done, and
 * is not done twice.
 */
export const isRepeat = ({ events, claimedBy }: Ticket, agent: Person, what: AgentMove, now: number): boolean => {
  if (what.move === 'assign' && claimedBy?.id === what.to.id) return true;
  const last = events.at(-1);
  const note = noteOf(what);
  if (!last || note === null) return false;
  return (
    last.move === what.move && last.by === agent.name && (last.note ?? '') === note && now - last.at < samePressFor
  );
};
