import type { RequesterMove } from '../../dialogs/tickets/moves/move-request';
import { readingOf } from '../../dialogs/conversation/reading';
import type { OwnTicketAction } from '../../dialogs/event';
import type { Say } from '../../domain/say';
import type { Ticket } from '../../domain/ticket';
import { say } from '../../texts/say';
import type { Services } from '../services';
import type { Actor } from '../turn';
import { moveOwn, type OwnOutcome } from './move-own-ticket';
import { tellsLoss } from './words-to-ticket';

type Needs = Pick<Services, 'store' | 'log' | 'clock' | 'newId' | 'library' | 'policy' | 'systems' | 'wakeOutbox'>;

/** What a requester can do to a ticket of theirs by a press, wherever they press. */
export type OwnAct = Exclude<OwnTicketAction, { readonly verb: 'see-ticket' | 'fix-local-data' | 'fix-result' }>;

const moveOf = (services: Needs, action: OwnAct): RequesterMove => {
  switch (action.verb) {
    case 'add-to-ticket':
      return { move: 'add', id: services.newId(), text: action.text, files: [] };
    case 'ticket-fixed':
      return { move: 'fixed' };
    case 'withdraw-ticket':
      return { move: 'withdraw', note: action.note };
    case 'reopen-own-ticket':
      return !action.text?.trim()
        ? { move: 'reopen' }
        : { move: 'reopen', add: { id: services.newId(), text: action.text } };
    case 'mute-ticket':
      return { move: 'mute', muted: action.muted };
    case 'rate-ticket':
      return { move: 'rate', stars: action.stars, note: action.note };
  }
};

/** Words of a loss make a ticket urgent, whichever way they come to it. */
const alarmed = async (services: Needs, turn: Actor, added: OwnOutcome, text: string): Promise<OwnOutcome> => {
  const { ticket, moved } = added;
  if (!moved || ticket.urgency === 'urgent' || !tellsLoss(readingOf(services.library, text))) return added;
  const raised = await moveOwn(services, turn, ticket, { move: 'prioritize', urgency: 'urgent' });
  return raised.moved ? { ...raised, says: say('passed-on-and-urgent', { number: ticket.number }) } : added;
};

/** Does what a requester pressed about a ticket that is theirs; or says what is missing, in words for them. */
export const actByRequester = async (
  services: Needs,
  turn: Actor,
  ticket: Ticket,
  action: OwnAct,
): Promise<OwnOutcome | { readonly missing: Say }> => {
  if (action.verb === 'add-to-ticket' && action.text === '')
    return { missing: say('please-write-something-first-then') };
  const moved = await moveOwn(services, turn, ticket, moveOf(services, action));
  return action.verb === 'add-to-ticket' ? alarmed(services, turn, moved, action.text) : moved;
};
