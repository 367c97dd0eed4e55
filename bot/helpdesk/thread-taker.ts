import {
  missing,
  notForYou,
  perhapsACommand,
  perhapsANote,
  statusLine,
  threadHelp,
  tooLong,
  whichFix,
} from '../../dialogs/tickets/typed/thread-answers';
import { seenAt } from '../../language/acts/seen';
import { seemsCommand } from '../../dialogs/tickets/typed/seems-command';
import { findFix } from '../../dialogs/tickets/typed/find-fix';
import { ticketViewOf } from '../../dialogs/conversation/view/view-of';
import type { TicketView } from '../../dialogs/views/helpdesk-view';
import { readThreadCommand } from '../../dialogs/tickets/typed/thread-command';
import type { ThreadCommand } from '../../dialogs/tickets/typed/thread-command';
import type { TicketAction } from '../../dialogs/event';
import { longestNote } from '../../domain/ticket';
import type { Ticket } from '../../domain/ticket';
import type { Deed, Taker } from '../session/taker';
import type { Say } from '../../domain/say';

type Fix = TicketView['procedures'][number];

/** What is wanted of the ticket; or what is said to it at once. */
type Wanted = { readonly action: TicketAction } | { readonly says: Say };

const withText = (text: string, ifNone: Say, action: TicketAction): Wanted => {
  if (text.trim() === '') return { says: ifNone };
  return text.length > longestNote ? { says: tooLong(longestNote) } : { action };
};

const fixNamed = (fixes: readonly Fix[], ticket: Ticket, name: string): Wanted => {
  const [only, ...others] = findFix(fixes, name);
  if (only && others.length === 0) return { action: { verb: 'send-fix', ticket: ticket.id, procedure: only.id } };
  return { says: whichFix((only ? [only, ...others] : fixes).map(({ title }) => title)) };
};

const wantedBy = (typed: ThreadCommand, ticket: Ticket, hasFiles: boolean, fixes: readonly Fix[]): Wanted => {
  const of = { ticket: ticket.id };
  switch (typed.command) {
    case 'claim':
    case 'release':
    case 'reopen':
      return { action: { verb: `${typed.command}-ticket`, ...of } };
    case 'take-back':
      return { action: { verb: 'take-back', ...of, message: '' } };
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
    case 'message':
    case 'write': {
      const text = typed.text.trim();
      const action: TicketAction = { verb: typed.command === 'ask' ? 'ask-requester' : 'write-requester', ...of, text };
      return text === '' && hasFiles
        ? { action }
        : withText(text, missing[typed.command === 'ask' ? 'ask' : 'write'], action);
    }
    case 'send-fix':
      return fixNamed(fixes, ticket, typed.name);
    case 'perhaps-a-note':
      return { says: perhapsANote };
    case 'perhaps-a-command':
      // A few words beside a file are about the file.
      return hasFiles && typed.near === ''
        ? { action: { verb: 'write-requester', ...of, text: typed.text } }
        : { says: perhapsACommand(typed.near) };
    case 'status':
      return { says: statusLine(ticket) };
    case 'help':
      return hasFiles ? { action: { verb: 'write-requester', ...of, text: '' } } : { says: threadHelp };
  }
};

/** Takes what is typed in a ticket's thread, or names it: a command of an agent's, or a message to the requester. */
export const threadTaker: Taker = ({ thread, reading, files: { files, refused }, context }) => {
  if (!thread) return null;
  const { ticket, refusal, text } = thread;
  if (refusal) {
    const no = refusal.code === 'MM301_NOT_AN_AGENT' ? notForYou : refusal.no;
    return {
      deeds: [
        { kind: 'refused', code: refusal.code, ticket: ticket.id },
        { kind: 'say', text: no },
      ],
    };
  }
  const typed = readThreadCommand(text);
  const isAsked = files.length === 0 && seemsCommand(typed, () => reading.acts(seenAt('agent-thread')));
  const wanted = isAsked
    ? { says: perhapsACommand('') }
    : wantedBy(typed, ticket, files.length > 0, ticketViewOf(context, ticket).procedures);
  const deed: Deed =
    'says' in wanted ? { kind: 'say', text: wanted.says } : { kind: 'act', ticket, action: wanted.action, files };
  return { deeds: [deed, ...refused.map((no): Deed => ({ kind: 'say', text: no }))] };
};
