import { writeTurned } from '../../bot/write-turned';
import { newMessage } from '../../dialogs/conversation/scene';
import type { Turned } from '../../dialogs/conversation/scene';
import type { Session } from '../../domain/session';
import { aSession } from '../support/a-session';
import { openDesk } from '../support/desk';
import type { TestDesk } from '../support/desk';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const escalated = (session: Session | null): Turned => ({
  session: { ...(session ?? aSession()), stage: 'escalated' },
  effects: [{ kind: 'open-ticket' }, newMessage],
});
const due = () => desk.store.leaseJobs(desk.clock(), desk.clock() + 1, 50);
const find = (store: TestDesk['store']) => store.findSession('session-1').then((found) => found ?? null);

test('a ticket, its session and its job are written together, and the session knows the number', async () => {
  await desk.store.insertSession(aSession());

  const { turned, ticket } = await writeTurned(desk, find, (_, session) => escalated(session));

  expect(ticket?.number).toBe(turned.session?.ticketNumber);
  expect(await desk.store.findSession('session-1')).toEqual(turned.session);
  expect((await due()).map(({ job }) => job)).toEqual([{ kind: 'post-ticket', ticket: ticket?.id }]);
});

test('a new ticket is timed from its first moment on', async () => {
  await desk.store.insertSession(aSession());

  const { ticket } = await writeTurned(desk, find, (_, session) => escalated(session));
  desk.turnClock(3 * 3_600_000 - 1);
  expect(await desk.store.listDueTickets(desk.clock(), 9)).toEqual([]);
  desk.turnClock(1);

  expect((await desk.store.listDueTickets(desk.clock(), 9)).map(({ id }) => id)).toEqual([ticket?.id]);
});

test('when somebody was faster it is thought through again on what they wrote, and the effects come once', async () => {
  await desk.store.insertSession(aSession());
  const seen: (string | undefined)[] = [];
  const find = async (store: TestDesk['store']) => {
    const found = (await store.findSession('session-1'))!;
    // Somebody else writes between the reading and the writing, the first two times.
    if (seen.length < 2) await store.updateSession({ ...found, note: `note ${seen.length + 1}` });
    return found;
  };
  // The interference is rolled back with its attempt, so each attempt sees the session as it was.
  const { turned } = await writeTurned(desk, find, (_, session) => {
    seen.push(session?.note);
    return escalated(session);
  });

  expect(seen).toHaveLength(3);
  expect(turned.session?.stage).toBe('escalated');
  expect(await desk.store.listTicketsOf('tenant-1', 'person-1', 10)).toHaveLength(1);
  expect(await due()).toHaveLength(1);
});

test('it gives up on a session that somebody else writes each time, and takes back the ticket and its job', async () => {
  await desk.store.insertSession(aSession());
  const outdated = () => Promise.resolve(aSession({ version: 99 }));

  await expect(writeTurned(desk, outdated, (_, session) => escalated(session))).rejects.toThrow();

  expect(await desk.store.findTicketOfSession('session-1')).toBeUndefined();
  expect(await due()).toEqual([]);
});

test('a turn that changes nothing writes nothing', async () => {
  await desk.store.insertSession(aSession());

  await writeTurned(desk, find, (_, session) => ({ session, effects: [newMessage] }));

  expect(await desk.store.findSession('session-1')).toEqual(aSession());
});

test('a later parking does not hold up an earlier one, nor the news about the ticket', async () => {
  await desk.store.insertSession(aSession());
  for (const until of [desk.clock() + 9_000_000, desk.clock() + 5]) {
    await writeTurned(desk, find, (_, session) => ({
      session: { ...session!, aside: { kind: 'parked', until } },
      effects: [{ kind: 'follow-up', until }],
    }));
  }
  desk.turnClock(5);

  expect((await due()).map(({ job }) => job)).toEqual([
    { kind: 'follow-up', session: 'session-1', until: desk.clock() },
  ]);
});
