import type { Store } from '../../domain/ports';
import { refusedMerge, takeIn } from '../../dialogs/tickets/moves/merge-tickets';
import type { Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { unlessOutdated } from './amend';
import { tell } from './enqueue-news';
import type { Actor } from '../turn';
import { say } from '../../texts/say';
import type { Say } from '../../domain/say';

type Needs = Pick<Services, 'clock'>;

/** The other ticket cannot take this one in any more; nothing is written. The message says why, for the agent. */
export class MergeRefused extends Error {
  constructor(readonly no: Say) {
    super('The other ticket takes this one in no more.');
  }
}

/**
 * What belongs to a merge beside closing the one ticket: the other takes in what it lacks, and its helpdesk and requester
 * see it. In the same transaction.
 * @throws Outdated when the other was written meanwhile, MergeRefused when it does not fit any more
 */
export const mergeBeside =
  (services: Needs, turn: Actor, into: Ticket) =>
  async (store: Store, from: Ticket): Promise<void> => {
    const now = services.clock();
    const other = await store.findTicket(into.id);
    const refused = other ? refusedMerge(from, other) : null;
    if (!other || refused !== null) throw new MergeRefused(refused ?? say('i-do-not-know-the'));
    const next = takeIn(other, from, turn.person.name, now);
    await unlessOutdated(store.updateTicket(next));
    const line = say('took-in-ticket-what-was', { number: from.number });
    await tell(store, next, [{ to: 'helpdesk-card' }, { to: 'requester-card' }, { to: 'thread-line', line }], now);
  };
