import type { Store } from '../../domain/ports';
import type { Session } from '../../domain/session';
import type { Turn } from '../turn';

/** The person's session that goes on in this conversation, or the one that ended last. */
export const findSession = async (store: Store, { address, person }: Turn): Promise<Session | null> =>
  (await store.findLiveSession(address.conversationId, person.id)) ??
  (await store.findLatestSession(address.conversationId, person.id)) ??
  null;
