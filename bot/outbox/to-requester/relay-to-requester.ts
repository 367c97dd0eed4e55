import type { Message } from '../../../domain/ports';
import type { Ticket, TicketMessage } from '../../../domain/ticket';
import { line } from '../../services';
import type { Services } from '../../services';
import { enclosed } from '../to-thread/enclosed';
import { threadOf } from '../to-thread/post-in-thread';
import { reachRequester, tellUnreachable } from './reach-requester';
import { pointToPrivate } from './tell-requester';

/** How to answer, for a message that came without a card. */
const howTo = 'You can answer here, with pictures or files.';

/** The message as the requester gets it: a question as a card with room for the answer, anything else as it was typed. */
const messageOf = async (services: Services, ticket: Ticket, message: TicketMessage): Promise<Message> => {
  const { by, text, asks, files } = message;
  const { id, number } = ticket;
  if (asks && files.length === 0) return services.draw({ kind: 'agent-message', ticket: id, number, by, text });
  const from = `${by} from the helpdesk (ticket ${String(number)}) ${asks ? 'asks' : 'wrote'}:`;
  const { images, lines, leftOut } = await enclosed(services, threadOf(ticket) ?? ticket.address, message);
  const missing = leftOut.map((name) => `(There was a picture, “${name}”, that I could not pass on.)`);
  const written = [from, text, ...lines, ...missing, '', howTo].join('\n');
  return { ...line(written), ...(images.length > 0 && { images }) };
};

/**
 * A message of the helpdesk, in the requester's private chat. In a group or channel stands only that it is there. Throws
 * what stopped it, after the agent was told in the thread, so that the outbox gives it up.
 */
export const relayToRequester = async (services: Services, id: string, messageId: string): Promise<void> => {
  const ticket = await services.store.findTicket(id);
  const message = ticket?.messages.find((each) => each.id === messageId);
  if (!ticket || !message) return;
  const failed = await reachRequester(services, ticket, await messageOf(services, ticket, message));
  const number = String(ticket.number);
  if (failed === null) {
    await pointToPrivate(
      services,
      ticket,
      `you have a message about your ticket ${number}. I wrote to you in private.`,
    );
    return;
  }
  await pointToPrivate(
    services,
    ticket,
    `you have a message about your ticket ${number}. Add Mailmend to your chats and write “my tickets” there to read it.`,
  );
  await tellUnreachable(services, id, failed, `They did not get what ${message.by} wrote.`);
  throw failed;
};
