import { requesterMovesOf } from '../../../domain/requester-moves';
import type { OwnTicket, TicketLine } from '../../../dialogs/views/own-ticket-view';
import { aTicket } from '../values/a-ticket';
import { at } from './view-parts';

/** A requester's own ticket that nobody has taken yet, with what they can do in its state; name what matters. */
export const anOwnTicket = (given: Partial<OwnTicket> = {}): OwnTicket => {
  const { state = 'open', rating = null, mergedInto = null, ending = null } = given;
  const events = [
    { at, by: 'x', move: ending === 'withdrawn' ? 'withdraw' : ending === 'fixed' ? 'fixed' : 'opened' },
  ] as const;
  return {
    id: 't-1042',
    number: 1042,
    about: 'One folder stands still',
    state,
    urgency: 'normal',
    claimedBy: null,
    question: null,
    fix: null,
    ending,
    mergedInto,
    resolution: null,
    muted: false,
    rating,
    can: requesterMovesOf(aTicket({ state, rating, mergedInto, events, endedAt: at }), at),
    ...given,
  };
};

/** A ticket in the list of somebody's own; name what matters. */
export const aTicketLine = (given: Partial<TicketLine> = {}): TicketLine => ({
  id: 't-1042',
  number: 1042,
  state: 'open',
  urgency: 'normal',
  about: 'One folder stands still',
  openedAt: at,
  claimedBy: null,
  last: null,
  ...given,
});
