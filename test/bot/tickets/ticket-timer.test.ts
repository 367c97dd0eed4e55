import { inEnglish } from '../../support/values/reader';
import { makeTicketTimer } from '../../../bot/tickets/ticket-timer';
import type { Services } from '../../../bot/services';
import { writeMove } from '../../../bot/tickets/write-move';
import type { AgentMove } from '../../../dialogs/tickets/moves/move-request';
import type { Ticket } from '../../../domain/ticket';
import { aTicket } from '../../support/values/a-ticket';
import { openServices } from '../../support/values/services';
import type { TestServices } from '../../support/values/services';
import { aPolicy } from '../../support/values/policy';

const hour = 3_600_000;
const day = 24 * hour;

let services: TestServices;
beforeEach(async () => {
  services = await openServices();
});
afterEach(() => services.close());

const opened = (id = 'ticket-1', given: Partial<Ticket> = {}): Promise<Ticket> => {
  const now = services.clock();
  const sessionId = `session-of-${id}`;
  return services.store.openTicket(
    aTicket({ id, sessionId, since: now, createdAt: now, updatedAt: now, nextAt: now, ...given }),
  );
};
const byAgent = (id: string, what: AgentMove) =>
  writeMove(services, id, () => ({ role: 'agent', person: { id: 'ada', name: 'Ada', channelUserId: '29:ada' }, what }));
const ask = (id: string) => byAgent(id, { move: 'ask', id: 'm1', text: 'Which one?', files: [] });

const found = async (id = 'ticket-1'): Promise<Ticket> => (await services.store.findTicket(id))!;
const moves = async (id = 'ticket-1'): Promise<readonly string[]> =>
  (await found(id)).events.filter(({ by }) => by === 'Mailmend').map(({ move, note }) => inEnglish(note ?? move));

/** What is told of the ticket from now on, in the order in which it is sent. */
const told = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (;;) {
    const rows = await services.store.leaseJobs(services.clock(), services.clock() + 1000, 50);
    if (rows.length === 0) return lines;
    for (const row of rows) {
      const { job } = row;
      await services.store.finishJob(row);
      if (job.kind === 'post-in-thread' || job.kind === 'tell-requester')
        lines.push(`${job.kind}: ${inEnglish(job.line)}`);
    }
  }
};

/** A watch that looks whenever something is due, until this much time has gone by. */
const passTime = async (milliseconds: number, watched: Services = services): Promise<void> => {
  const watch = makeTicketTimer(watched);
  for (let left = milliseconds; left > 0; left -= hour) {
    services.turnClock(Math.min(hour, left));
    await watch.sweep();
  }
};

test('the helpdesk is reminded of a ticket before and when it is late, in its thread, once each', async () => {
  await opened();
  await passTime(5 * day);
  expect(await moves()).toEqual(['response-near', 'response-missed', 'resolution-near', 'resolution-missed']);
  expect((await found()).nextAt).toBeNull();
  expect(await told()).toEqual([
    'post-in-thread: Nobody has taken this ticket yet, and the time to answer is nearly over.',
    'post-in-thread: The time to answer this ticket is over, and nobody has taken it.',
    'post-in-thread: The time to resolve this ticket is nearly over.',
    'post-in-thread: The time to resolve this ticket is over.',
  ]);
});

test('a silent requester is reminded after three days and the ticket closed after ten', async () => {
  await opened();
  await ask('ticket-1');
  await told();
  await passTime(3 * day - 1);
  expect(await moves()).toEqual([]);
  await passTime(1);
  expect(await moves()).toEqual(['nudge']);
  await passTime(7 * day - 1);
  expect((await found()).state).toBe('waiting');
  await passTime(1);
  expect((await found()).state).toBe('closed');
  await passTime(5 * day);
  expect(await moves()).toEqual(['nudge', 'close']);
  const lines = (await told()).filter((line) => line.startsWith('tell-requester'));
  expect(lines).toEqual([
    expect.stringContaining('waits for your answer'),
    expect.stringContaining('Write “reopen 1001”'),
  ]);
});

test('what was resolved is closed after fourteen days without a word', async () => {
  await opened();
  await byAgent('ticket-1', { move: 'resolve', note: 'Done.' });
  await told();
  await passTime(14 * day - 1);
  expect((await found()).state).toBe('resolved');
  await passTime(1);
  expect((await found()).state).toBe('closed');
  expect(await told()).toEqual([]);
});

test('of several processes that look at once each move is made by one', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, index) => opened(`ticket-${index}`)));
  services.turnClock(3 * hour);
  const watches = Array.from({ length: 4 }, () => makeTicketTimer(services));
  await Promise.all(watches.flatMap((watch) => [watch.sweep(), watch.sweep()]));
  for (let index = 0; index < 8; index += 1) expect(await moves(`ticket-${index}`)).toEqual(['response-near']);
  expect(await told()).toHaveLength(8);
  expect(services.captured.codes()).toEqual([]);
});

test('a ticket that fails holds up no other, is logged, and is tried again', async () => {
  for (const id of ['bad', 'good']) await opened(id);
  let broken = true;
  const store = {
    ...services.store,
    findTicket: (id: string) => {
      if (broken && id === 'bad') throw new Error('no luck');
      return services.store.findTicket(id);
    },
  };
  await passTime(3 * hour, { ...services, store });
  expect(await moves('good')).toEqual(['response-near']);
  expect(services.captured.codes()).toContain('MM205_TIME');
  broken = false;
  await passTime(1, { ...services, store });
  expect(await moves('bad')).toEqual(['response-near']);
});

test('more than fifty that are due are all seen to, even behind fifty that fail', async () => {
  for (let index = 0; index < 60; index += 1) await opened(`bad-${index}`);
  for (let index = 0; index < 60; index += 1) await opened(`good-${index}`);
  const findTicket = (id: string) =>
    id.startsWith('bad') ? Promise.reject(new Error('no luck')) : services.store.findTicket(id);
  services.turnClock(3 * hour);
  await makeTicketTimer({ ...services, store: { ...services.store, findTicket } }).sweep();
  for (let index = 0; index < 60; index += 1) expect(await moves(`good-${index}`)).toEqual(['response-near']);
});

test('at start tickets that have no time, or one of other targets, are timed as things are now', async () => {
  await opened('old', { nextAt: null });
  await opened('stricter', { nextAt: services.clock() + 100 * day });
  await opened('over', { nextAt: null, state: 'closed' });
  const watch = makeTicketTimer({ ...services, policy: aPolicy('24/7', 'normal 1h/2h') });
  watch.start(1_000_000);
  await watch.sweep();
  await watch.stop();
  const at = services.clock() + 0.75 * hour;
  expect((await found('over')).nextAt).toBeNull();
  expect((await found('old')).nextAt).toBe(at);
  expect((await found('stricter')).nextAt).toBe(at);
});

test('a time that came too early is put right, and nothing else is done', async () => {
  await opened();
  await makeTicketTimer(services).sweep();
  expect((await found()).nextAt).toBe(services.clock() + 3 * hour);
  expect(await moves()).toEqual([]);
  expect(await told()).toEqual([]);
});
