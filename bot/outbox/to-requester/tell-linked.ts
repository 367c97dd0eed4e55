import { DeliveryError } from '../../../domain/ports';
import type { Session } from '../../../domain/session';
import { line } from '../../services';
import type { Services } from '../../services';
import { reachRequester } from './reach-requester';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

type Needs = Pick<Services, 'store' | 'messenger' | 'clock' | 'wakeOutbox'>;

/** In the chat where others read along, by name; true when that chat takes nothing any more. */
const isClosed = async (services: Needs, session: Session, text: Say): Promise<boolean> => {
  const { requester, address } = session;
  const known = (await services.store.findAddress(address.conversationId)) ?? address;
  try {
    await services.messenger.send(known, line(session, say('to-somebody', { name: requester.name, text })));
    return false;
  } catch (error) {
    if (!(error instanceof DeliveryError) || (error.outcome !== 'gone' && error.outcome !== 'missing')) throw error;
    return true;
  }
};

/**
 * One line about an incident to somebody who has it, in the chat where they asked; when that takes nothing any more, in
 * private. Throws what stopped it, so that the outbox gives it up.
 */
export const tellLinked = async (services: Needs, id: string, text: Say): Promise<void> => {
  const session = await services.store.findSession(id);
  if (!session) return;
  const { requester, address } = session;
  if (address.place !== 'personal' && !(await isClosed(services, session, text))) return;
  const failed = await reachRequester(
    services,
    { tenantId: address.tenantId, requester, address },
    line(session, text),
  );
  if (failed) throw failed;
};
