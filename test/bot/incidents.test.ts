import { hearText } from '../../bot/handlers/hear-text';
import { pressIncident } from '../../bot/handlers/press-incident';
import { pressSession } from '../../bot/handlers/press-session';
import { makeOutbox } from '../../bot/outbox';
import { runJob } from '../../bot/jobs/run-job';
import type { IncidentAction } from '../../dialogs/event';
import type { Incident } from '../../domain/incident';
import type { Session } from '../../domain/session';
import { aSession } from '../support/a-session';
import { aPress, aTurn } from '../support/a-turn';
import { helpdeskChannel, openDesk } from '../support/desk';
import type { TestDesk } from '../support/desk';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const trouble = 'Outlook says disconnected at the bottom';
const { tenantId } = aSession().address;
const addressOf = (name: string) => ({ ...aSession().address, conversationId: `chat-of-${name}`, personId: name });
const person = (name: string) => ({ id: name, name, channelUserId: `29:${name}` });
const drain = () => makeOutbox(desk.store, (job) => runJob(desk, job), desk.clock, desk.log).drain();

/** Somebody says what is wrong; gives their session. */
const says = async (name: string, text = trouble): Promise<Session> => {
  await hearText(desk, aTurn({ person: person(name), address: addressOf(name) }), text);
  return (await desk.store.findLatestSession(`chat-of-${name}`, name))!;
};

const pressesIn = async (session: Session, verb: 'go-on' | 'follow-incident'): Promise<Session> => {
  const action = { verb, session: session.id };
  const { requester, address } = session;
  await pressSession(desk, aTurn({ person: requester, address, input: aPress(action) }), action);
  return (await desk.store.findSession(session.id))!;
};

const incident = async (): Promise<Incident | undefined> => desk.store.findLatestIncident(tenantId, 'disconnected');
const agent = async (action: IncidentAction, channel = helpdeskChannel, name = 'Ada') => {
  const address = { ...aSession().address, place: 'channel' as const, conversationId: `${channel};messageid=7` };
  const turn = aTurn({ person: person(name), address, input: aPress(action) });
  await pressIncident(desk, turn, action);
  return turn;
};
const toldIn = (name: string): string[] =>
  desk.messenger.deliveries
    .filter(({ kind, conversationId }) => kind === 'send' && conversationId === `chat-of-${name}`)
    .map(({ message }) => message?.text ?? '');
const posts = () => desk.messenger.deliveries.filter(({ kind }) => kind === 'post');

const declared = async (): Promise<Incident> => {
  for (const name of ['ann', 'bob', 'cyd']) await says(name);
  const { id } = (await incident())!;
  await agent({ verb: 'declare-incident', incident: id, note: 'The server is down until noon.' });
  await drain();
  return (await incident())!;
};

test('so many people with the same problem are shown to the helpdesk as one incident, once', async () => {
  await says('ann');
  await says('ann');
  await says('bob');
  expect(await incident()).toBeUndefined();
  await says('cyd');
  await says('dan');
  await drain();
  expect(posts()).toHaveLength(1);
  expect(posts()[0]).toMatchObject({ conversationId: expect.stringContaining(helpdeskChannel) as string });
  expect(posts()[0]?.message?.text).toMatch(/3 people reported this within 30 minutes/);
  for (const name of ['ann', 'bob', 'cyd']) expect(posts()[0]?.message?.text).not.toContain(name);
});

test('what was said too long ago, or is about something else, does not count', async () => {
  await says('ann');
  desk.turnClock(31 * 60_000);
  await says('bob');
  await says('cyd', 'one folder does not sync in Outlook, the others do');
  expect(await incident()).toBeUndefined();
});

test('once it is declared, those who reported it are told, each once, and their sessions belong to it', async () => {
  const { id } = await declared();
  for (const name of ['ann', 'bob', 'cyd']) {
    const lines = toldIn(name).filter((text) => text.includes('The server is down until noon.'));
    expect(lines).toHaveLength(1);
  }
  expect(await desk.store.listSessionsOfIncident(id)).toHaveLength(3);
});

