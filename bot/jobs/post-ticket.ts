import { DeliveryError } from '../../domain/ports';
import type { NewOutboxRow } from '../../domain/ports';
import type { Ticket } from '../../domain/ticket';
import type { Desk } from '../desk';
import { requesterLane } from '../tell';
import { placeTicket, rememberPlace } from './place-ticket';

/** A line to the requester that is sent once, however often its key is taken in. */
const lineOnce = (desk: Desk, ticket: Ticket, key: string, line: string): NewOutboxRow => ({
  lane: requesterLane(ticket),
  key: `${key}:${ticket.id}`,
  job: { kind: 'tell-requester', ticket: ticket.id, line },
  dueAt: desk.clock(),
});

/** That nobody of the helpdesk sees the ticket yet, and whom to turn to meanwhile. */
const waits = (desk: Desk, ticket: Ticket): NewOutboxRow => {
  const meanwhile = desk.supportContact === '' ? '' : ` If it cannot wait, turn to ${desk.supportContact}.`;
  const line = `Ticket ${String(ticket.number)} is kept safe, but there is no channel yet in which the helpdesk sees it. As soon as there is one, I pass it on and tell you.${meanwhile}`;
  return lineOnce(desk, ticket, 'waits', line);
};

const reached = (desk: Desk, ticket: Ticket): NewOutboxRow =>
  lineOnce(desk, ticket, 'reached', `The helpdesk sees ticket ${String(ticket.number)} now.`);

/** Tells a requester who was told that their ticket waits that it does no more. */
const tellThatItReached = async (desk: Desk, ticket: Ticket): Promise<void> => {
  const told = await desk.store.transaction(async (store) => {
    const line = waits(desk, ticket);
    // Whether they were told is known by the key: a job whose key is new was never taken in before.
    if (await store.enqueue(line)) {
      await store.cancelJobs(line.key);
      return false;
    }
    return store.enqueue(reached(desk, ticket));
  });
  if (told) desk.wakeOutbox();
};

/** Posts the ticket's card in the helpdesk's channel, unless it is there already. Without a channel it waits for one. */
export const postTicket = async (desk: Desk, id: string): Promise<void> => {
  const ticket = await desk.store.findTicket(id);
  if (!ticket || ticket.post) return;
  try {
    await rememberPlace(desk, id, null, await placeTicket(desk, ticket));
  } catch (error) {
    const isKept = error instanceof DeliveryError && error.fault === 'no-helpdesk';
    if (isKept && (await desk.store.enqueue(waits(desk, ticket)))) desk.wakeOutbox();
    throw error;
  }
  await tellThatItReached(desk, ticket);
};
