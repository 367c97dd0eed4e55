import type { Knowledge } from '../../dialogs/conversation/context';
import { knownSession } from '../../dialogs/conversation/known-session';
import type { Store } from '../../domain/ports';
import type { Session } from '../../domain/session';

/**
 * The store seen through a pack: what stored sessions hold that the pack no longer knows is dropped, and `report` is told
 * whose.
 */
export const knownStore = (
  store: Store,
  pack: Pick<Knowledge, 'library'>,
  report: (session: string) => void,
): Store => {
  const one = (session: Session | undefined): Session | undefined => {
    const known = session && knownSession(pack, session);
    if (session && known !== session) report(session.id);
    return known;
  };
  const all = (sessions: readonly Session[]): readonly Session[] => sessions.flatMap((session) => one(session) ?? []);
  return {
    ...store,
    transaction: (work) => store.transaction((inner) => work(knownStore(inner, pack, report))),
    findSession: async (id) => one(await store.findSession(id)),
    findLiveSession: async (...of) => one(await store.findLiveSession(...of)),
    findLatestSession: async (...of) => one(await store.findLatestSession(...of)),
    findSolvedSession: async (...of) => one(await store.findSolvedSession(...of)),
    listSessionsOf: async (...of) => all(await store.listSessionsOf(...of)),
    listSessionsAbout: async (...of) => all(await store.listSessionsAbout(...of)),
    listSessionsOfIncident: async (...of) => all(await store.listSessionsOfIncident(...of)),
  };
};
