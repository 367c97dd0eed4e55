import { runJob } from '../../../bot/jobs/run-job';
import { writeMove } from '../../../bot/write-move';
import type { RequesterMove } from '../../../dialogs/helpdesk/asked';
import type { OutboxRow } from '../../../domain/ports';
import { aSession } from '../../support/a-session';
import { openDesk } from '../../support/desk';
import type { TestDesk } from '../../support/desk';
import { grady, openOwn, waitingJobs } from '../../support/own-tickets';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.store.saveAddress(aSession().address);
});
afterEach(() => desk.close());

const day = 24 * 3_600_000;
const id = 'ticket-1';
const resolve = () =>
  writeMove(desk, id, () => ({ role: 'agent', person: grady, what: { move: 'resolve', note: 'Done.' } }));
const requester = (what: RequesterMove) =>
  writeMove(desk, id, () => ({ role: 'requester', person: aSession().requester, what }));
const planned = async (): Promise<readonly OutboxRow[]> =>
  (await waitingJobs(desk)).filter(({ job }) => job.kind === 'ask-rating');
const asked = () => desk.messenger.deliveries.filter(({ message }) => message?.text.startsWith('How did it go?'));
const claimed = { state: 'claimed', claimedBy: grady } as const;

/** Runs what is planned when it is due. */
const runWhenDue = async (): Promise<void> => {
  for (const { job, dueAt } of await planned()) {
    desk.turnClock(Math.max(0, dueAt - desk.clock()));
    await runJob(desk, job);
  }
};

test('whoever was helped is asked once, a day later, in their own chat', async () => {
  await openOwn(desk, claimed);
  await resolve();
  const [job, ...more] = await planned();
  expect(more).toEqual([]);
  expect(job?.dueAt).toBe(desk.clock() + day);
  desk.turnClock(day);

  for (let time = 0; time < 3; time += 1) await runJob(desk, job!.job);

  expect(asked()).toMatchObject([{ kind: 'send', conversationId: 'conversation-1' }]);
  expect((await desk.store.findTicket(id))?.marks).toContain('rating-asked');
});

test('the question does not hold up what else is told of the ticket', async () => {
  await openOwn(desk, claimed);
  await resolve();

  const jobs = await waitingJobs(desk);
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
  ['cannot be reached', [() => desk.store.markUnreachable('conversation-1')]],
])('whoever %s meanwhile is not asked', async (_name, meanwhile) => {
  await openOwn(desk, claimed);
  await resolve();
  for (const step of meanwhile) await step();

  await runWhenDue();

  expect(asked()).toEqual([]);
});

test('whoever wants fewer messages is not asked', async () => {
  await openOwn(desk, { ...claimed, muted: true });
  await resolve();

  await runWhenDue();

  expect(asked()).toEqual([]);
});

test('a withdrawn ticket plans no question', async () => {
  await openOwn(desk, claimed);
  await requester({ move: 'withdraw', note: '' });

  expect(await planned()).toEqual([]);
});

test('what was opened again and resolved once more is asked about a day after that, once', async () => {
  await openOwn(desk, claimed);
  await resolve();
  const [first] = await planned();
  desk.turnClock(20 * 3_600_000);
  await requester({ move: 'reopen' });
  await resolve();
  desk.turnClock(4 * 3_600_000);
  await runJob(desk, first!.job);
  expect(asked()).toEqual([]);

  await runWhenDue();

  expect(asked()).toHaveLength(1);
});

test('a question that was asked once is not planned again', async () => {
  await openOwn(desk, { ...claimed, marks: ['rating-asked'] });
  await requester({ move: 'fixed' });

  expect(await planned()).toEqual([]);
});

test('a job that comes at night waits for the morning', async () => {
  await openOwn(desk, claimed);
  await resolve();
  const [job] = await planned();
  desk.turnClock(day + 14 * 3_600_000);

  await runJob(desk, job!.job);
  expect(asked()).toEqual([]);
  const [later] = await planned();
  expect(new Date(later!.dueAt).toISOString()).toBe('2026-11-22T09:00:00.000Z');
  desk.turnClock(later!.dueAt - desk.clock());
  await runJob(desk, later!.job);

  expect(asked()).toHaveLength(1);
});

test('a ticket of a channel is asked about in private, and nowhere when there is no private chat', async () => {
  const { address } = aSession();
  await openOwn(desk, { ...claimed, address: { ...address, place: 'channel', conversationId: 'channel-1' } });
  await resolve();
  await desk.store.markUnreachable('conversation-1');
  const [job] = await planned();
  desk.turnClock(day);
  await runJob(desk, job!.job);
  expect(asked()).toEqual([]);

  await desk.store.saveAddress(address);
  await runJob(desk, job!.job);

  expect(asked()).toMatchObject([{ conversationId: 'conversation-1' }]);
});
