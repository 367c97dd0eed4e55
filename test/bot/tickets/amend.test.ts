import { amend, incidents, Outdated, patience, sessions, tickets, untilWritten } from '../../../bot/tickets/amend';
import { aSession } from '../../support/values/a-session';
import { aTicket } from '../../support/values/a-ticket';
import { openServices } from '../../support/values/services';
import type { TestServices } from '../../support/values/services';

let services: TestServices;
beforeEach(async () => {
  services = await openServices();
  await services.store.insertSession(aSession({ version: 0 }));
  await services.store.openTicket(aTicket());
});
afterEach(() => services.close());

/** A store in which somebody else always writes the ticket between reading and writing, so many times. */
const contested = (times: number): TestServices['store'] => {
  let left = times;
  return {
    ...services.store,
    findTicket: async (id) => {
      const found = await services.store.findTicket(id);
      if (found && left-- > 0) await services.store.updateTicket({ ...found, note: `written ${String(left)}` });
      return found;
    },
  };
};
const noted = () => services.store.findTicket('ticket-1').then((ticket) => ticket!);

test('a change is made to what stands there, and what others wrote meanwhile stays', async () => {
  const written = await amend(contested(3), tickets, 'ticket-1', (ticket) => ({ ...ticket, muted: true }));
  expect(await noted()).toMatchObject({ muted: true, note: 'written 0' });
  expect(written).toEqual(await noted());
});

test('as many changes at once as there are agents are all made, each once', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `agent ${String(index)}`);
  await Promise.all(
    names.map((by) =>
      amend(services.store, tickets, 'ticket-1', (ticket) => ({
        ...ticket,
        events: [...ticket.events, { at: 1, by, move: 'note' as const }],
      })),
    ),
  );
  const { events } = await noted();
  expect(
    events
      .map(({ by }) => by)
      .filter((by) => names.includes(by))
      .toSorted(),
  ).toEqual(names.toSorted());
});

test('nothing to change, and nothing to be changed, write nothing', async () => {
  const before = await noted();
  expect(await amend(services.store, tickets, 'ticket-1', () => null)).toBeNull();
  expect(await amend(services.store, tickets, 'ticket-2', (ticket) => ({ ...ticket, muted: true }))).toBeNull();
  expect(await amend(services.store, incidents, 'incident-1', (incident) => incident)).toBeNull();
  expect(await noted()).toEqual(before);
});

test('what belongs to a change is written with it or not at all, and is told the version that was read', async () => {
  const lane = { lane: 'a', job: { kind: 'update-ticket', ticket: 'ticket-1' }, dueAt: 1 } as const;
  const { version } = await noted();
  const versions: number[] = [];
  const beside = async (store: TestServices['store'], written: { version: number }) => {
    versions.push(written.version);
    await store.enqueue({ ...lane, key: 'key' });
    if (versions.length === 1) throw new Outdated();
  };
  await amend(services.store, tickets, 'ticket-1', (ticket) => ({ ...ticket, muted: true }), beside);
  expect(versions).toEqual([version, version]);
  expect(await services.store.leaseJobs(2, 3, 9)).toHaveLength(1);
  expect((await noted()).version).toBe(version + 1);
});

test('it serves inside a transaction as well, and is taken back with it', async () => {
  const failing = services.store.transaction(async (store) => {
    await amend(store, sessions, 'session-1', (session) => ({ ...session, note: 'inside' }));
    expect(await store.findSession('session-1')).toMatchObject({ note: 'inside' });
    throw new Error('taken back');
  });
  await expect(failing).rejects.toThrow('taken back');
  expect(await services.store.findSession('session-1')).toMatchObject({ note: '' });
});

test('patience ends, then the last failure is told and nothing was written', async () => {
  const always = contested(Infinity);
  const { version } = await noted();
  await expect(amend(always, tickets, 'ticket-1', (ticket) => ({ ...ticket, muted: true }))).rejects.toThrow(Outdated);
  expect(await noted()).toMatchObject({ muted: false, version: version + patience });
});

test('whatever else goes wrong is not tried again', async () => {
  let tries = 0;
  const failing = untilWritten(() => {
    tries += 1;
    return Promise.reject(new Error('the disk is full'));
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(tries).toBe(1);
});
