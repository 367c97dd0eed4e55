import { applyMove } from '../../dialogs/tickets/moves/apply-move';
import type { MoveRequest, News } from '../../dialogs/tickets/moves/move-request';
import { timed } from '../../dialogs/tickets/timetable/timetable';
import type { Store } from '../../domain/ports';
import type { Person } from '../../domain/requester';
import type { Ticket, TicketMove } from '../../domain/ticket';
import type { Services } from '../services';
import { unlessOutdated, untilWritten } from './amend';
import { tell } from './enqueue-news';

type Needs = Pick<Services, 'store' | 'clock' | 'policy' | 'systems' | 'wakeOutbox'>;

/** What came of a move: the ticket as it was written, or as it is and why nothing was. */
export type MoveOutcome =
  | { readonly kind: 'moved'; readonly ticket: Ticket; readonly news: readonly News[] }
  | { readonly kind: 'refused'; readonly ticket: Ticket; readonly refused: 'role' | 'not-yours' | 'state' }
  | { readonly kind: 'unknown' };

/** What an agent did is kept for whoever has to answer for it, without what was written. */
const noteMove = (store: Store, ticket: Ticket, { id, name }: Person, move: TicketMove, at: number): Promise<void> =>
  store.noteAct({
    at,
    tenantId: ticket.tenantId,
    person: id,
    name,
    what: move,
    ticket: ticket.number,
    about: ticket.state,
  });

/**
 * Makes a move: one conditional write with all its news, or none of it. When somebody else moved the ticket meanwhile, it
 * is thought through again on the newer one. `ask` says what is wanted of the ticket as it is now, null when that fits no
 * more; `beside` writes what belongs to the same transaction.
 */
export const writeMove = async (
  services: Needs,
  id: string,
  ask: (ticket: Ticket) => MoveRequest | null,
  beside: (store: Store, ticket: Ticket) => Promise<void> = () => Promise.resolve(),
): Promise<MoveOutcome> => {
  const outcome = await untilWritten(async (): Promise<MoveOutcome> => {
    const ticket = await services.store.findTicket(id);
    if (!ticket) return { kind: 'unknown' };
    const now = services.clock();
    const asked = ask(ticket);
    if (!asked) return { kind: 'refused', ticket, refused: 'state' };
    const moved = applyMove(ticket, asked, now);
    if (!moved.moved) return { kind: 'refused', ticket, refused: moved.refused };
    const next = timed(moved.ticket, services.policy);
    await services.store.transaction(async (store) => {
      await unlessOutdated(store.updateTicket(next));
      await tell(store, next, moved.news, now, [...services.systems.keys()]);
      await beside(store, next);
      if (asked.role === 'agent') await noteMove(store, next, asked.person, asked.what.move, now);
    });
    return { kind: 'moved', ticket: { ...next, version: next.version + 1 }, news: moved.news };
  });
  if (outcome.kind === 'moved') services.wakeOutbox();
  return outcome;
};

/**
 * Makes one more move with a ticket inside a transaction that is under way; null when the ticket cannot make it.
 * @throws Outdated when somebody was faster, so that all of the transaction is undone
 */
export const moveAlso = async (
  services: Needs,
  store: Store,
  ticket: Ticket,
  asked: MoveRequest,
): Promise<Ticket | null> => {
  const now = services.clock();
  const moved = applyMove(ticket, asked, now);
  if (!moved.moved) return null;
  const next = timed(moved.ticket, services.policy);
  await unlessOutdated(store.updateTicket(next));
  await tell(store, next, moved.news, now, [...services.systems.keys()]);
  return { ...next, version: next.version + 1 };
};
