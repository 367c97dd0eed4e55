import { helpdesksFor } from '../../../domain/helpdesk';
import { DeliveryError } from '../../../domain/ports';
import type { Message } from '../../../domain/ports';
import type { Address } from '../../../domain/requester';
import type { HelpdeskChannel, Post, Ticket } from '../../../domain/ticket';
import type { Services } from '../../services';
import { amend, tickets } from '../../tickets/amend';
import { ticketCardOf } from '../../helpdesk/ticket-card';

type Needs = Pick<
  Services,
  'store' | 'messenger' | 'log' | 'clock' | 'newId' | 'library' | 'draw' | 'helpdesk' | 'policy'
>;

/** How long to wait for a helpdesk's channel to be set up or put right, in milliseconds, unless that ends the wait. */
const untilMended = 15 * 60_000;

/** Where a ticket's card was posted. */
export interface Placed {
  readonly helpdesk: HelpdeskChannel;
  readonly post: Post;
}

/** True for a channel that was deleted, or a team that the app was taken out of. */
const isClosed = (error: unknown): error is DeliveryError =>
  error instanceof DeliveryError && (error.outcome === 'gone' || error.outcome === 'missing');

/** What decides where a card goes. */
type Case = Pick<Ticket, 'tenantId' | 'label' | 'urgency' | 'helpdesk' | 'address'>;

/**
 * Posts a card in the first channel that takes it: the one in which it stood, then wherever it belongs. Throws
 * DeliveryError `later` with the fault `no-helpdesk` when there is none: it waits, and the operator is told. `named` says
 * in the log what it is about.
 */
export const placeCard = async (
  services: Needs,
  about: Case,
  card: Message,
  named: Readonly<Record<string, string | number>>,
): Promise<Placed> => {
  const helpdesks = await services.store.listHelpdesks(about.tenantId);
  const others = helpdesksFor(about, helpdesks, services.helpdesk);
  const { helpdesk: stood } = about;
  const channels = stood ? [stood, ...others.filter(({ channelId }) => channelId !== stood.channelId)] : others;
  const baseOf = ({ channelId }: HelpdeskChannel): Address =>
    helpdesks.find((helpdesk) => helpdesk.channelId === channelId)?.address ?? about.address;
  let closed: DeliveryError | undefined;
  for (const helpdesk of channels) {
    try {
      const post = await services.messenger.postToChannel(baseOf(helpdesk), helpdesk.channelId, card);
      return { helpdesk, post };
    } catch (error) {
      if (!isClosed(error)) throw error;
      closed = error;
      const { outcome } = error;
      services.log.error({ code: 'MM203_NO_HELPDESK', ...named, ...helpdesk, outcome }, 'a channel takes nothing');
    }
  }
  services.log.error({ code: 'MM203_NO_HELPDESK', ...named }, 'a card waits for a channel');
  throw new DeliveryError('later', untilMended, { cause: closed }, 'no-helpdesk');
};

/** Posts the ticket's card, as `placeCard` does. */
export const placeTicket = (services: Needs, ticket: Ticket): Promise<Placed> =>
  placeCard(services, ticket, ticketCardOf(services, ticket), { ticket: ticket.id, number: ticket.number });

/**
 * Remembers where the helpdesk's card stands, whatever else was written to the ticket meanwhile; not when it stands
 * elsewhere than `before` by now.
 */
export const rememberPlace = async (
  services: Needs,
  id: string,
  before: Post | null,
  placed: Placed,
): Promise<void> => {
  await amend(services.store, tickets, id, (ticket) =>
    ticket.post?.messageId === before?.messageId ? { ...ticket, ...placed } : null,
  );
};
