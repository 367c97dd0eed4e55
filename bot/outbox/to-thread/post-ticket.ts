import { DeliveryError } from '../../../domain/ports';
import type { NewOutboxRow } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import type { Services } from '../../services';
import { requesterLane } from '../../tickets/enqueue-news';
import { placeTicket, rememberPlace } from './place-ticket';

/** A line to the requester that is sent once, however often its key is taken in. */
const lineOnce = (services: Services, ticket: Ticket, key: string, line: string): NewOutboxRow => ({
  lane: requesterLane(ticket),
  key: `${key}:${ticket.id}`,
  job: { kind: 'tell-requester', ticket: ticket.id, line },
  dueAt: services.clock(),
});

/** That nobody of the helpdesk sees the ticket yet, and whom to turn to meanwhile. */
const waits = (services: Services, ticket: Ticket): NewOutboxRow => {
  const meanwhile = services.supportContact === '' ? '' : ` If it cannot wait, turn to ${services.supportContact}.`;
  const line = `Ticket ${String(ticket.number)} is kept safe, but there is no channel yet in which the helpdesk sees it. As soon as there is one, I pass it on and tell you.${meanwhile}`;
  return lineOnce(services, ticket, 'waits', line);
};

const reached = (services: Services, ticket: Ticket): NewOutboxRow =>
  lineOnce(services, ticket, 'reached', `The helpdesk sees ticket ${String(ticket.number)} now.`);

/** Tells a requester who was told that their ticket waits that it does no more. */
const tellThatItReached = async (services: Services, ticket: Ticket): Promise<void> => {
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
export const postTicket = async (services: Services, id: string): Promise<void> => {
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
