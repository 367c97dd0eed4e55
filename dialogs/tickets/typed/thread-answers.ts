import type { Ticket } from '../../../domain/ticket';
import type { AgentMove } from '../moves/move-request';
import { presentState } from '../moves/present-state';
import { say } from '../../../texts/say';
import type { Say } from '../../../domain/say';

/** What an agent can type in a ticket's thread. */
export const threadHelp = say('thread-help');

/** Asked when it is not sure that the requester may read it. */
export const perhapsANote = say('is-this-a-private-note');

/** Asked before what looks like a mistyped command would go to the requester. */
export const perhapsACommand = (near: string): Say =>
  near === '' ? say('is-this-a-command') : say('did-you-mean-command', { command: near });

/** Asked when it is not sure which fix is meant: these could be. */
export const whichFix = (titles: readonly string[]): Say => say('which-fix-write', { titles: [...titles] });

/** Asked for what was left out of a command. */
export const missing = {
  resolve: say('what-solved-it-write-resolve'),
  ask: say('what-shall-i-ask-write'),
  note: say('what-shall-i-note-write'),
  write: say('what-shall-i-tell-the'),
  assign: say('to-whom-write-assign-to'),
  priority: say('which-priority-write-priority-low'),
  merge: say('into-which-ticket-write-merge'),
} as const;

/** Said to somebody who is not one of the helpdesk and wrote in a ticket's thread. */
export const notForYou = say('this-thread-is-the-helpdesks');

/** Said when a text is longer than what goes with a ticket. */
export const tooLong = (longest: number): Say => say('this-is-longer-than-characters', { longest });

/** The state of a ticket in a line. */
export const statusLine = (ticket: Ticket): Say =>
  say('thread-status', { state: presentState(ticket), urgency: ticket.urgency, requester: ticket.requester.name });

/** Said to an agent who has a ticket from now on: who was told, and what happens next. */
const yours = ({ number, muted, requester }: Ticket): Say =>
  say('ticket-is-yours-now', { number, requester: requester.name, told: muted ? 'no' : 'yes' });

/** The short answer to a command that was carried out; null when the thread gets a line of its own about it. */
export const doneInThread = (ticket: Ticket, what: AgentMove, agentId: string): Say | null => {
  const requester = ticket.requester.name;
  switch (what.move) {
    case 'claim':
      return yours(ticket);
    case 'release':
      return say('ticket-is-back-in-the-queue', { number: ticket.number });
    case 'assign':
      return what.to.id === agentId ? yours(ticket) : null;
    case 'prioritize':
      return say('the-priority-is-now', { urgency: what.urgency });
    case 'ask':
    case 'hold-question':
      return say('sent-to-the-ticket-waits', { requester });
    case 'write':
      return say('sent-to', { requester });
    case 'take-back':
      return say('taken-back', { requester });
    case 'note':
      return say('noted-only-the-helpdesk-sees');
    case 'send-fix':
      return say('sent-to', { requester });
    case 'resolve':
      return say('ticket-is-resolved-gets-your', { number: ticket.number, requester });
    case 'merge':
      return null;
    case 'show-transcript':
      return say('here-it-comes-is-told', { requester });
    case 'reopen':
      return say('ticket-is-open-again', { number: ticket.number });
  }
};
