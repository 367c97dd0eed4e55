import type { OutboxRow } from '../../domain/ports';
import type { Ticket } from '../../domain/ticket';
import { aSession } from './a-session';
import { aTicket } from './a-ticket';
import type { TestDesk } from './desk';

/** The agent who has the ticket in these tests. */
export const grady = { id: 'grady', name: 'Grady Archie', channelUserId: '29:grady' };

/** A ticket of Adele's with the session that it was opened from, whose living card is `living`. */
export const openOwn = async (desk: TestDesk, given: Partial<Ticket> = {}): Promise<Ticket> => {
  const id = given.id ?? 'ticket-1';
  const sessionId = `session-of-${id}`;
  const ticket = await desk.store.openTicket(aTicket({ ...given, id, sessionId }));
  const session = aSession({ id: sessionId, stage: 'escalated', ticketNumber: ticket.number, cardId: `living-${id}` });
  await desk.store.insertSession(session);
  return ticket;
};

/** Everything that waits in the outbox now or within the next 40 days, leased so that it is seen once. */
export const waitingJobs = async (desk: TestDesk): Promise<readonly OutboxRow[]> => {
  const jobs: OutboxRow[] = [];
  const later = desk.clock() + 40 * 24 * 3_600_000;
  for (;;) {
    const rows = await desk.store.leaseJobs(later, later + 1, 50);
    if (rows.length === 0) return jobs;
    for (const row of rows) {
      jobs.push(row);
      await desk.store.finishJob(row);
    }
  }
};
