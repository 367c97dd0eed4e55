import { comesBackWithin, goesOnWithin } from '../../dialogs/conversation/related';
import type { Related } from '../../dialogs/conversation/related';
import { isProblem } from '../../domain/labels';
import type { Store } from '../../domain/ports';
import { isSamePerson, type Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';

/** So many of somebody's tickets are looked through for a double. */
export const mostTickets = 20;

/** So many of somebody's sessions are looked through for one that was stopped. */
const mostSessions = 5;

const stoppedBefore = async (store: Store, session: Session, now: number): Promise<Session | null> => {
  const { id, address, requester, label, affected } = session;
  const latest = await store.listSessionsOf(address.tenantId, requester.id, mostSessions);
  const same = latest.find((one) => one.id !== id && one.label === label && isSamePerson(one.affected, affected));
  const isLately = same?.stage === 'cancelled' && now - same.updatedAt < goesOnWithin;
  return isLately && Object.keys(same.walk?.answers ?? {}).length > 0 ? same : null;
};

/** Looks up what there is about the problem of this session, whose requester has these tickets. */
export const relatedOf = async (
  store: Store,
  session: Session,
  tickets: readonly Ticket[],
  now: number,
): Promise<Related> => {
  const { label, requester, address } = session;
  const { tenantId } = address;
  const isKnown = label !== null && isProblem(label);
  return {
    tickets: tickets.slice(0, mostTickets),
    // Only what has a guide is ever solved.
    solved: isKnown
      ? ((await store.findSolvedSession(tenantId, requester.id, label, session.affected, now - comesBackWithin)) ??
        null)
      : null,
    stopped: isKnown ? await stoppedBefore(store, session, now) : null,
    incidents: isKnown ? await store.listDeclaredIncidents(tenantId) : [],
  };
};

/** The ticket that the session's card tells of: its own, the one that it joined, or the one that it may be a double of. */
export const ticketShown = async (store: Store, session: Session): Promise<Ticket | null> => {
  const { aside, stage, ticketNumber, address, id } = session;
  if (aside?.kind === 'double') return (await store.findTicket(aside.ticket)) ?? null;
  if (stage === 'linked' && ticketNumber !== null)
    return (await store.findTicketByNumber(address.tenantId, ticketNumber)) ?? null;
  return (await store.findTicketOfSession(id)) ?? null;
};
