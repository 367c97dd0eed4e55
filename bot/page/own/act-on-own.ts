import { parseAction } from '../../../cards/actions';
import type { Action } from '../../../dialogs/event';
import { words } from '../../../texts/say';
import { actByRequester, type OwnAct } from '../../own-tickets/act-by-requester';
import { ownTicket } from '../find-ticket';
import type { Handle } from '../page';
import { Refused } from '../refused';
import { myTicketOf } from './my-tickets';

const verbs: readonly OwnAct['verb'][] = [
  'add-to-ticket',
  'ticket-fixed',
  'withdraw-ticket',
  'reopen-own-ticket',
  'mute-ticket',
  'rate-ticket',
];
const isOwnAct = (action: Action | null): action is OwnAct =>
  action !== null && (verbs as readonly string[]).includes(action.verb);

/** Does to a ticket of the reader's what a card's press does. */
export const actOnOwn: Handle<'POST /my/tickets/:ticket/act'> = async ({ services }, who, asked) => {
  const ticket = await ownTicket(services, who, asked.ticket);
  const action = parseAction(asked.act.verb, { ...asked.act, ticket: ticket.id });
  if (!isOwnAct(action)) throw new Refused('shape', 'act');
  const { requester: person, address } = ticket;
  const actor = { person, address, input: { kind: 'action', action, cardId: null } } as const;
  const outcome = await actByRequester(services, actor, ticket, action);
  if ('missing' in outcome)
    return { done: false, says: words(who.reader, outcome.missing), ticket: myTicketOf(services, who.reader, ticket) };
  return {
    done: outcome.moved,
    says: words(who.reader, outcome.says),
    ticket: myTicketOf(services, who.reader, outcome.ticket),
  };
};
