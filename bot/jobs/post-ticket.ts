import { ticketViewOf } from '../../dialogs/conversation/view-of';
import { DeliveryError } from '../../domain/ports';
import { helpdeskFor } from '../../domain/helpdesk';
import type { HelpdeskChannel, Post } from '../../domain/ticket';
import { sceneOf } from '../desk';
import type { Desk } from '../desk';

/** Remembers where the helpdesk's card stands, whatever else was written to the ticket meanwhile. */
const rememberPost = async (desk: Desk, id: string, helpdesk: HelpdeskChannel, post: Post): Promise<void> => {
  for (;;) {
    const ticket = await desk.store.findTicket(id);
    if (!ticket || ticket.post) return;
    if ((await desk.store.updateTicket({ ...ticket, helpdesk, post })) === 'written') return;
  }
};

/** How long to wait for the helpdesk's channel to be put right, in milliseconds. */
const untilMended = 15 * 60_000;

/** A channel that does not take the ticket is for an operator to mend; the ticket waits for that. */
const neverLost = (desk: Desk, ticket: string, error: unknown): unknown => {
  if (!(error instanceof DeliveryError) || (error.outcome !== 'gone' && error.outcome !== 'missing')) return error;
  desk.log.error({ code: 'MM203_NO_HELPDESK', ticket, outcome: error.outcome }, 'a ticket waits');
  return new DeliveryError('later', untilMended, { cause: error });
};

/** Posts the ticket's card in the helpdesk's channel, unless it is there already. */
export const postTicket = async (desk: Desk, id: string): Promise<void> => {
  const ticket = await desk.store.findTicket(id);
  if (!ticket || ticket.post) return;
  const helpdesk = helpdeskFor(ticket, await desk.store.listHelpdesks(ticket.tenantId), desk.helpdesk);
  if (!helpdesk) throw neverLost(desk, id, new DeliveryError('missing', null));
  const card = desk.draw(ticketViewOf(sceneOf(desk), ticket));
  const post = await desk.messenger.postToChannel(ticket.address, helpdesk.channelId, card).catch((error: unknown) => {
    throw neverLost(desk, id, error);
  });
  await rememberPost(desk, id, helpdesk, post);
};
