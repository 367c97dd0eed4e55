import type { Address, Person } from '../../domain/requester';
import type { Ticket } from '../../domain/ticket';
import { line } from '../desk';
import type { Desk } from '../desk';

/** The thread that the ticket's card begins; null until it was posted. */
export const threadOf = (ticket: Ticket): Address | null => {
  if (!ticket.post) return null;
  const { personId: _whose, ...address } = ticket.address;
  return { ...address, place: 'channel', conversationId: ticket.post.conversationId };
};

/** A line for the helpdesk in the ticket's thread; whoever is mentioned is notified of it. */
export const postInThread = async (desk: Desk, id: string, text: string, mention?: Person): Promise<void> => {
  const ticket = await desk.store.findTicket(id);
  const thread = ticket && threadOf(ticket);
  if (thread) await desk.messenger.send(thread, { ...line(text), ...(mention && { mentions: [mention] }) });
};
