import { installed } from '../../../bot/session/installed';
import { aSession } from '../../support/values/a-session';
import { aTurn } from '../../support/values/a-turn';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const install = async (conversationId = 'chat'): Promise<number> => {
  const turn = aTurn({ address: { ...aSession().address, conversationId }, input: { kind: 'installed' } });
  await installed(services, turn);
  return turn.sent.length;
};

test('the two events of one installation make one welcome', async () => {
  expect([await install(), await install()]).toEqual([1, 0]);
});

test('so they do when the second comes in the next minute', async () => {
  services.turnClock(59_999);
  const first = await install();
  services.turnClock(2);

  expect([first, await install()]).toEqual([1, 0]);
});

test('whoever installs it again some minutes later is welcomed again', async () => {
  await install();
  services.turnClock(3 * 60_000);

  expect(await install()).toBe(1);
});

test('each chat has its own welcome', async () => {
  expect([await install('one'), await install('other')]).toEqual([1, 1]);
});

test('tickets that wait for a helpdesk are tried at once when the app comes to a team, and not when it comes to a chat', async () => {
  const job = { kind: 'post-ticket', ticket: 'ticket-1' } as const;
  await services.store.enqueue({ lane: 'lane', key: 'key', job, dueAt: services.clock() });
  const [row] = await services.store.leaseJobs(services.clock(), services.clock() + 1, 1);
  await services.store.postponeJob(row!, services.clock() + 900_000, 'no-helpdesk');
  const due = async (): Promise<number> =>
    (await services.store.leaseJobs(services.clock() + 2, services.clock() + 3, 9)).length;

  await install();
  expect([await due(), services.woken()]).toEqual([0, 0]);
  await installed(
    services,
    aTurn({ address: { ...aSession().address, place: 'channel' }, input: { kind: 'installed' } }),
  );
  expect([await due(), services.woken()]).toEqual([1, 1]);
});
