import { runConversation } from '../../../bot/session/run-conversation';
import { newMessage, type Response } from '../../../dialogs/conversation/context';
import type { Store } from '../../../domain/ports';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/values/a-session';
import { openServices, useServices } from '../../support/values/services';
import { aTurn } from '../../support/values/a-turn';
import { fileDatabase, postgresDatabase, type TestDatabase } from '../../support/servers/databases';
import { usePostgres } from '../../support/servers/postgres-server';
import { makePipeline } from '../../../bot/pipeline';
import { randomUUID } from 'node:crypto';
import { toSessionRow } from '../../../storage/rows/session-row';

const services = useServices();
const server = usePostgres();
beforeEach(() => services.store.insertSession(aSession()));

const escalated = (session: Session | null): Response => ({
  session: { ...(session ?? aSession()), stage: 'escalated' },
  effects: [{ kind: 'open-ticket' }, newMessage],
});
const find = (store: Store) => store.findSession('session-1').then((found) => found ?? null);
const escalate = () => runConversation(services, find, (_, session) => escalated(session));

test('a ticket, its session and its job are written together, and the session knows the number', async () => {
  const { response, ticket } = await escalate();
  expect(ticket?.number).toBe(response.session?.ticketNumber);
  expect(await services.session()).toEqual(response.session);
  expect(await services.jobs()).toEqual([{ kind: 'post-ticket', ticket: ticket?.id }]);
});

test('a new ticket is timed from its first moment on', async () => {
  const { ticket } = await escalate();
  services.turnClock(3 * 3_600_000 - 1);
  expect(await services.store.listDueTickets(services.clock(), 9)).toEqual([]);
  services.turnClock(1);
  expect((await services.store.listDueTickets(services.clock(), 9)).map(({ id }) => id)).toEqual([ticket?.id]);
});

test('when somebody was faster it is thought through again on what they wrote, and the effects come once', async () => {
  const seen: (string | undefined)[] = [];
  const contested = async (store: Store) => {
    const found = (await store.findSession('session-1'))!;
    // Somebody else writes between the reading and the writing, the first two times.
    if (seen.length < 2) await store.updateSession({ ...found, note: `note ${seen.length + 1}` });
    return found;
  };
  // The interference is rolled back with its attempt, so each attempt sees the session as it was.
  const { response } = await runConversation(services, contested, (_, session) => {
    seen.push(session?.note);
    return escalated(session);
  });
  expect(seen).toHaveLength(3);
  expect(response.session?.stage).toBe('escalated');
  expect(await services.store.listTicketsOf('tenant-1', 'person-1', 10)).toHaveLength(1);
  expect(await services.jobs()).toHaveLength(1);
});

test('it gives up on a session that somebody else writes each time, and takes back the ticket and its job', async () => {
  const outdated = () => Promise.resolve(aSession({ version: 99 }));
  await expect(runConversation(services, outdated, (_, session) => escalated(session))).rejects.toThrow();
  expect(await services.store.findTicketOfSession('session-1')).toBeUndefined();
  expect(await services.jobs()).toEqual([]);
});

test('a turn that changes nothing writes nothing', async () => {
  await runConversation(services, find, (_, session) => ({ session, effects: [newMessage] }));
  expect(await services.session()).toEqual(aSession());
});

test('a later parking does not hold up an earlier one, nor the news about the ticket', async () => {
  for (const until of [services.clock() + 9_000_000, services.clock() + 5]) {
    await runConversation(services, find, (_, session) => ({
      session: { ...session!, aside: { kind: 'parked', until } },
      effects: [{ kind: 'follow-up', until }],
    }));
  }
  const until = services.clock() + 5;
  expect(await services.jobs(5)).toEqual([{ kind: 'follow-up', session: 'session-1', until }]);
});

describe.each<[string, () => Promise<TestDatabase>]>([
  ['SQLite', fileDatabase],
  ['PostgreSQL', () => postgresDatabase(server)],
])('on %s', (_, makeDatabase) => {
  test('a row that cannot be read, and one that was left over, stand in nobody’s way', async () => {
    const database = await makeDatabase();
    const { db } = await database.open();
    const one = await openServices('info', database.url);
    const late = { updatedAt: one.clock() };
    await db
      .insertInto('sessions')
      .values({ ...toSessionRow(aSession({ id: 'torn', ...late })), body: '{' })
      .execute();
    const outcome = await runConversation(
      one,
      () => Promise.resolve(null),
      (_context, before) => ({
        session: before ?? aSession({ id: 'first' }),
        effects: [],
      }),
    );
    expect(outcome.response.session?.id).toBe('first');
    await one.store.insertSession(aSession({ id: 'second', ...late }));
    const other = (await one.store.findLiveSession('conversation-1', 'person-1'))!;
    const left = { ...other, stage: 'cancelled' } as const;
    const next = await runConversation(
      one,
      () => Promise.resolve(other),
      () => ({
        session: aSession({ id: 'third' }),
        effects: [{ kind: 'end-other', session: left }],
      }),
    );
    expect(next.response.session?.id).toBe('third');
    await one.close();
    await database.remove();
  });

  test('three processes that each get one of three quick messages begin one session, which each of them goes on with', async () => {
    const database = await makeDatabase();
    const { db } = await database.open();
    const processes = await Promise.all([1, 2, 3].map(() => openServices('info', database.url)));
    const handlers = processes.map((each) => makePipeline({ ...each, newId: randomUUID }, null));
    const said = ['Outlook shows other mails than the web', 'a mail is missing', 'the status bar says disconnected'];
    for (let person = 0; person < 5; person += 1) {
      const address = { ...aSession().address, conversationId: `chat-${String(person)}` };
      const turns = said.map((text) => aTurn({ address, input: { kind: 'text', text } }));
      await Promise.all(handlers.map((handle, index) => handle(turns[index]!)));
    }
    const live = await db.selectFrom('sessions').select('conversation_id').where('over', '=', 0).execute();
    expect(live.map((row) => row.conversation_id).sort()).toEqual([0, 1, 2, 3, 4].map((person) => `chat-${person}`));
    expect(processes.flatMap(({ captured }) => captured.codes())).toEqual([]);
    for (const { close } of processes) await close();
    await database.remove();
  });
});
