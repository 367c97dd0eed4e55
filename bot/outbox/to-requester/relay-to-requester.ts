import { marked } from '../../../cards/parts/user-text';
import { letGo } from '../../../dialogs/tickets/moves/what-changes';
import type { Message } from '../../../domain/ports';
import type { Ticket, TicketMessage } from '../../../domain/ticket';
import { line } from '../../services';
import type { Services } from '../../services';
import { amend, tickets } from '../../tickets/amend';
import { tell } from '../../tickets/enqueue-news';
import { writeMove } from '../../tickets/write-move';
import { enclosed } from '../to-thread/enclosed';
import { threadOf } from '../to-thread/post-in-thread';
import { reachRequester, tellUnreachable } from './reach-requester';
import { pointToPrivate } from './tell-requester';
import { say } from '../../../texts/say';

type Needs = Pick<Services, 'store' | 'messenger' | 'log' | 'clock' | 'draw' | 'policy' | 'systems' | 'wakeOutbox'>;

/** The message as the requester gets it: a question as a card with room for the answer, anything else as it was typed. */
const messageOf = async (services: Needs, ticket: Ticket, message: TicketMessage): Promise<Message> => {
  const { by, text, asks, files } = message;
  const { id, number } = ticket;
  if (asks && files.length === 0) return services.draw({ kind: 'agent-message', ticket: id, number, by, text }, ticket);
  const from = say('from-the-helpdesk-wrote', { by, number, asks: asks ? 'yes' : 'no' });
  const { images, lines, leftOut } = await enclosed(services, threadOf(ticket) ?? ticket.address, message);
  const missing = leftOut.map((name) => say('picture-not-passed-on-to-you', { name }));
  const written = say('lines', {
    lines: [from, marked(text).trimStart(), ...lines, ...missing, '', say('you-can-answer-here')],
  });
  return { ...line(ticket, written), ...(images.length > 0 && { images }) };
};

/** From now on the message cannot be taken back: of this and a taking back, one is written. What asks is waited for from here on. */
const release = async (services: Needs, id: string, messageId: string): Promise<void> => {
  const { store, clock, wakeOutbox } = services;
  const heldIn = ({ messages }: Ticket): TicketMessage | undefined =>
    messages.find((each) => each.id === messageId && each.heldUntil !== undefined);
  const asked = await writeMove(services, id, (ticket) =>
    heldIn(ticket)?.asks ? { role: 'time', what: { move: 'ask', message: messageId } } : null,
  );
  if (asked.kind === 'moved') return;
  const gone = await amend(
    store,
    tickets,
    id,
    (ticket) => (heldIn(ticket) ? { ...ticket, messages: letGo(ticket, messageId) } : null),
    (inner, ticket) => tell(inner, ticket, [{ to: 'requester-card' }], clock()),
  );
  if (gone) wakeOutbox();
};

/**
 * A message of the helpdesk, in the requester's private chat. In a group or channel stands only that it is there. Throws
 * what stopped it, after the agent was told in the thread, so that the outbox gives it up.
 */
export const relayToRequester = async (services: Needs, id: string, messageId: string): Promise<void> => {
  await release(services, id, messageId);
  const ticket = await services.store.findTicket(id);
  const message = ticket?.messages.find((each) => each.id === messageId);
  if (!ticket || !message) return;
  const failed = await reachRequester(services, ticket, await messageOf(services, ticket, message));
  const { number } = ticket;
  if (failed === null) {
    await pointToPrivate(services, ticket, say('message-waits-in-private', { number }));
    return;
  }
  await pointToPrivate(services, ticket, say('message-waits-unread', { number }));
  await tellUnreachable(services, id, failed, say('they-did-not-get-the-message', { by: message.by }));
  throw failed;
};
