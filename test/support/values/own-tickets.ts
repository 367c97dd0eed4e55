import type { OutboxRow } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from './a-session';
import { aTicket } from './a-ticket';
import type { TestDesk } from './services';

/** The agent who has the ticket in these tests. */
export const grady = { id: 'grady', name: 'Grady Archie', channelUserId: '29:grady' };

/** A ticket of Adele's with the session that it was opened from, whose living card is `living`. */
export const openOwn = async (services: TestDesk, given: Partial<Ticket> = {}): Promise<Ticket> => {
  const id = given.id ?? 'ticket-1';
  const sessionId = `session-of-${id}`;
  const ticket = await services.store.openTicket(aTicket({ ...given, id, sessionId }));
  const session = aSession({ id: sessionId, stage: 'escalated', ticketNumber: ticket.number, cardId: `living-${id}` });
  await services.store.insertSession(session);
  return ticket;
};

/** Everything that waits in the outbox now or within the next 40 days, leased so that it is seen once. */
export const waitingJobs = async (services: TestDesk): Promise<readonly OutboxRow[]> => {
  const jobs: OutboxRow[] = [];
  const later = services.clock() + 40 * 24 * 3_600_000;
  for (;;) {
    const rows = await services.store.leaseJobs(later, later + 1, 50);
    if (rows.length === 0) return jobs;
    for (const row of rows) {
      jobs.push(row);
      await services.store.finishJob(row);
    }
  }
};
