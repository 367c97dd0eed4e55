import { fixStage } from '../../../dialogs/tickets/sent-fix/sent-fix';
import type { SentFix } from '../../../domain/ticket';
import type { Services } from '../../services';
import { amend, tickets } from '../../tickets/amend';
import { sentFixCard } from '../../own-tickets/sent-fix-card';
import { reachRequester, tellUnreachable } from './reach-requester';
import { say } from '../../../texts/say';

type Needs = Pick<Services, 'store' | 'messenger' | 'clock' | 'library' | 'draw' | 'wakeOutbox'>;

/** Remembers which message holds the card, whatever else was written to the ticket meanwhile. */
const rememberCard = async (services: Needs, ticketId: string, fixId: string, cardId: string): Promise<void> => {
  await amend(services.store, tickets, ticketId, (ticket) => {
    if (!ticket.fixes.some(({ id, cardId: known }) => id === fixId && known === null)) return null;
    return { ...ticket, fixes: ticket.fixes.map((fix): SentFix => (fix.id === fixId ? { ...fix, cardId } : fix)) };
  });
};

/**
 * Sends the requester the card of a fix into their own chat, once; one that is over by now is not sent any more. Throws
 * what stopped it, after the agent was told in the thread, so that the outbox gives it up.
 */
export const sendFix = async (services: Needs, ticketId: string, fixId: string): Promise<void> => {
  const ticket = await services.store.findTicket(ticketId);
  const fix = ticket?.fixes.find(({ id }) => id === fixId);
  if (!ticket || fix?.cardId !== null) return;
  if (['over', 'ended', 'called-off'].includes(fixStage(services.library.library, ticket, fix))) return;
  const sent: string[] = [];
  const failed = await reachRequester(services, ticket, sentFixCard(services, ticket, fix), (id) => {
    if (id !== null) sent.push(id);
  });
  if (failed) {
    await tellUnreachable(services, ticketId, failed, say('they-did-not-get-the-fix', { by: fix.by }));
    throw failed;
  }
  for (const cardId of sent) await rememberCard(services, ticketId, fixId, cardId);
};
