import { DeliveryError } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { line } from '../../services';
import type { Services } from '../../services';
import { reachRequester, tellUnreachable } from './reach-requester';
import { say } from '../../../texts/say';
import type { Say } from '../../../domain/say';

type Needs = Pick<Services, 'store' | 'messenger' | 'log' | 'clock' | 'wakeOutbox'>;

/** True when the helpdesk knows already, and the requester has not been heard of since. */
const isKnown = ({ events, requester }: Ticket): boolean =>
  events.findLast(({ by, move }) => move === 'unreachable' || by === requester.name)?.move === 'unreachable';

/**
 * A line where others read along: only that there is something to read, never what. The rest of the job is done; a
 * trouble here does not send it again.
 */
export const pointToPrivate = async (services: Needs, ticket: Ticket, text: Say): Promise<void> => {
  if (ticket.address.place === 'personal') return;
  try {
    await services.messenger.send(
      ticket.address,
      line(ticket, say('to-somebody', { name: ticket.requester.name, text })),
    );
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    services.log.warn({ code: 'MM202_DELIVERY', ticket: ticket.id, outcome: error.outcome }, 'a pointer was not sent');
  }
};

/**
 * One line to the requester about their ticket, in private wherever they asked. When that cannot be, a shared chat says
 * only that there is news, and the helpdesk is told once. Throws what stopped it, so that the outbox gives it up.
 */
export const tellRequester = async (services: Needs, id: string, text: Say): Promise<void> => {
  const ticket = await services.store.findTicket(id);
  if (!ticket) return;
  const failed = await reachRequester(services, ticket, line(ticket, text));
  if (failed === null) return;
  const { number } = ticket;
  await pointToPrivate(services, ticket, say('there-is-news-about-your', { number }));
  if (!isKnown(ticket)) await tellUnreachable(services, id, failed, say('they-do-not-know-how'));
  throw failed;
};
