import { makeTicketTimer } from '../../bot/tickets/ticket-timer';
import { openServices, type TestServices } from '../support/values/services';
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
  const ids = Array.from({ length: 30 }, (_, each) => `ticket-${each}`);
  for (const id of ids) await first.open({ id, since, nextAt: since });
  for (const services of desks) services.turnClock(3 * hour);
  await Promise.all(desks.map((services) => makeTicketTimer(services).sweep()));
  expect((await first.jobs()).filter(({ kind }) => kind === 'post-in-thread')).toHaveLength(30);
  for (const id of ids) expect((await first.ticket(id)).marks).toEqual(['response-near']);
  expect(desks.flatMap(({ captured }) => captured.codes())).toEqual([]);
});
