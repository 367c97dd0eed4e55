import { aSession } from '../../support/values/a-session';
import { aTurn, inChannel } from '../../support/values/a-turn';
import { useServices, waitForHelpdesk } from '../../support/values/services';

const services = useServices();
/** How many welcomes an installation there brings. */
const install = async (conversationId = 'chat', address = { ...aSession().address, conversationId }) =>
  (await services.handle(aTurn({ address, input: { kind: 'installed' } }))).sent.length;

test.each([
  ['the two events of one installation make one welcome', 0, 0, 'chat', [1, 0]],
  ['so they do when the second comes in the next minute', 59_999, 2, 'chat', [1, 0]],
  ['whoever installs it again some minutes later is welcomed again', 0, 3 * 60_000, 'chat', [1, 1]],
  ['each chat has its own welcome', 0, 0, 'other', [1, 1]],
])('%s', async (_, before, between, second, welcomes) => {
  services.turnClock(before);
  const first = await install();
  services.turnClock(between);
  expect([first, await install(second)]).toEqual(welcomes);
});

test('tickets that wait for a helpdesk are tried at once when the app comes to a team, and not when it comes to a chat', async () => {
  const due = await waitForHelpdesk(services);
  await install();
  expect([await due(), services.woken()]).toEqual([0, 0]);
  await install('', inChannel());
  expect([await due(), services.woken()]).toEqual([1, 1]);
});
