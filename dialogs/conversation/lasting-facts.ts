import type { Facts } from '../../domain/facts';
import type { Session } from '../../domain/session';
import type { Library } from '../guide/guide';
import { factsOf } from '../guide/walk/where';

/** What stays true of the requester's set-up when the problem is another one, or comes back. */
export const lastingFacts = (library: Library, session: Session): Facts => {
  const inWalk = session.walk ? factsOf(library, session.walk) : {};
  const known: Facts = { ...session.facts, ...inWalk };
  return Object.fromEntries(
    [...library.facts.values()].flatMap(({ id, lasts }) => (lasts && known[id] ? [[id, known[id]]] : [])),
  );
};
