import { DeliveryError } from '../../../domain/ports';
import type { Post, Ticket } from '../../../domain/ticket';
import type { Services } from '../../services';
import { ticketCardOf } from '../../helpdesk/ticket-card';
import { placeTicket, rememberPlace } from './place-ticket';

type Needs = Pick<
  Services,
  'store' | 'messenger' | 'log' | 'clock' | 'newId' | 'library' | 'draw' | 'helpdesk' | 'policy'
>;

/** A ticket whose card was deleted is posted anew, so that it does not go unseen; what is deleted again stays so. */
const postAgain = async (services: Needs, ticket: Ticket, deleted: Post): Promise<void> => {
  const { helpdesk, post } = await placeTicket(services, ticket);
  await rememberPlace(services, ticket.id, deleted, { helpdesk, post: { ...post, again: true } });
};

/** Draws the helpdesk's card anew, in place. One that was deleted is posted again in the same channel, once. */
export const updateTicketCard = async (services: Needs, id: string): Promise<void> => {
  const ticket = await services.store.findTicket(id);
  if (!ticket?.post) return;
  const { conversationId, messageId, again } = ticket.post;
  const address = { ...ticket.address, place: 'channel' as const, conversationId };
  try {
    await services.messenger.update(address, messageId, ticketCardOf(services, ticket));
  } catch (error) {
    const isDeleted = error instanceof DeliveryError && error.outcome === 'missing';
    if (!isDeleted || again) throw error;
    await postAgain(services, ticket, ticket.post);
  }
};
