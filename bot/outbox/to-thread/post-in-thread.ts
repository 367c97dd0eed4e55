import { DeliveryError } from '../../../domain/ports';
import type { Message } from '../../../domain/ports';
import type { Address, Person } from '../../../domain/requester';
import type { Ticket } from '../../../domain/ticket';
import { helpdeskReader, line } from '../../services';
import { amend, tickets } from '../../tickets/amend';
import { postTicket, type ThreadNeeds } from './post-ticket';
import type { Say } from '../../../domain/say';

/** The thread that the ticket's card begins; null until it was posted. */
export const threadOf = (ticket: Ticket): Address | null => {
  if (!ticket.post) return null;
  const { serviceUrl, channel, tenantId, botId } = ticket.address;
  return { serviceUrl, channel, tenantId, botId, place: 'channel', conversationId: ticket.post.conversationId };
};

/** Forgets where the ticket's card stood, whatever else was written to it meanwhile. */
const forgetPost = async (services: ThreadNeeds, id: string, conversationId: string): Promise<void> => {
  await amend(services.store, tickets, id, (ticket) =>
    ticket.post?.conversationId === conversationId ? { ...ticket, post: null } : null,
  );
};

/** The thread of a ticket, which is posted first where it has none. */
const posted = async (services: ThreadNeeds, id: string): Promise<Address | null> => {
  const ticket = await services.store.findTicket(id);
  if (!ticket || ticket.post) return ticket ? threadOf(ticket) : null;
  await postTicket(services, id);
  const after = await services.store.findTicket(id);
  return after ? threadOf(after) : null;
};

/** Sends into the ticket's thread. Where the thread was deleted the ticket is posted anew, once, so that nothing is lost. */
export const sendToThread = async (services: ThreadNeeds, id: string, message: Message): Promise<void> => {
  const thread = await posted(services, id);
  if (!thread) return;
  try {
    await services.messenger.send(thread, message);
  } catch (error) {
    if (!(error instanceof DeliveryError) || (error.outcome !== 'gone' && error.outcome !== 'missing')) throw error;
    await forgetPost(services, id, thread.conversationId);
    const anew = await posted(services, id);
    if (anew) await services.messenger.send(anew, message);
  }
};

/** A line for the helpdesk in the ticket's thread; whoever is mentioned is notified of it. */
export const postInThread = (services: ThreadNeeds, id: string, text: Say, mention?: Person): Promise<void> =>
  sendToThread(services, id, { ...line(helpdeskReader(services), text), ...(mention && { mentions: [mention] }) });
