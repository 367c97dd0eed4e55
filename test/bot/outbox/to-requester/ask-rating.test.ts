import { aSession } from '../../../support/values/a-session';
import { inChannel } from '../../../support/values/a-turn';
import { grady } from '../../../support/values/people';
import { openOwn, useServices } from '../../../support/values/services';
import type { OutboxRow } from '../../../../domain/kept/jobs';
import type { Ticket } from '../../../../domain/ticket';

const services = useServices();
beforeEach(() => services.store.saveAddress(aSession().address));

const hour = 3_600_000;
const resolve = () => services.moveAsAgent({ move: 'resolve', note: 'Done.' });
const planned = async (): Promise<readonly OutboxRow[]> =>
  (await services.rows(40 * 24 * hour)).filter(({ job }) => job.kind === 'ask-rating');
/** Opens a ticket that Grady resolves; gives what is planned then. */
const helped = async (given: Partial<Ticket> = {}): Promise<OutboxRow> => {
  await openOwn(services, { state: 'claimed', claimedBy: grady, ...given });
  await resolve();
  const [row, ...more] = await planned();
  expect(more).toEqual([]);
  return row!;
};
const asked = () =>
  services.messenger.deliveries.flatMap(({ kind, conversationId, message }) =>
    message?.text.startsWith('How did it go?') ? [`${kind} ${conversationId}`] : [],
  );
/** Runs it when it is due. */
const runWhenDue = async ({ job, dueAt }: OutboxRow): Promise<void> => {
  services.turnClock(Math.max(0, dueAt - services.clock()));
  await services.run(job);
};

test('whoever was helped is asked once, a day later, in their own chat', async () => {
  const row = await helped();
  expect(row.dueAt).toBe(services.clock() + 24 * hour);
  for (let time = 0; time < 3; time += 1) await runWhenDue(row);
  expect(asked()).toEqual(['send conversation-1']);
  expect((await services.ticket()).marks).toContain('rating-asked');
});

test('the question does not hold up what else is told of the ticket', async () => {
  await openOwn(services, { state: 'claimed', claimedBy: grady });
  await resolve();
  const lanes = new Map((await services.rows(40 * 24 * hour)).map(({ job, lane }) => [job.kind, lane]));
  const lane = lanes.get('ask-rating');
  lanes.delete('ask-rating');
  expect([...lanes.values()]).not.toContain(lane);
});

const reopen = () => services.moveAsRequester({ move: 'reopen' });
const withdraw = () => services.moveAsRequester({ move: 'withdraw', note: '' });
test.each<[string, Partial<Ticket>, readonly (() => Promise<unknown>)[]]>([
  ['opened it again', {}, [reopen]],
  ['opened it again and withdrew it', {}, [reopen, withdraw]],
  ['rated it already', {}, [() => services.moveAsRequester({ move: 'rate', stars: 5, note: '' })]],
  ['cannot be reached', {}, [() => services.store.markUnreachable('conversation-1')]],
  ['wants fewer messages', { muted: true }, []],
])('whoever %s is not asked', async (_name, given, meanwhile) => {
  const row = await helped(given);
  for (const step of meanwhile) await step();
  await runWhenDue(row);
  expect(asked()).toEqual([]);
});

test('what was opened again and resolved once more is asked about a day after that, once', async () => {
  const first = await helped();
  services.turnClock(20 * hour);
  await reopen();
  await resolve();
  await runWhenDue(first);
  expect(asked()).toEqual([]);
  for (const row of await planned()) await runWhenDue(row);
  expect(asked()).toHaveLength(1);
});

test('a job that comes at night waits for the morning', async () => {
  const { job } = await helped();
  services.turnClock((24 + 14) * hour);
  await services.run(job);
  expect(asked()).toEqual([]);
  const [later] = await planned();
  expect(new Date(later!.dueAt).toISOString()).toBe('2026-11-22T09:00:00.000Z');
  await runWhenDue(later!);
  expect(asked()).toHaveLength(1);
});

test('a ticket of a channel is asked about in private, and nowhere when there is no private chat', async () => {
  const row = await helped({ address: inChannel('channel-1') });
  await services.store.markUnreachable('conversation-1');
  await runWhenDue(row);
  expect(asked()).toEqual([]);
  await services.store.saveAddress(aSession().address);
  await runWhenDue(row);
  expect(asked()).toEqual(['send conversation-1']);
});
