import type { Action, Verb } from '../dialogs/event';
import { longestText } from '../domain/session';
import { line } from './services';
import type { Services } from './services';
import { answerExtension } from './extension/answer-extension';
import { hearText } from './session/hear-text';
import { installed } from './session/installed';
import { hearEditedMessage } from './session/hear-edited-message';
import { hearTyped } from './session/hear-typed';
import { pressIncident } from './incidents/press-incident';
import { moveTicket } from './helpdesk/move-ticket';
import { openTicketForm } from './helpdesk/open-ticket-form';
import { listTickets } from './own-tickets/my-tickets';
import { openOwnTicketForm } from './own-tickets/open-own-ticket-form';
import { moveOwnTicket } from './own-tickets/press-own-ticket';
import { pressSentFix } from './own-tickets/press-sent-fix';
import { pressSession } from './session/press-session';
import type { Handler, Turn } from './turn';
import { say } from '../texts/say';

type Route<V extends Verb> = (
  services: Services,
  turn: Turn,
  action: Extract<Action, { readonly verb: V }>,
) => Promise<void>;

/** Every verb that a card can send, and who handles it. */
const routes: { readonly [V in Verb]: Route<V> } = {
  say: (services, turn, { text, after }) => hearText(services, turn, text, after),
  help: (services, turn) => hearText(services, turn, 'help'),
  'my-tickets': (services, turn) => listTickets(services, turn),
  'new-person': (services, turn) => hearText(services, turn, 'talk to a person'),
  'choose-symptom': pressSession,
  'something-else': pressSession,
  'start-guide': pressSession,
  'change-fact': pressSession,
  'set-fact': pressSession,
  answer: pressSession,
  'find-out': pressSession,
  stuck: pressSession,
  'stuck-at': pressSession,
  'next-part': pressSession,
  'all-parts': pressSession,
  later: pressSession,
  park: pressSession,
  resume: pressSession,
  back: pressSession,
  leave: pressSession,
  stay: pressSession,
  lost: pressSession,
  'not-lost': pressSession,
  'for-whom': pressSession,
  'tell-details': pressSession,
  'for-me': pressSession,
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
  'take-back': moveTicket,
  'note-ticket': moveTicket,
  'send-fix': moveTicket,
  'resolve-ticket': moveTicket,
  'merge-ticket': moveTicket,
  'show-transcript': moveTicket,
  'reopen-ticket': moveTicket,
  'ticket-form': openTicketForm,
  'see-ticket': moveOwnTicket,
  'add-to-ticket': moveOwnTicket,
  'ticket-fixed': moveOwnTicket,
  'withdraw-ticket': moveOwnTicket,
  'reopen-own-ticket': moveOwnTicket,
  'own-ticket-form': openOwnTicketForm,
  'mute-ticket': moveOwnTicket,
  'rate-ticket': moveOwnTicket,
  'fix-local-data': pressSentFix,
  'fix-result': pressSentFix,
  'declare-incident': pressIncident,
  'dismiss-incident': pressIncident,
  'end-incident': pressIncident,
};

/** The text as far as it is read; whoever wrote more is told. */
const readable = async (turn: Turn, text: string): Promise<string> => {
  if (text.length <= longestText) return text;
  await turn.send(line(turn, say('text-is-too-long', { most: longestText })));
  return text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
};

/** Finds the handler of a turn and runs it. */
export const makeRouter =
  (services: Services): Handler =>
  async (turn) => {
    const { input } = turn;
    switch (input.kind) {
      case 'text':
        return hearTyped(services, turn, { ...input, text: await readable(turn, input.text) });
      case 'edited':
        return hearEditedMessage(services, turn, { ...input, text: await readable(turn, input.text) });
      case 'action': {
        if (!input.action) {
          services.log.warn({ code: 'MM102_PAYLOAD', activity: turn.activityId }, 'refused');
          turn.answer({
            kind: 'notice',
            text: say('i-cannot-read-this-button'),
          });
          return;
        }
        const route = routes[input.action.verb] as Route<Verb>;
        return route(services, turn, input.action);
      }
      case 'extension':
        return answerExtension(services, turn, input.asked);
      case 'installed':
        return installed(services, turn);
      case 'removed':
        return services.store.markUnreachable(turn.address.conversationId);
      case 'other':
        return;
    }
  };
