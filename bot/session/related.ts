import { comesBackWithin } from '../../dialogs/conversation/related';
import type { Related } from '../../dialogs/conversation/related';
import { isProblem } from '../../domain/labels';
import type { Store } from '../../domain/ports';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';

/** So many of somebody's tickets are looked through for a double. */
export const mostTickets = 20;

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
