import { installed } from '../../../bot/handlers/installed';
import { aSession } from '../../support/a-session';
import { aTurn } from '../../support/a-turn';
import { openDesk } from '../../support/desk';
import type { TestDesk } from '../../support/desk';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const install = async (conversationId = 'chat'): Promise<number> => {
  const turn = aTurn({ address: { ...aSession().address, conversationId }, input: { kind: 'installed' } });
  await installed(desk, turn);
  return turn.sent.length;
};

test('the two events of one installation make one welcome', async () => {
  expect([await install(), await install()]).toEqual([1, 0]);
});

test('so they do when the second comes in the next minute', async () => {
  desk.turnClock(59_999);
  const first = await install();
  desk.turnClock(2);

  expect([first, await install()]).toEqual([1, 0]);
});

test('whoever installs it again some minutes later is welcomed again', async () => {
  await install();
  desk.turnClock(3 * 60_000);

  expect(await install()).toBe(1);
});

test('each chat has its own welcome', async () => {
  expect([await install('one'), await install('other')]).toEqual([1, 1]);
});

test('tickets that wait for a helpdesk are tried at once when the app comes to a team, and not when it comes to a chat', async () => {
  const job = { kind: 'post-ticket', ticket: 'ticket-1' } as const;
  await desk.store.enqueue({ lane: 'lane', key: 'key', job, dueAt: desk.clock() });
  const [row] = await desk.store.leaseJobs(desk.clock(), desk.clock() + 1, 1);
  await desk.store.postponeJob(row!, desk.clock() + 900_000, 'no-helpdesk');
  const due = async (): Promise<number> => (await desk.store.leaseJobs(desk.clock() + 2, desk.clock() + 3, 9)).length;

  await install();
  expect([await due(), desk.woken()]).toEqual([0, 0]);
  await installed(desk, aTurn({ address: { ...aSession().address, place: 'channel' }, input: { kind: 'installed' } }));
  expect([await due(), desk.woken()]).toEqual([1, 1]);
});
