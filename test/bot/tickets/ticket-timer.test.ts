import { makeTicketTimer } from '../../../bot/tickets/ticket-timer';
import type { Services } from '../../../bot/services';
import type { Ticket } from '../../../domain/ticket';
import { aPolicy } from '../../support/values/policy';
import { inEnglish } from '../../support/values/reader';
import { linesOf, useServices } from '../../support/values/services';

const hour = 3_600_000;
const day = 24 * hour;
const services = useServices();
const opened = (id = 'ticket-1', given: Partial<Ticket> = {}): Promise<Ticket> => {
  const now = services.clock();
  return services.open({ id, since: now, createdAt: now, updatedAt: now, nextAt: now, ...given });
};
const moves = async (id = 'ticket-1'): Promise<readonly string[]> =>
  (await services.ticket(id)).events
    .filter(({ by }) => by === 'Mailmend')
    .map(({ move, note }) => inEnglish(note ?? move));
/** What is told in the threads and to the requesters from now on, in the order in which it is sent. */
const told = async () => {
  const jobs = await services.jobs(1000);
  return { thread: linesOf(jobs, 'post-in-thread'), requester: linesOf(jobs, 'tell-requester') };
};
/** A watch that looks whenever something is due, until this much time has gone by. */
const passTime = async (milliseconds: number, watched: Services = services): Promise<void> => {
  const watch = makeTicketTimer(watched);
  for (let left = milliseconds; left > 0; left -= hour) {
    services.turnClock(Math.min(hour, left));
    await watch.sweep();
  }
};
/** The services with a store that does not find these tickets, for whatever reason. */
const failing = (fails: (id: string) => boolean): Services => {
  const { store } = services;
  const findTicket = (id: string) => (fails(id) ? Promise.reject(new Error('no luck')) : store.findTicket(id));
  return { ...services, store: { ...store, findTicket } };
};

test('the helpdesk is reminded of a ticket before and when it is late, in its thread, once each', async () => {
  await opened();
  await passTime(5 * day);
  expect(await moves()).toEqual(['response-near', 'response-missed', 'resolution-near', 'resolution-missed']);
  expect((await services.ticket()).nextAt).toBeNull();
  const thread = [
    'Nobody has taken this ticket yet, and the time to answer is nearly over.',
    'The time to answer this ticket is over, and nobody has taken it.',
    'The time to resolve this ticket is nearly over.',
    'The time to resolve this ticket is over.',
  ];
  expect(await told()).toEqual({ thread, requester: [] });
});

test('a silent requester is reminded after three days and the ticket closed after ten', async () => {
  await opened();
  await services.moveAsAgent({ move: 'ask', id: 'm1', text: 'Which one?', files: [] });
  await told();
  await passTime(3 * day - 1);
  expect(await moves()).toEqual([]);
  await passTime(1);
  expect(await moves()).toEqual(['nudge']);
  await passTime(7 * day - 1);
  expect((await services.ticket()).state).toBe('waiting');
  await passTime(1);
  expect((await services.ticket()).state).toBe('closed');
  await passTime(5 * day);
  expect(await moves()).toEqual(['nudge', 'close']);
  const lines = [/waits for your answer/, /Write “reopen 1001”/].map((line) => expect.stringMatching(line) as string);
  expect((await told()).requester).toEqual(lines);
});

test('of several processes that look at once each move is made by one', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, index) => opened(`ticket-${index}`)));
  services.turnClock(3 * hour);
  const watches = Array.from({ length: 4 }, () => makeTicketTimer(services));
  await Promise.all(watches.flatMap((watch) => [watch.sweep(), watch.sweep()]));
  for (let index = 0; index < 8; index += 1) expect(await moves(`ticket-${index}`)).toEqual(['response-near']);
  expect((await told()).thread).toHaveLength(8);
  expect(services.captured.codes()).toEqual([]);
});

test('a ticket that fails holds up no other, is logged, and is tried again', async () => {
  for (const id of ['bad', 'good']) await opened(id);
  await passTime(
    3 * hour,
    failing((id) => id === 'bad'),
  );
  expect(await moves('good')).toEqual(['response-near']);
  expect(services.captured.codes()).toContain('MM205_TIME');
  await passTime(1);
  expect(await moves('bad')).toEqual(['response-near']);
});

test('more than fifty that are due are all seen to, even behind fifty that fail', async () => {
  const named = (name: string) => Array.from({ length: 60 }, (_, index) => `${name}-${index}`);
  for (const id of [...named('bad'), ...named('good')]) await opened(id);
  services.turnClock(3 * hour);
  await makeTicketTimer(failing((id) => id.startsWith('bad'))).sweep();
  for (const id of named('good')) expect(await moves(id)).toEqual(['response-near']);
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
  expect((await services.ticket('over')).nextAt).toBeNull();
  expect((await services.ticket('old')).nextAt).toBe(at);
  expect((await services.ticket('stricter')).nextAt).toBe(at);
});

test('a time that came too early is put right, and nothing else is done', async () => {
  await opened();
  await makeTicketTimer(services).sweep();
  expect((await services.ticket()).nextAt).toBe(services.clock() + 3 * hour);
  expect(await moves()).toEqual([]);
  expect(await told()).toEqual({ thread: [], requester: [] });
});
