import { byDay, ratingAt } from '../../dialogs/helpdesk/rating-at';
import { namedTicket } from '../../dialogs/helpdesk/own-ticket';
import { isRatable } from '../../domain/requester-moves';
import type { Address } from '../../domain/requester';
import type { Ticket } from '../../domain/ticket';
import type { Desk } from '../desk';

/** True while the question is welcome: asked once, about help that stands, and to nobody who wants fewer messages. */
const isWelcome = (ticket: Ticket, now: number): boolean =>
  isRatable(ticket, now) &&
  !ticket.muted &&
  !ticket.marks.includes('rating-asked') &&
  // Opened again and resolved once more meanwhile: then a later job asks.
  ticket.endedAt !== null &&
  now >= ratingAt(ticket.endedAt, ticket.timezone);

/** Where somebody is asked in private; null when they cannot be reached there. */
const privateChat = async (desk: Desk, { tenantId, requester, address }: Ticket): Promise<Address | null> => {
  const known = await desk.store.findPersonalAddress(tenantId, requester.id);
  if (known || address.place !== 'personal') return known ?? null;
  return (await desk.store.findAddress(address.conversationId)) ?? null;
};

/** Remembers that it was asked, whatever else was written to the ticket meanwhile. */
const remember = async (desk: Desk, id: string): Promise<void> => {
  for (;;) {
    const ticket = await desk.store.findTicket(id);
    if (!ticket || ticket.marks.includes('rating-asked')) return;
    const marks = [...ticket.marks, 'rating-asked'] as const;
    if ((await desk.store.updateTicket({ ...ticket, marks })) === 'written') return;
  }
};

/**
 * Asks once how well a ticket was resolved, in private. Whoever opened it again, rated it already, wants fewer messages
 * or cannot be reached is left in peace; a job that comes at night, after an outage, waits for the morning.
 */
export const askRating = async (desk: Desk, id: string): Promise<void> => {
  const ticket = await desk.store.findTicket(id);
  const now = desk.clock();
  if (!ticket || !isWelcome(ticket, now)) return;
  const morning = byDay(now, ticket.timezone);
  if (morning > now) {
    const lane = `rating:${id}:${String(morning)}`;
    await desk.store.enqueue({ lane, key: lane, job: { kind: 'ask-rating', ticket: id }, dueAt: morning });
    return;
  }
  const address = await privateChat(desk, ticket);
  if (!address) return;
  await desk.messenger.send(
    address,
    desk.draw({ kind: 'rate-ticket', ticket: namedTicket(desk.library, ticket), rating: null }),
  );
  await remember(desk, id);
};
