import { requesterLane } from '../../tickets/enqueue-news';
import { DeliveryError } from '../../../domain/ports';
import type { Message } from '../../../domain/ports';
import type { Ticket, TicketMessage } from '../../../domain/ticket';
import { helpdeskReader, line } from '../../services';
import { enclosed } from './enclosed';
import { sendToThread } from './post-in-thread';
import { say } from '../../../texts/say';
import type { ThreadNeeds } from './post-ticket';

/** The requester is told, once, which picture did not make it, and how it does. */
const tellLeftOut = async (
  services: ThreadNeeds,
  ticket: Ticket,
  { id }: TicketMessage,
  names: readonly string[],
): Promise<void> => {
  services.log.warn({ code: 'MM305_ATTACHMENT', ticket: ticket.id, count: names.length }, 'pictures left out');
  const quoted = names.map((text) => say('in-quotes', { text }));
  const told = say('pictures-left-out', { number: ticket.number, names: quoted });
  const lane = requesterLane(ticket);
  const job = { kind: 'tell-requester', ticket: ticket.id, line: told } as const;
  await services.store.enqueue({ lane, key: `left-out:${ticket.id}:${id}`, job, dueAt: services.clock() });
  services.wakeOutbox();
};

/** A message of the requester's, with its pictures and files, in the ticket's thread. */
export const relayToThread = async (services: ThreadNeeds, id: string, messageId: string): Promise<void> => {
  const ticket = await services.store.findTicket(id);
  const message = ticket?.messages.find((each) => each.id === messageId);
  if (!ticket || !message) return;
  const { images, lines, leftOut } = await enclosed(services, ticket.address, message);
  const { by, text } = message;
  const said = text === '' ? say('somebody-sent', { by }) : say('somebody-wrote-in-thread', { by, text });
  const without = (names: readonly string[]): Message => {
    const missing = names.map((name) => say('picture-not-passed-on', { name }));
    return line(helpdeskReader(services), say('lines', { lines: [said, ...lines, ...missing] }));
  };
  const all = [...leftOut, ...images.map(({ name }) => name)];
  const missing = await sendToThread(services, id, { ...without(leftOut), ...(images.length > 0 && { images }) }).then(
    () => leftOut,
    async (error: unknown) => {
      // Pictures that Teams does not take never keep the text back.
      if (!(error instanceof DeliveryError) || error.outcome !== 'refused' || images.length === 0) throw error;
      await sendToThread(services, id, without(all));
      return all;
    },
  );
  if (missing.length > 0) await tellLeftOut(services, ticket, message, missing);
};
