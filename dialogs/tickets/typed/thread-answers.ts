import type { Ticket } from '../../../domain/ticket';
import type { AgentMove } from '../moves/move-request';
import { presentState } from '../moves/present-state';

/** What an agent can type in a ticket's thread. */
export const threadHelp = [
  'In this thread you can write, with @Mailmend before it:',
  '• any text: it goes to the requester, with your name',
  '• ask: … (the ticket then waits for the answer)',
  '• note: … (only the helpdesk sees it)',
  '• claim · release · assign to Ada · assign to me · priority high',
  '• resolve: what solved it · reopen · merge into 1002',
  '• status · conversation · help',
].join('\n');

/** Asked when it is not sure that the requester may read it. */
export const perhapsANote =
  'Is this a private note? Then write “note: …”. If it is for the requester, write “write: …”. I sent nothing yet.';

/** Asked for what was left out of a command. */
export const missing = {
  resolve: 'What solved it? Write “resolve: …” with a short note; the requester gets it.',
  ask: 'What shall I ask? Write “ask: …” with your question.',
  note: 'What shall I note? Write “note: …”. Only the helpdesk sees it.',
  write: 'What shall I tell the requester? Just write it here.',
  assign: 'To whom? Write “assign to” and a name, or “assign to me”.',
  priority: 'Which priority? Write “priority low”, “priority normal”, “priority high” or “priority urgent”.',
  merge: 'Into which ticket? Write “merge into” and its number.',
} as const;

/** Said to somebody who is not one of the helpdesk and wrote in a ticket's thread. */
export const notForYou =
  'This thread is the helpdesk’s, and you are not on its list, so I passed nothing on. If you have a problem yourself, write to me in a private chat: I am glad to help.';

/** Said when a text is longer than what goes with a ticket. */
export const tooLong = (longest: number): string =>
  `This is longer than ${String(longest)} characters, so I sent nothing. Please send it in parts.`;

/** The state of a ticket in a line. */
export const statusLine = (ticket: Ticket): string =>
  `${presentState(ticket)} Priority: ${ticket.urgency}. Requester: ${ticket.requester.name}.`;

/** The short answer to a command that was carried out; null when the thread gets a line of its own about it. */
export const doneInThread = (ticket: Ticket, what: AgentMove, agentId: string): string | null => {
  const name = `Ticket ${String(ticket.number)}`;
  const requester = ticket.requester.name;
  switch (what.move) {
    case 'claim':
      return `${name} is yours now.`;
    case 'release':
      return `${name} is back in the queue.`;
    case 'assign':
      return what.to.id === agentId ? `${name} is yours now.` : null;
    case 'prioritize':
      return `The priority is ${what.urgency} now.`;
    case 'ask':
      return `Sent to ${requester}. The ticket waits for the answer.`;
    case 'write':
      return `Sent to ${requester}.`;
    case 'note':
      return 'Noted. Only the helpdesk sees it.';
    case 'send-fix':
      return `Sent to ${requester}.`;
    case 'resolve':
      return `${name} is resolved. ${requester} gets your note.`;
    case 'merge':
      return null;
    case 'show-transcript':
      return `Here it comes. ${requester} is told.`;
    case 'reopen':
      return `${name} is open again.`;
  }
};
