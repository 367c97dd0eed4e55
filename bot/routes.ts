import type { Action, Verb } from '../dialogs/event';
import type { Desk } from './desk';
import { hearText } from './handlers/hear-text';
import { hearSetUp } from './handlers/helpdesk-channel';
import { installed } from './handlers/installed';
import { hearTyped } from './handlers/listeners';
import { pressIncident } from './handlers/press-incident';
import { moveTicket } from './handlers/move-ticket';
import { listTickets } from './handlers/my-tickets';
import { moveOwnTicket } from './handlers/own-ticket';
import { pressSentFix } from './handlers/press-sent-fix';
import { pressSession } from './handlers/press-session';
import type { Handler, Turn } from './turn';

type Route<V extends Verb> = (desk: Desk, turn: Turn, action: Extract<Action, { readonly verb: V }>) => Promise<void>;

/** Every verb that a card can send, and who handles it. */
const routes: { readonly [V in Verb]: Route<V> } = {
  say: (desk, turn, { text }) => hearText(desk, turn, text),
  help: (desk, turn) => hearText(desk, turn, 'help'),
  'my-tickets': (desk, turn) => listTickets(desk, turn),
  'new-person': (desk, turn) => hearText(desk, turn, 'talk to a person'),
  'choose-symptom': pressSession,
  'something-else': pressSession,
  'start-guide': pressSession,
  'change-fact': pressSession,
  'set-fact': pressSession,
  answer: pressSession,
  'find-out': pressSession,
  stuck: pressSession,
  'stuck-at': pressSession,
  later: pressSession,
  park: pressSession,
  resume: pressSession,
  back: pressSession,
  leave: pressSession,
  stay: pressSession,
  cancel: pressSession,
  restart: pressSession,
  person: pressSession,
  'hand-over': pressSession,
  rate: pressSession,
  'take-second': pressSession,
  'go-private': pressSession,
  'join-ticket': pressSession,
  'next-fix': pressSession,
  'follow-incident': pressSession,
  'go-on': pressSession,
  'claim-ticket': moveTicket,
  'release-ticket': moveTicket,
  'assign-ticket': moveTicket,
  'prioritize-ticket': moveTicket,
  'ask-requester': moveTicket,
  'write-requester': moveTicket,
  'note-ticket': moveTicket,
  'send-fix': moveTicket,
  'resolve-ticket': moveTicket,
  'merge-ticket': moveTicket,
  'show-transcript': moveTicket,
  'reopen-ticket': moveTicket,
  'see-ticket': moveOwnTicket,
  'add-to-ticket': moveOwnTicket,
  'ticket-fixed': moveOwnTicket,
  'withdraw-ticket': moveOwnTicket,
  'reopen-own-ticket': moveOwnTicket,
  'mute-ticket': moveOwnTicket,
  'rate-ticket': moveOwnTicket,
  'fix-local-data': pressSentFix,
  'fix-result': pressSentFix,
  'declare-incident': pressIncident,
  'dismiss-incident': pressIncident,
  'end-incident': pressIncident,
};

/** Finds the handler of a turn and runs it. */
export const makeRouter =
  (desk: Desk): Handler =>
  async (turn) => {
    const { input } = turn;
    switch (input.kind) {
      case 'text':
        if (await hearSetUp(desk, turn, input.text)) return;
        return hearTyped(desk, turn, input);
      case 'action': {
        if (!input.action) {
          desk.log.warn({ code: 'MM102_PAYLOAD', activity: turn.activityId }, 'refused');
          turn.answer({
            kind: 'notice',
            text: 'I cannot read this button any more. Tell me what is wrong, and we begin anew.',
          });
          return;
        }
        const route = routes[input.action.verb] as Route<Verb>;
        return route(desk, turn, input.action);
      }
      case 'installed':
        return installed(desk, turn);
      case 'removed':
        return desk.store.markUnreachable(turn.address.conversationId);
      case 'other':
        return;
    }
  };
