import { runJob } from '../../../../bot/outbox/run-job';
import { writeMove } from '../../../../bot/tickets/write-move';
import type { RequesterMove } from '../../../../dialogs/tickets/moves/move-request';
import type { OutboxRow } from '../../../../domain/ports';
import { aSession } from '../../../support/values/a-session';
import { openDesk } from '../../../support/values/services';
import type { TestDesk } from '../../../support/values/services';
import { grady, openOwn, waitingJobs } from '../../../support/values/own-tickets';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
  await services.store.saveAddress(aSession().address);
});
afterEach(() => services.close());

const day = 24 * 3_600_000;
const id = 'ticket-1';
const resolve = () =>
  writeMove(services, id, () => ({ role: 'agent', person: grady, what: { move: 'resolve', note: 'Done.' } }));
const requester = (what: RequesterMove) =>
  writeMove(services, id, () => ({ role: 'requester', person: aSession().requester, what }));
const planned = async (): Promise<readonly OutboxRow[]> =>
  (await waitingJobs(services)).filter(({ job }) => job.kind === 'ask-rating');
const asked = () => services.messenger.deliveries.filter(({ message }) => message?.text.startsWith('How did it go?'));
const claimed = { state: 'claimed', claimedBy: grady } as const;

/** Runs what is planned when it is due. */
const runWhenDue = async (): Promise<void> => {
  for (const { job, dueAt } of await planned()) {
    services.turnClock(Math.max(0, dueAt - services.clock()));
    await runJob(services, job);
  }
};

test('whoever was helped is asked once, a day later, in their own chat', async () => {
  await openOwn(services, claimed);
  await resolve();
  const [job, ...more] = await planned();
  expect(more).toEqual([]);
  expect(job?.dueAt).toBe(services.clock() + day);
  services.turnClock(day);

  for (let time = 0; time < 3; time += 1) await runJob(services, job!.job);

  expect(asked()).toMatchObject([{ kind: 'send', conversationId: 'conversation-1' }]);
  expect((await services.store.findTicket(id))?.marks).toContain('rating-asked');
});

test('the question does not hold up what else is told of the ticket', async () => {
  await openOwn(services, claimed);
  await resolve();

  const jobs = await waitingJobs(services);
  const lanes = jobs.filter(({ job }) => job.kind !== 'ask-rating').map(({ lane }) => lane);

  expect(lanes).not.toContain(jobs.find(({ job }) => job.kind === 'ask-rating')?.lane);
});

test.each<[string, (() => Promise<unknown>)[]]>([
  ['opened it again', [() => requester({ move: 'reopen' })]],
  [
    'opened it again and withdrew it',
    [() => requester({ move: 'reopen' }), () => requester({ move: 'withdraw', note: '' })],
  ],
  ['rated it already', [() => requester({ move: 'rate', stars: 5, note: '' })]],
  ['cannot be reached', [() => services.store.markUnreachable('conversation-1')]],
])('whoever %s meanwhile is not asked', async (_name, meanwhile) => {
  await openOwn(services, claimed);
  await resolve();
  for (const step of meanwhile) await step();

  await runWhenDue();

  expect(asked()).toEqual([]);
});

test('whoever wants fewer messages is not asked', async () => {
  await openOwn(services, { ...claimed, muted: true });
  await resolve();

  await runWhenDue();

  expect(asked()).toEqual([]);
});

test('a withdrawn ticket plans no question', async () => {
  await openOwn(services, claimed);
  await requester({ move: 'withdraw', note: '' });

  expect(await planned()).toEqual([]);
});

test('what was opened again and resolved once more is asked about a day after that, once', async () => {
  await openOwn(services, claimed);
  await resolve();
  const [first] = await planned();
  services.turnClock(20 * 3_600_000);
  await requester({ move: 'reopen' });
  await resolve();
  services.turnClock(4 * 3_600_000);
  await runJob(services, first!.job);
  expect(asked()).toEqual([]);

  await runWhenDue();

  expect(asked()).toHaveLength(1);
});

test('a question that was asked once is not planned again', async () => {
  await openOwn(services, { ...claimed, marks: ['rating-asked'] });
  await requester({ move: 'fixed' });

  expect(await planned()).toEqual([]);
});

test('a job that comes at night waits for the morning', async () => {
  await openOwn(services, claimed);
  await resolve();
  const [job] = await planned();
  services.turnClock(day + 14 * 3_600_000);

  await runJob(services, job!.job);
  expect(asked()).toEqual([]);
  const [later] = await planned();
  expect(new Date(later!.dueAt).toISOString()).toBe('2026-11-22T09:00:00.000Z');
  services.turnClock(later!.dueAt - services.clock());
  await runJob(services, later!.job);

  expect(asked()).toHaveLength(1);
});

test('a ticket of a channel is asked about in private, and nowhere when there is no private chat', async () => {
  const { address } = aSession();
  await openOwn(services, { ...claimed, address: { ...address, place: 'channel', conversationId: 'channel-1' } });
  await resolve();
  await services.store.markUnreachable('conversation-1');
  const [job] = await planned();
  services.turnClock(day);
  await runJob(services, job!.job);
  expect(asked()).toEqual([]);

  await services.store.saveAddress(address);
  await runJob(services, job!.job);

  expect(asked()).toMatchObject([{ conversationId: 'conversation-1' }]);
});
