import { amend, incidents, Outdated, patience, sessions, tickets, untilWritten } from '../../../bot/tickets/amend';
import type { Store } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { useServices } from '../../support/values/services';

const services = useServices();
beforeEach(async () => {
  await services.store.insertSession(aSession({ version: 0 }));
  await services.open();
});
const mute = (store: Store, id = 'ticket-1', beside?: (store: Store, written: Ticket) => Promise<void>) =>
  amend(store, tickets, id, (ticket) => ({ ...ticket, muted: true }), beside);

/** A store in which somebody else always writes the ticket between reading and writing, so many times. */
const contested = (times: number): Store => {
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

test('a change is made to what stands there, and what others wrote meanwhile stays', async () => {
  const written = await mute(contested(3));
  expect(await services.ticket()).toMatchObject({ muted: true, note: 'written 0' });
  expect(written).toEqual(await services.ticket());
});

test('as many changes at once as there are agents are all made, each once', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `agent ${String(index)}`);
  const noteBy = (by: string) =>
    amend(services.store, tickets, 'ticket-1', ({ events, ...ticket }) => ({
      ...ticket,
      events: [...events, { at: 1, by, move: 'note' as const }],
    }));
  await Promise.all(names.map(noteBy));
  const { events } = await services.ticket();
  expect(events.flatMap(({ by, move }) => (move === 'note' ? [by] : [])).toSorted()).toEqual(names.toSorted());
});

test('nothing to change, and nothing to be changed, write nothing', async () => {
  const before = await services.ticket();
  expect(await amend(services.store, tickets, 'ticket-1', () => null)).toBeNull();
  expect(await mute(services.store, 'ticket-2')).toBeNull();
  expect(await amend(services.store, incidents, 'incident-1', (incident) => incident)).toBeNull();
  expect(await services.ticket()).toEqual(before);
});

test('what belongs to a change is written with it or not at all, and is told the version that was read', async () => {
  const lane = { lane: 'a', job: { kind: 'update-ticket', ticket: 'ticket-1' }, dueAt: 1 } as const;
  const { version } = await services.ticket();
  const versions: number[] = [];
  const beside = async (store: Store, written: Ticket) => {
    versions.push(written.version);
    await store.enqueue({ ...lane, key: 'key' });
    if (versions.length === 1) throw new Outdated();
  };
  await mute(services.store, 'ticket-1', beside);
  expect(versions).toEqual([version, version]);
  expect(await services.store.leaseJobs(2, 3, 9)).toHaveLength(1);
  expect((await services.ticket()).version).toBe(version + 1);
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
  const { version } = await services.ticket();
  await expect(mute(contested(Infinity))).rejects.toThrow(Outdated);
  expect(await services.ticket()).toMatchObject({ muted: false, version: version + patience });
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
