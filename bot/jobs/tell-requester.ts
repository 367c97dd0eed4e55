import { line } from '../desk';
import type { Desk } from '../desk';

/** One line to the requester about their ticket, in the chat where they asked. */
export const tellRequester = async (desk: Desk, id: string, text: string): Promise<void> => {
  const ticket = await desk.store.findTicket(id);
  if (!ticket) return;
  const inCompany = ticket.address.place !== 'personal';
  await desk.messenger.send(ticket.address, line(inCompany ? `${ticket.requester.name}: ${text}` : text));
};
