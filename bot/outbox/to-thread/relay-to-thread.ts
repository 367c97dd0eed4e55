import { marked, oneLine } from '../../../cards/parts/user-text';
import type { Say } from '../../../domain/say';
import { requesterLane } from '../../tickets/enqueue-news';
import { DeliveryError } from '../../../domain/ports';
import type { Message } from '../../../domain/ports';
import type { Ticket, TicketMessage } from '../../../domain/ticket';
import { helpdeskReader, line } from '../../services';
import { enclosed } from './enclosed';
import { sendToThread } from './post-in-thread';
import { say } from '../../../texts/say';
import type { ThreadNeeds } from './post-ticket';

/** The requester, whom it was promised to, is told once what of their message did not get there. */
const tellLeftOut = async (services: ThreadNeeds, ticket: Ticket, { id }: TicketMessage, line: Say): Promise<void> => {
  const lane = requesterLane(ticket);
  const job = { kind: 'tell-requester', ticket: ticket.id, line } as const;
  await services.store.enqueue({ lane, key: `left-out:${ticket.id}:${id}`, job, dueAt: services.clock() });
  services.wakeOutbox();
};

const picturesLeftOut = ({ number }: Ticket, names: readonly string[]): Say =>
  say('pictures-left-out', { number, names: names.map((text) => say('in-quotes', { text })) });

/** So much of a message is passed on when Teams does not take all of it, in UTF-16 units. */
const beginning = 3_000;

/** A way in which a message may be taken, and what its writer is to be told then. */
interface Way {
  readonly message: Message;
  readonly left: Say | null;
}

/** The ways in which a message may be taken, the fullest first. */
const waysOf = async (services: ThreadNeeds, ticket: Ticket, message: TicketMessage): Promise<readonly Way[]> => {
  const { images, lines, leftOut } = await enclosed(services, ticket.address, message);
  const { by, text } = message;
  const said = text === '' ? say('somebody-sent', { by }) : say('somebody-wrote-in-thread', { by, text: marked(text) });
  const without = (names: readonly string[], told: readonly Say[] = [said]): Message => {
    const missing = names.map((name) => say('picture-not-passed-on', { name }));
    return line(helpdeskReader(services), say('lines', { lines: [...told, ...lines, ...missing] }));
  };
  const all = [...leftOut, ...images.map(({ name }) => name)];
  const short = say('somebody-wrote-in-thread', { by, text: oneLine(text, beginning) });
  const cut = without(all, [short, say('only-the-beginning', { by })]);
  const full: Way = {
    message: { ...without(leftOut), ...(images.length > 0 && { images }) },
    left: leftOut.length > 0 ? picturesLeftOut(ticket, leftOut) : null,
  };
  return [
    full,
    // Pictures that Teams does not take never keep the text back.
    ...(images.length > 0 ? [{ message: without(all), left: picturesLeftOut(ticket, all) }] : []),
    ...(text.length > beginning
      ? [{ message: cut, left: say('only-the-beginning-was-passed-on', { number: ticket.number }) }]
      : []),
  ];
};

/** A message of the requester's, with its pictures and files, in the ticket's thread; as much of it as Teams takes. */
export const relayToThread = async (services: ThreadNeeds, id: string, messageId: string): Promise<void> => {
  const ticket = await services.store.findTicket(id);
  const message = ticket?.messages.find((each) => each.id === messageId);
  if (!ticket || !message) return;
  let refusal: DeliveryError | null = null;
  for (const { message: sent, left } of await waysOf(services, ticket, message)) {
    try {
      await sendToThread(services, id, sent);
      if (left === null) return;
      services.log.warn({ code: 'MM305_ATTACHMENT', ticket: id, sentence: left.key }, 'left out');
      await tellLeftOut(services, ticket, message, left);
      return;
    } catch (error) {
      if (!(error instanceof DeliveryError) || error.outcome !== 'refused') throw error;
      refusal = error;
    }
  }
  await tellLeftOut(services, ticket, message, say('nothing-was-passed-on', { number: ticket.number }));
  if (refusal) throw refusal;
};
