import { namedTicket } from '../../dialogs/tickets/own-ticket';
import type { OpenFormAction } from '../../dialogs/event';
import type { Message } from '../../domain/ports';
import type { Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { livingCard } from '../session/living-card';
import type { Turn } from '../turn';
import { theirTicket } from './press-own-ticket';
import { livingAt, ownTicketCard } from './show-own-ticket';

type Press = Extract<OpenFormAction, { readonly verb: 'own-ticket-form' }>;
type Needs = Pick<Services, 'store' | 'log' | 'clock' | 'library' | 'draw'>;

const shown = async (services: Needs, turn: Turn, ticket: Ticket, form: Press['form']): Promise<Message> => {
  if (form === 'withdraw') {
    const view = { kind: 'close-ticket', because: 'withdraw', ticket: namedTicket(services.library, ticket) } as const;
    return services.draw(view, ticket);
  }
  const session = form === null ? await livingAt(services, turn, ticket) : null;
  return session ? livingCard(services, session, ticket) : ownTicketCard(services, ticket, null, form);
};

/** Opens what is to be filled in about a ticket of one's own, or shows the card as it was before. */
export const openOwnTicketForm = async (services: Needs, turn: Turn, action: Press): Promise<void> => {
  const ticket = await theirTicket(services, turn, action);
  if (ticket) turn.answer({ kind: 'form', message: await shown(services, turn, ticket, action.form) });
};
