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
