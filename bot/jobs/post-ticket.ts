import { ticketViewOf } from '../../dialogs/conversation/view-of';
import type { Ticket } from '../../domain/ticket';
import { sceneOf } from '../desk';
import type { Desk } from '../desk';

/** Remembers where the helpdesk's card stands, whatever else was written to the ticket meanwhile. */
const rememberPost = async (desk: Desk, id: string, post: NonNullable<Ticket['post']>): Promise<void> => {
  for (;;) {
    const ticket = await desk.store.findTicket(id);
    if (!ticket || ticket.post) return;
    if ((await desk.store.updateTicket({ ...ticket, post })) === 'written') return;
  }
};

/** Posts the ticket's card in the helpdesk's channel, unless it is there already. */
export const postTicket = async (desk: Desk, id: string): Promise<void> => {
  const ticket = await desk.store.findTicket(id);
  if (!ticket || ticket.post) return;
  const card = desk.draw(ticketViewOf(sceneOf(desk), ticket));
  const post = await desk.messenger.postToChannel(ticket.address, desk.helpdesk.channelId, card);
  await rememberPost(desk, id, post);
};
