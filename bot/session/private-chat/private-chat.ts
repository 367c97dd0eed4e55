import { DeliveryError } from '../../../domain/ports';
import type { Address, Person } from '../../../domain/requester';
import type { Services } from '../../services';

type Needs = Pick<Services, 'store' | 'messenger'>;

const open = async ({ store, messenger }: Needs, base: Address, person: Person): Promise<Address> => {
  const opened = await messenger.openPersonal(base, person);
  await store.saveAddress(opened);
  return opened;
};

/**
 * Sends into the private chat with somebody: into the one that is known, or into one opened anew where that is no more.
 * `base` says by which way the platform is reached. Throws DeliveryError.
 */
export const inPrivateChat = async <T>(
  services: Needs,
  base: Address,
  person: Person,
  send: (chat: Address) => Promise<T>,
): Promise<{ readonly chat: Address; readonly came: T }> => {
  const into = async (chat: Address) => ({ chat, came: await send(chat) });
  const known = await services.store.findPersonalAddress(base.tenantId, person.id);
  if (!known) return into(await open(services, base, person));
  try {
    return await into(known);
  } catch (error) {
    if (!(error instanceof DeliveryError) || error.outcome === 'later') throw error;
    await services.store.markUnreachable(known.conversationId);
    return into(await open(services, base, person));
  }
};
