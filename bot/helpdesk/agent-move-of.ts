import type { AgentMove } from '../../dialogs/tickets/moves/move-request';
import { beginFix } from '../../dialogs/tickets/sent-fix/sent-fix';
import type { TicketAction } from '../../dialogs/event';
import type { ErrorCode } from '../../domain/errors';
import { isFull } from '../../domain/ticket';
import type { Ticket, TicketFile } from '../../domain/ticket';
import { helpdeskOf } from './agents';
import type { Refusal } from './agents';
import type { Services } from '../services';
import type { Actor } from '../turn';
import { findAssignee } from './find-assignee';
import { mergeTarget } from './merge-target';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';

type Needs = Pick<Services, 'store' | 'directory' | 'clock' | 'newId' | 'library' | 'helpdesk' | 'agents' | 'policy'>;

const no = (text: Say, code: ErrorCode = 'MM302_MOVE'): Refusal => ({ code, no: text });

const assign = async (
  services: Needs,
  turn: Actor,
  ticket: Ticket,
  action: Extract<TicketAction, { readonly verb: 'assign-ticket' }>,
): Promise<AgentMove | Refusal> => {
  const helpdesk = helpdeskOf(services, ticket);
  if (!helpdesk) return no(say('this-ticket-has-no-helpdesk'), 'MM306_COLLEAGUE');
  const to = await findAssignee(services, turn, helpdesk, action);
  return 'no' in to ? to : { move: 'assign', to };
};

/** Takes a message back that is held; the agent's own newest where none is named. */
const takeBack = (ticket: Ticket, named: string, agent: string): AgentMove | Refusal => {
  const message = ticket.messages.findLast(({ id, by, heldUntil }) =>
    named === '' ? heldUntil !== undefined && by === agent : id === named,
  );
  if (message?.heldUntil === undefined) return no(say('nothing-to-take-back'));
  return { move: 'take-back', message: message.id };
};

/** What adds a text to the ticket; to resolve it is possible always. */
const writing: readonly TicketAction['verb'][] = ['note-ticket', 'ask-requester', 'write-requester'];

/**
 * What an agent's press or command asks for, or why it cannot be asked: a text is missing, a colleague or a ticket not
 * found. `files` came with a typed message.
 */
export const agentMoveOf = async (
  services: Needs,
  turn: Actor,
  ticket: Ticket,
  action: TicketAction,
  files: readonly TicketFile[] = [],
): Promise<AgentMove | Refusal> => {
  if (writing.includes(action.verb) && isFull(ticket)) return no(say('this-ticket-is-full'));
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
      if (action.note === '') return no(say('please-write-what-solved-it'));
      return { move: 'resolve', note: action.note };
    case 'note-ticket':
      if (action.text === '') return no(say('please-write-the-note-first'));
      return { move: 'note', text: action.text };
    case 'ask-requester':
    case 'write-requester': {
      if (action.text === '' && files.length === 0) {
        return no(say('please-write-your-message-first-the'));
      }
      const asks = action.verb === 'ask-requester';
      const { takeBackFor } = services.policy;
      const message = { id: services.newId(), text: action.text, files };
      if (takeBackFor <= 0) return { move: asks ? 'ask' : 'write', ...message };
      return { move: asks ? 'hold-question' : 'write', ...message, heldUntil: services.clock() + takeBackFor };
    }
    case 'take-back':
      return takeBack(ticket, action.message, turn.person.name);
    case 'send-fix': {
      if (action.procedure === '') return no(say('please-choose-a-fix-first'), 'MM307_FIX');
      const sending = { id: services.newId(), procedure: action.procedure, by: turn.person.name, at: services.clock() };
      const begun = beginFix(services.library.library, ticket, sending);
      return 'refused' in begun ? no(begun.refused, 'MM307_FIX') : { move: 'send-fix', ...begun };
    }
    case 'assign-ticket':
      return assign(services, turn, ticket, action);
    case 'merge-ticket': {
      const target = await mergeTarget(services, turn, ticket, action.number);
      return 'no' in target ? target : { move: 'merge', ...target };
    }
  }
};
