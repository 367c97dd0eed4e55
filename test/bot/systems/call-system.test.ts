import { makeZammad } from '../../../bot/systems/zammad';
import type { System } from '../../../bot/systems/system';
import { tellOfNew } from '../../../bot/session/run-conversation';
import { DeliveryError } from '../../../domain/ports';
import { startZammad, type ZammadServer } from '../../support/systems/zammad-server';
import { useServices } from '../../support/values/services';

const services = useServices();
let zammad: ZammadServer;
let told: (readonly string[])[];

/** A system that keeps what it is told. */
const keeping: System = {
  name: 'webhook',
  tell: ({ key, event, state, link }) => {
    told.push([key, `${event} ${state}`, link === null ? 'no link' : 'link']);
    return Promise.resolve(null);
  },
};
beforeEach(async () => {
  told = [];
  zammad = await startZammad();
  const { url, token } = zammad;
  services.systems = new Map([
    ['webhook', keeping],
    ['zammad', makeZammad({ url, token, group: 'Users', customer: 'desk@example.com' })],
  ] as const);
});
afterEach(() => zammad.stop());
const opened = async () => tellOfNew(services, services.store, await services.open(), services.clock());

test('each system is told of a ticket that is opened, moved and resolved, in this order, with a key of its own each', async () => {
  await opened();
  await services.drain();
  await services.moveAsAgent({ move: 'claim' });
  services.turnClock(1_000);
  await services.moveAsAgent({ move: 'note', text: 'private' });
  await services.moveAsAgent({ move: 'resolve', note: 'Done.' });
  await services.drain();
  expect(told.map(([, what]) => what)).toEqual(['opened open', 'moved claimed', 'resolved resolved']);
  expect(new Set(told.map(([key]) => key)).size).toBe(3);
  expect(told.at(-1)).toContain('link');
  expect(zammad.tickets).toMatchObject([{ state: 'closed' }]);
});

test('the helpdesk’s card leads to the ticket in the other system', async () => {
  await opened();
  await services.drain();
  const url = `${zammad.url}/#ticket/zoom/1`;
  expect(await services.ticket()).toMatchObject({ elsewhere: { system: 'zammad', id: '1', url } });
  const card = services.messenger.deliveries.findLast(({ kind }) => kind === 'update')?.message?.card;
  expect(JSON.stringify(card)).toContain(url);
});

test('a system that is down for a while misses nothing, holds up no other, and gets everything in order', async () => {
  zammad.disturb(503, 502);
  await opened();
  await services.moveAsAgent({ move: 'claim' });
  await services.drain();
  expect(told).toHaveLength(2);
  expect(zammad.tickets).toHaveLength(0);
  expect(services.captured.text()).toContain('MM401_SYSTEM');
  for (let hours = 0; hours < 3; hours += 1) {
    services.turnClock(3_600_000);
    await services.drain();
  }
  expect(zammad.tickets).toMatchObject([{ state: 'open', articles: [{ internal: false }, { internal: true }] }]);
});

test('a private note is told to nobody outside', async () => {
  await opened();
  await services.moveAsAgent({ move: 'note', text: 'the requester is new here' });
  await services.drain();
  expect(JSON.stringify([told, zammad.tickets])).not.toContain('the requester is new here');
});

test('a roster that cannot be read holds nothing up', async () => {
  services.directory.fail(new DeliveryError('later', null), new DeliveryError('gone', null));
  await opened();
  await services.drain();
  expect(zammad.tickets).toMatchObject([{ customer: 'desk@example.com' }]);
});
