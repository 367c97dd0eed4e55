import { ticketViewOf } from '../../dialogs/conversation/view-of';
import { sceneOf } from '../desk';
import type { Desk } from '../desk';

/** Draws the helpdesk's card anew, in place. */
export const updateTicketCard = async (desk: Desk, id: string): Promise<void> => {
  const ticket = await desk.store.findTicket(id);
  if (!ticket?.post) return;
  const { conversationId, messageId } = ticket.post;
  const address = { ...ticket.address, place: 'channel' as const, conversationId };
  await desk.messenger.update(address, messageId, desk.draw(ticketViewOf(sceneOf(desk), ticket)));
};
