import {
  doneInThread,
  missing,
  notForYou,
  perhapsANote,
  statusLine,
  threadHelp,
  tooLong,
} from '../../dialogs/tickets/typed/thread-answers';
import { readThreadCommand } from '../../dialogs/tickets/typed/thread-command';
import type { ThreadCommand } from '../../dialogs/tickets/typed/thread-command';
import type { TicketAction } from '../../dialogs/event';
import { longestNote } from '../../domain/ticket';
import type { Ticket, TicketFile } from '../../domain/ticket';
import { helpdeskOf, whyNotAgent } from './agents';
import type { Refusal } from './agents';
import { checkFiles } from '../tickets/check-files';
import { line } from '../services';
import type { Services } from '../services';
import { moveByAgent } from './move-by-agent';
import type { Turn } from '../turn';
import { agentMoveOf } from './agent-move-of';
import type { Listener } from '../session/listener';

/** What is wanted of the ticket; or what is said to it at once. */
type Wanted = { readonly action: TicketAction } | { readonly says: string };

const withText = (text: string, ifNone: string, action: TicketAction): Wanted => {
  if (text.trim() === '') return { says: ifNone };
  return text.length > longestNote ? { says: tooLong(longestNote) } : { action };
};

const wantedBy = (typed: ThreadCommand, ticket: Ticket, hasFiles: boolean): Wanted => {
  const of = { ticket: ticket.id };
  switch (typed.command) {
    case 'claim':
    case 'release':
    case 'reopen':
      return { action: { verb: `${typed.command}-ticket`, ...of } };
    case 'transcript':
      return { action: { verb: 'show-transcript', ...of } };
    case 'assign':
      return withText(typed.name, missing.assign, { verb: 'assign-ticket', ...of, person: '', name: typed.name });
    case 'priority':
      return typed.urgency === null
        ? { says: missing.priority }
        : { action: { verb: 'prioritize-ticket', ...of, urgency: typed.urgency } };
    case 'merge':
      return typed.number === null
        ? { says: missing.merge }
        : { action: { verb: 'merge-ticket', ...of, number: typed.number } };
    case 'resolve':
      return withText(typed.note, missing.resolve, { verb: 'resolve-ticket', ...of, note: typed.note.trim() });
    case 'note':
      return withText(typed.text, missing.note, { verb: 'note-ticket', ...of, text: typed.text.trim() });
    case 'ask':
    case 'write': {
      const text = typed.text.trim();
      const action: TicketAction = { verb: `${typed.command}-requester`, ...of, text };
      return text === '' && hasFiles ? { action } : withText(text, missing[typed.command], action);
    }
    case 'perhaps-a-note':
      return { says: perhapsANote };
    case 'status':
      return { says: statusLine(ticket) };
    case 'help':
      return hasFiles ? { action: { verb: 'write-requester', ...of, text: '' } } : { says: threadHelp };
  }
};

const refuse = async (services: Services, turn: Turn, ticket: Ticket, { code, no }: Refusal): Promise<void> => {
  services.log.warn({ code, ticket: ticket.id, person: turn.person.id, activity: turn.activityId }, 'refused');
  await turn.send(line(no));
};

const act = async (
  services: Services,
  turn: Turn,
  ticket: Ticket,
  action: TicketAction,
  files: readonly TicketFile[],
): Promise<void> => {
  const what = await agentMoveOf(services, turn, ticket, action, files);
  if ('no' in what) return refuse(services, turn, ticket, what);
  const outcome = await moveByAgent(services, turn, ticket.id, what);
  if ('no' in outcome) return refuse(services, turn, ticket, outcome);
  const said = doneInThread(outcome.ticket, what, turn.person.id);
  if (said !== null) await turn.send(line(said));
};

/** What the agents of a helpdesk type in a ticket's thread: a command, or a message to the requester. */
export const hearInThread: Listener = async (services, turn, { text, files: attached = [] }) => {
  const { place, conversationId, tenantId } = turn.address;
  if (place !== 'channel') return false;
  const ticket = await services.store.findTicketOfThread(conversationId);
  if (ticket?.tenantId !== tenantId) return false;
  const refusal = await whyNotAgent(services, turn, helpdeskOf(services, ticket));
  if (refusal) {
    const no = refusal.code === 'MM301_NOT_AN_AGENT' ? notForYou : refusal.no;
    await refuse(services, turn, ticket, { code: refusal.code, no });
    return true;
  }
  const { files, refused } = await checkFiles(services, turn, attached);
  const wanted = wantedBy(readThreadCommand(text), ticket, files.length > 0);
  if ('says' in wanted) await turn.send(line(wanted.says));
  else await act(services, turn, ticket, wanted.action, files);
  for (const no of refused) await turn.send(line(no));
  return true;
};
