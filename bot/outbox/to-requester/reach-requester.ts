import { amend, tickets } from '../../tickets/amend';
import { tell } from '../../tickets/enqueue-news';
import { DeliveryError } from '../../../domain/ports';
import type { Message } from '../../../domain/ports';
import type { Address } from '../../../domain/requester';
import type { Ticket, TicketEvent } from '../../../domain/ticket';
import type { Services } from '../../services';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

type Needs = Pick<Services, 'store' | 'messenger' | 'clock' | 'wakeOutbox'>;

const isFinal = (error: unknown): error is DeliveryError => error instanceof DeliveryError && error.outcome !== 'later';

/** Tries one chat; what stopped it for good, or null when it is said. */
const tryIn = async (
  services: Needs,
  address: Address,
  message: Message,
  sent: (messageId: string | null) => void,
): Promise<DeliveryError | null> => {
  try {
    sent(await services.messenger.send(address, message));
    return null;
  } catch (error) {
    if (!isFinal(error)) throw error;
    if (error.outcome !== 'refused') await services.store.markUnreachable(address.conversationId);
    return error;
  }
};

/** Who is to be reached, and the chat that they asked in. */
type Reached = Pick<Ticket, 'tenantId' | 'requester' | 'address'>;

/** Another personal chat than the one that failed: one that is known, else one that can be opened. */
const otherChat = async (
  services: Needs,
  ticket: Reached,
  base: Address,
  failed: Address | null,
): Promise<Address | DeliveryError> => {
  const known = await services.store.findPersonalAddress(ticket.tenantId, ticket.requester.id);
  if (known && known.conversationId !== failed?.conversationId) return known;
  try {
    const opened = await services.messenger.openPersonal(base, ticket.requester);
    if (opened.conversationId === failed?.conversationId) return new DeliveryError('gone', null);
    await services.store.saveAddress(opened);
    return opened;
  } catch (error) {
    if (!isFinal(error)) throw error;
    return error;
  }
};

/**
 * Writes to the requester in private: in the chat of the ticket when it is a personal one, else, or when that takes
 * nothing any more, in one other. Gives what stopped it for good, or null when it is said; throws what may pass. `sent` is
 * told the message's id.
 */
export const reachRequester = async (
  services: Needs,
  ticket: Reached,
  message: Message,
  sent: (messageId: string | null) => void = () => undefined,
): Promise<DeliveryError | null> => {
  // Who deleted their data is not written to any more.
  if (ticket.requester.id === '') return null;
  // The platform may have moved the conversation to another server since.
  const base = (await services.store.findAddress(ticket.address.conversationId)) ?? ticket.address;
  const home = base.place === 'personal' ? base : null;
  if (home) {
    const failed = await tryIn(services, home, message, sent);
    if (failed === null || failed.outcome === 'refused') return failed;
  }
  const other = await otherChat(services, ticket, base, home);
  return other instanceof DeliveryError ? other : tryIn(services, other, message, sent);
};

/**
 * Tells the helpdesk in the thread that the requester was not reached, and notes it in the history. `lost` says what
 * they did not get.
 */
export const tellUnreachable = async (services: Needs, id: string, failed: DeliveryError, lost: Say): Promise<void> => {
  const why = say('unreachable-because', { why: failed.outcome === 'later' ? 'refused' : failed.outcome });
  const now = services.clock();
  const event: TicketEvent = { at: now, by: 'Mailmend', move: 'unreachable', note: why };
  const written = await amend(
    services.store,
    tickets,
    id,
    (ticket) => ({ ...ticket, events: [...ticket.events, event], updatedAt: now }),
    async (store, ticket) => {
      const text = say('could-not-reach', { name: ticket.requester.name, why, lost });
      await tell(store, ticket, [{ to: 'helpdesk-card' }, { to: 'thread-line', line: text }], now);
    },
  );
  if (written) services.wakeOutbox();
};
