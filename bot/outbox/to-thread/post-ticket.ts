import { DeliveryError } from '../../../domain/ports';
import type { NewOutboxRow } from '../../../domain/kept/jobs';
import type { Ticket } from '../../../domain/ticket';
import type { Services } from '../../services';
import { requesterLane } from '../../tickets/enqueue-news';
import { placeTicket, rememberPlace } from './place-ticket';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

/** What it takes to put something into a ticket's thread, and its card there first. */
export type ThreadNeeds = Pick<
  Services,
  | 'store'
  | 'messenger'
  | 'log'
  | 'clock'
  | 'newId'
  | 'library'
  | 'draw'
  | 'helpdesk'
  | 'policy'
  | 'supportContact'
  | 'wakeOutbox'
>;

/** A line to the requester that is sent once, however often its key is taken in. */
const lineOnce = (services: ThreadNeeds, ticket: Ticket, key: string, line: Say): NewOutboxRow => ({
  lane: requesterLane(ticket),
  key: `${key}:${ticket.id}`,
  job: { kind: 'tell-requester', ticket: ticket.id, line },
  dueAt: services.clock(),
});

/** That nobody of the helpdesk sees the ticket yet, and whom to turn to meanwhile. */
const waits = (services: ThreadNeeds, ticket: Ticket): NewOutboxRow => {
  const { number } = ticket;
  const contact = services.supportContact;
  const line =
    contact === '' ? say('ticket-waits-for-a-channel', { number }) : say('ticket-waits-turn-to', { number, contact });
  return lineOnce(services, ticket, 'waits', line);
};

const reached = (services: ThreadNeeds, ticket: Ticket): NewOutboxRow =>
  lineOnce(services, ticket, 'reached', say('helpdesk-sees-ticket-now', { number: ticket.number }));

/** Tells a requester who was told that their ticket waits that it does no more. */
const tellThatItReached = async (services: ThreadNeeds, ticket: Ticket): Promise<void> => {
  const told = await services.store.transaction(async (store) => {
    const line = waits(services, ticket);
    // Whether they were told is known by the key: a job whose key is new was never taken in before.
    if (await store.enqueue(line)) {
      await store.cancelJobs(line.key);
      return false;
    }
    return store.enqueue(reached(services, ticket));
  });
  if (told) services.wakeOutbox();
};

/** Posts the ticket's card in the helpdesk's channel, unless it is there already. Without a channel it waits for one. */
export const postTicket = async (services: ThreadNeeds, id: string): Promise<void> => {
  const ticket = await services.store.findTicket(id);
  if (!ticket || ticket.post) return;
  try {
    await rememberPlace(services, id, null, await placeTicket(services, ticket));
  } catch (error) {
    const isKept = error instanceof DeliveryError && error.fault === 'no-helpdesk';
    if (isKept && (await services.store.enqueue(waits(services, ticket)))) services.wakeOutbox();
    throw error;
  }
  await tellThatItReached(services, ticket);
};
