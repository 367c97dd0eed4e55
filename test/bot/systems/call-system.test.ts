import { runJob } from '../../../bot/outbox/run-job';
import { makeOutbox } from '../../../bot/outbox/outbox';
import { makeZammad } from '../../../bot/systems/zammad';
import type { System } from '../../../bot/systems/system';
import { writeMove } from '../../../bot/tickets/write-move';
import { tellOfNew } from '../../../bot/session/run-conversation';
import type { AgentMove } from '../../../dialogs/tickets/moves/move-request';
import { DeliveryError } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { aTicket } from '../../support/values/a-ticket';
import { openServices } from '../../support/values/services';
import type { TestServices } from '../../support/values/services';
import { startZammad } from '../../support/servers/zammad-server';
import type { ZammadServer } from '../../support/servers/zammad-server';

let zammad: ZammadServer;
let services: TestServices;
let told: string[];

/** A system that keeps what it is told. */
const keeping: System = {
  name: 'webhook',
  tell: ({ key, event, state, link }) => {
    told.push([key, event, state, link === null ? 'no link' : 'link'].join(' '));
    return Promise.resolve(null);
  },
};

beforeEach(async () => {
  told = [];
  zammad = await startZammad();
  const settings = { url: zammad.url, token: zammad.token, group: 'Users', customer: 'desk@example.com' };
  const systems = new Map([
    ['webhook', keeping],
    ['zammad', makeZammad(settings)],
  ] as const);
  services = { ...(await openServices()), systems };
});
afterEach(async () => {
  await services.close();
  await zammad.stop();
});

const ada = { id: 'ada', name: 'Ada Aalto', channelUserId: '29:ada' };
const drain = () => makeOutbox(services.store, (job) => runJob(services, job), services.clock, services.log).drain();
const opened = async (): Promise<Ticket> =>
  services.store.transaction(async (store) => {
    const ticket = await store.openTicket(aTicket());
    await tellOfNew(services, store, ticket, services.clock());
    return ticket;
  });
const moves = (what: AgentMove) => writeMove(services, 'ticket-1', () => ({ role: 'agent', person: ada, what }));

test('each system is told of a ticket that is opened, moved and resolved, in this order, with a key of its own each', async () => {
  await opened();
  await drain();
  await moves({ move: 'claim' });
  services.turnClock(1_000);
  await moves({ move: 'note', text: 'private' });
  await moves({ move: 'resolve', note: 'Done.' });
  await drain();
  expect(told.map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
    'opened open',
    'moved claimed',
    'resolved resolved',
  ]);
  expect(new Set(told.map((line) => line.split(' ')[0])).size).toBe(3);
  expect(told.at(-1)).toContain(' link');
  expect(zammad.tickets).toMatchObject([{ state: 'closed' }]);
});

test('the helpdesk’s card leads to the ticket in the other system', async () => {
  await opened();
  await drain();
  expect((await services.store.findTicket('ticket-1'))?.elsewhere).toEqual({
    system: 'zammad',
    id: '1',
    url: `${zammad.url}/#ticket/zoom/1`,
  });
  const card = services.messenger.deliveries.findLast(({ kind }) => kind === 'update')?.message?.card;
  expect(JSON.stringify(card)).toContain(`${zammad.url}/#ticket/zoom/1`);
});

test('a system that is down for a while misses nothing, holds up no other, and gets everything in order', async () => {
  zammad.disturb(503, 502);
  await opened();
  await moves({ move: 'claim' });
  await drain();
  expect(told).toHaveLength(2);
  expect(zammad.tickets).toHaveLength(0);
  expect(services.captured.text()).toContain('MM401_SYSTEM');
  for (let hours = 0; hours < 3; hours += 1) {
    services.turnClock(3_600_000);
    await drain();
  }
  expect(zammad.tickets).toMatchObject([{ state: 'open', articles: [{ internal: false }, { internal: true }] }]);
});

test('a private note is told to nobody outside', async () => {
  await opened();
  await moves({ move: 'note', text: 'the requester is new here' });
  await drain();
  expect(JSON.stringify([told, zammad.tickets])).not.toContain('the requester is new here');
});

test('a roster that cannot be read holds nothing up', async () => {
  services.directory.fail(new DeliveryError('later', null), new DeliveryError('gone', null));
  await opened();
  await drain();
  expect(zammad.tickets).toMatchObject([{ customer: 'desk@example.com' }]);
});
