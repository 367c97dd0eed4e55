import { ticketShown } from '../around';
import type { Desk } from '../desk';
import { livingCard } from '../living-card';

/** Draws the requester's card anew after the helpdesk moved the ticket. */
export const refreshSession = async (desk: Desk, id: string): Promise<void> => {
  const session = await desk.store.findSession(id);
  if (!session?.cardId) return;
  const ticket = await ticketShown(desk.store, session);
  await desk.messenger.update(session.address, session.cardId, livingCard(desk, session, ticket));
};
