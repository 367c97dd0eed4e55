import { ticketShown } from '../../session/related';
import type { Services } from '../../services';
import { livingCard } from '../../session/living-card';

type Needs = Pick<Services, 'store' | 'messenger' | 'library' | 'draw'>;

/** Draws the requester's card anew after the helpdesk moved the ticket. */
export const refreshSession = async (services: Needs, id: string): Promise<void> => {
  const session = await services.store.findSession(id);
  if (!session?.cardId) return;
  const ticket = await ticketShown(services.store, session);
  await services.messenger.update(session.address, session.cardId, livingCard(services, session, ticket));
};
