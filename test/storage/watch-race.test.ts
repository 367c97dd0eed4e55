import { makeTicketTimer } from '../../bot/tickets/ticket-timer';
import type { Job } from '../../domain/ports';
import { aTicket } from '../support/values/a-ticket';
import { openServices } from '../support/values/services';
import type { TestServices } from '../support/values/services';
import { usePostgres } from '../support/servers/postgres-server';

const server = usePostgres();
const desks: TestServices[] = [];
afterAll(async () => {
  for (const services of desks) await services.close();
});

const hour = 3_600_000;

test('of four processes on one PostgreSQL that look at once, one reminds, and each ticket once', async () => {
  const url = await server.createDatabase();
  for (let each = 0; each < 4; each += 1) desks.push(await openServices('info', url));
  const [first] = desks as [TestServices];
  const since = first.clock();
  for (let each = 0; each < 30; each += 1) {
    await first.store.openTicket(
      aTicket({ id: `ticket-${each}`, sessionId: `session-${each}`, since, nextAt: since, version: 0 }),
    );
  }
  for (const services of desks) services.turnClock(3 * hour);
  await Promise.all(desks.map((services) => makeTicketTimer(services).sweep()));
  const isLine = (job: Job): boolean => job.kind === 'post-in-thread';
  expect((await first.jobs()).filter(isLine)).toHaveLength(30);
  for (let each = 0; each < 30; each += 1) {
    const ticket = await first.store.findTicket(`ticket-${each}`);
    expect(ticket?.marks).toEqual(['response-near']);
  }
  expect(desks.flatMap(({ captured }) => captured.codes())).toEqual([]);
});
