import type { OpenFormAction } from '../../dialogs/event';
import type { Services } from '../services';
import type { Turn } from '../turn';
import { mayMove, refuse } from './move-ticket';
import { ticketCardOf } from './ticket-card';

type Press = Extract<OpenFormAction, { readonly verb: 'ticket-form' }>;

/** Opens a form on a ticket's card, or folds it again, for the agent who pressed. Nobody else's card changes. */
export const openTicketForm = async (services: Services, turn: Turn, action: Press): Promise<void> => {
  const ticket = await mayMove(services, turn, action.ticket);
  if ('no' in ticket) refuse(services, turn, action, ticket);
  else turn.answer({ kind: 'form', message: ticketCardOf(services, ticket, action.form) });
};
