import type { AgentMove } from '../../dialogs/helpdesk/asked';
import { beginFix } from '../../dialogs/helpdesk/sent-fix';
import type { TicketAction } from '../../dialogs/event';
import type { ErrorCode } from '../../domain/errors';
import type { Ticket } from '../../domain/ticket';
import type { Desk } from '../desk';
import type { Turn } from '../turn';

/** Why an action comes to nothing, in words for whoever pressed. */
export interface No {
  readonly code: ErrorCode;
  readonly no: string;
}

const no = (text: string, code: ErrorCode = 'MM302_MOVE'): No => ({ code, no: text });

/** What an agent's press asks for, or why it cannot be asked: a text is missing, a colleague or a ticket not found. */
export const agentMoveOf = async (
  desk: Desk,
  turn: Turn,
  ticket: Ticket,
  action: TicketAction,
): Promise<AgentMove | No> => {
  switch (action.verb) {
    case 'claim-ticket':
      return { move: 'claim' };
    case 'release-ticket':
      return { move: 'release' };
    case 'reopen-ticket':
      return { move: 'reopen' };
    case 'show-transcript':
      return { move: 'show-transcript' };
    case 'prioritize-ticket':
      return { move: 'prioritize', urgency: action.urgency };
    case 'resolve-ticket':
      if (action.note === '') return no('Please write what solved it; the requester gets this note.');
      return { move: 'resolve', note: action.note };
    case 'note-ticket':
      if (action.text === '') return no('Please write the note first. Only the helpdesk sees it.');
      return { move: 'note', text: action.text };
    case 'ask-requester':
    case 'write-requester': {
      if (action.text === '') return no('Please write your message first; the requester gets it in their chat.');
      const move = action.verb === 'ask-requester' ? 'ask' : 'write';
      return { move, id: desk.newId(), text: action.text, files: [] };
    }
    case 'send-fix': {
      const sending = { id: desk.newId(), procedure: action.procedure, by: turn.person.name, at: desk.clock() };
      const begun = beginFix(desk.library.library, ticket, sending);
      return 'refused' in begun ? no(begun.refused, 'MM307_FIX') : { move: 'send-fix', ...begun };
    }
    case 'assign-ticket':
    case 'merge-ticket':
      return no('This cannot be done yet.');
  }
};
