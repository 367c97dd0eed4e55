import { helpdesksFor } from '../../domain/helpdesk';
import { DeliveryError } from '../../domain/ports';
import type { Address } from '../../domain/requester';
import type { HelpdeskChannel, Post, Ticket } from '../../domain/ticket';
import type { Desk } from '../desk';
import { ticketCardOf } from '../ticket-card';

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

/**
 * Posts the ticket's card in the first channel that takes it: the one in which it stood, then wherever it belongs. Throws DeliveryError `later` with the fault `no-helpdesk` when there is none: the ticket waits, and the operator is told.
 */
export const placeTicket = async (desk: Desk, ticket: Ticket): Promise<Placed> => {
  const helpdesks = await desk.store.listHelpdesks(ticket.tenantId);
  const others = helpdesksFor(ticket, helpdesks, desk.helpdesk);
  const { helpdesk: stood } = ticket;
  const channels = stood ? [stood, ...others.filter(({ channelId }) => channelId !== stood.channelId)] : others;
  const baseOf = ({ channelId }: HelpdeskChannel): Address =>
    helpdesks.find((helpdesk) => helpdesk.channelId === channelId)?.address ?? ticket.address;
  const card = ticketCardOf(desk, ticket);
  let closed: DeliveryError | undefined;
  for (const helpdesk of channels) {
    try {
      const post = await desk.messenger.postToChannel(baseOf(helpdesk), helpdesk.channelId, card);
      return { helpdesk, post };
    } catch (error) {
      if (!isClosed(error)) throw error;
      closed = error;
      const { outcome } = error;
      desk.log.error(
        { code: 'MM203_NO_HELPDESK', ticket: ticket.id, ...helpdesk, outcome },
        'a channel takes no ticket',
      );
    }
  }
  desk.log.error({ code: 'MM203_NO_HELPDESK', ticket: ticket.id, number: ticket.number }, 'a ticket waits');
  throw new DeliveryError('later', untilMended, { cause: closed }, 'no-helpdesk');
};

/**
 * Remembers where the helpdesk's card stands, whatever else was written to the ticket meanwhile; not when it stands
 * elsewhere than `before` by now.
 */
export const rememberPlace = async (desk: Desk, id: string, before: Post | null, placed: Placed): Promise<void> => {
  for (;;) {
    const ticket = await desk.store.findTicket(id);
    if (!ticket || ticket.post?.messageId !== before?.messageId) return;
    if ((await desk.store.updateTicket({ ...ticket, ...placed })) === 'written') return;
  }
};
