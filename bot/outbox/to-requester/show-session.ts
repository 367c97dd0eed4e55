import type { Job } from '../../../domain/kept/jobs';
import type { Services } from '../../services';
import { livingCard } from '../../session/living-card';
import { ticketShown } from '../../session/related';
import { amend, sessions } from '../../tickets/amend';
import { retireCard } from './retire-card';

type Needs = Pick<Services, 'store' | 'messenger' | 'library' | 'draw'>;

/** Shows what a turn came to when it could not be shown at once; whoever went on meanwhile has seen a newer card. */
export const showSession = async (
  services: Needs,
  { session: id, version }: Omit<Extract<Job, { kind: 'show-session' }>, 'kind'>,
): Promise<void> => {
  const session = await services.store.findSession(id);
  if (session?.version !== version) return;
  const ticket = await ticketShown(services.store, session);
  const cardId = await services.messenger.send(session.address, livingCard(services, session, ticket));
  if (!cardId) return;
  await amend(services.store, sessions, id, (stored) => ({ ...stored, cardId }));
  if (session.cardId) await retireCard(services, session, session, session.cardId);
};
