import { byDay, ratingAt } from '../../../dialogs/tickets/timetable/rating-at';
import { namedTicket } from '../../../dialogs/tickets/own-ticket';
import { isRatable } from '../../../domain/requester-moves';
import type { Address } from '../../../domain/requester';
import type { Ticket } from '../../../domain/ticket';
import type { Services } from '../../services';
import { amend, tickets } from '../../tickets/amend';

type Needs = Pick<Services, 'store' | 'messenger' | 'clock' | 'library' | 'draw'>;

/** True while the question is welcome: asked once, about help that stands, and to nobody who wants fewer messages. */
const isWelcome = (ticket: Ticket, now: number): boolean =>
  isRatable(ticket, now) &&
  !ticket.muted &&
  !ticket.marks.includes('rating-asked') &&
  // Opened again and resolved once more meanwhile: then a later job asks.
  ticket.endedAt !== null &&
  now >= ratingAt(ticket.endedAt, ticket.timezone);

/** Where somebody is asked in private; null when they cannot be reached there. */
const privateChat = async (services: Needs, { tenantId, requester, address }: Ticket): Promise<Address | null> => {
  const known = await services.store.findPersonalAddress(tenantId, requester.id);
  if (known || address.place !== 'personal') return known ?? null;
  return (await services.store.findAddress(address.conversationId)) ?? null;
};

/** Remembers that it was asked, whatever else was written to the ticket meanwhile. */
const remember = async (services: Needs, id: string): Promise<void> => {
  await amend(services.store, tickets, id, (ticket): Ticket | null =>
    ticket.marks.includes('rating-asked') ? null : { ...ticket, marks: [...ticket.marks, 'rating-asked'] },
  );
};

/**
 * Asks once how well a ticket was resolved, in private. Whoever opened it again, rated it already, wants fewer messages
 * or cannot be reached is left in peace; a job that comes at night, after an outage, waits for the morning.
 */
export const askRating = async (services: Needs, id: string): Promise<void> => {
  const ticket = await services.store.findTicket(id);
  const now = services.clock();
  if (!ticket || !isWelcome(ticket, now)) return;
  const morning = byDay(now, ticket.timezone);
  if (morning > now) {
    const lane = `rating:${id}:${String(morning)}`;
    await services.store.enqueue({ lane, key: lane, job: { kind: 'ask-rating', ticket: id }, dueAt: morning });
    return;
  }
  const address = await privateChat(services, ticket);
  if (!address) return;
  await services.messenger.send(
    address,
    services.draw({ kind: 'rate-ticket', ticket: namedTicket(services.library, ticket), rating: null }, ticket),
  );
  await services.store.saveQuestion(address.conversationId, { asks: 'rate', tickets: [id], at: now });
  await remember(services, id);
};