test('from then on people with that symptom are told, linked and spared the fixes', async () => {
  const { id } = await declared();
  const session = await says('eve');
  expect(session).toMatchObject({ incident: id, aside: { kind: 'incident', note: 'The server is down until noon.' } });
  const waiting = await pressesIn(session, 'follow-incident');
  expect(waiting).toMatchObject({ stage: 'linked', walk: null, incident: id });
});

test('whose trouble is something else goes on as always and is not told of the end', async () => {
  const { id } = await declared();
  const session = await pressesIn(await says('eve'), 'go-on');
  expect(session).toMatchObject({ incident: null, aside: null, stage: 'confirming' });
  await agent({ verb: 'end-incident', incident: id, note: 'It is well again.' });
  await drain();
  expect(toldIn('eve')).toEqual([]);
});

test('its end is told to everybody who waits, once, and their card says so', async () => {
  const { id } = await declared();
  await pressesIn(await says('eve'), 'follow-incident');
  await agent({ verb: 'end-incident', incident: id, note: 'It is well again.' });
  await drain();
  for (const name of ['ann', 'eve']) {
    expect(toldIn(name).filter((text) => text.includes('It is well again.'))).toHaveLength(1);
  }
  const eve = await desk.store.findLatestSession('chat-of-eve', 'eve');
  expect(eve?.aside).toMatchObject({ kind: 'incident', over: true });
  expect((await says('fay')).aside).toBeNull();
});

test('one that was dismissed is not asked about again soon, and can still be declared', async () => {
  for (const name of ['ann', 'bob', 'cyd']) await says(name);
  const { id } = (await incident())!;
  await agent({ verb: 'dismiss-incident', incident: id });
  await says('dan');
  expect((await incident())?.id).toBe(id);
  await agent({ verb: 'declare-incident', incident: id, note: 'It is one after all.' });
  expect((await incident())?.state).toBe('declared');
});

test('two agents who press at once: one is heard, the other is told', async () => {
  for (const name of ['ann', 'bob', 'cyd']) await says(name);
  const { id } = (await incident())!;
  const turns = await Promise.all([
    agent({ verb: 'declare-incident', incident: id, note: 'Mine.' }, helpdeskChannel, 'Ada'),
    agent({ verb: 'declare-incident', incident: id, note: 'No, mine.' }, helpdeskChannel, 'Ben'),
  ]);
  const kinds = turns.map(({ answers }) => answers[0]?.kind).sort();
  expect(kinds).toEqual(['card', 'notice']);
  await drain();
  expect(toldIn('ann').filter((text) => text.includes('ine.'))).toHaveLength(1);
});

test('nobody else can press, and nothing is declared without words', async () => {
  for (const name of ['ann', 'bob', 'cyd']) await says(name);
  const { id } = (await incident())!;
  desk.directory.teams.set('team-1', []);
  const stranger = await agent({ verb: 'declare-incident', incident: id, note: 'x' });
  expect(stranger.answers).toMatchObject([
    { kind: 'notice', text: expect.stringMatching(/only the helpdesk/i) as string },
  ]);
  desk.directory.teams.delete('team-1');
  const elsewhere = await agent({ verb: 'dismiss-incident', incident: id }, '19:other@thread.tacv2');
  expect(elsewhere.answers).toMatchObject([{ kind: 'notice' }]);
  const wordless = await agent({ verb: 'declare-incident', incident: id, note: '' });
  expect(wordless.answers).toMatchObject([{ kind: 'notice', text: expect.stringMatching(/write/i) as string }]);
  const forged = await agent({ verb: 'end-incident', incident: 'no-such-one', note: 'x' });
  expect(forged.answers).toMatchObject([{ kind: 'notice', text: expect.stringMatching(/do not know/i) as string }]);
  expect((await incident())?.state).toBe('suspected');
});
