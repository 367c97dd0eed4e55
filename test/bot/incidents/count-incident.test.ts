import { hearText } from '../../../bot/session/hear-text';
import { pressIncident } from '../../../bot/incidents/press-incident';
import { pressSession } from '../../../bot/session/press-session';
import { makeOutbox } from '../../../bot/outbox/outbox';
import { runJob } from '../../../bot/outbox/run-job';
import type { IncidentAction } from '../../../dialogs/event';
import type { Incident } from '../../../domain/incident';
import { DeliveryError } from '../../../domain/ports';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn } from '../../support/values/a-turn';
import { helpdeskChannel, openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';
import { inEnglish } from '../../support/values/reader';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const trouble = 'Outlook says disconnected at the bottom';
const { tenantId } = aSession().address;
const addressOf = (name: string) => ({ ...aSession().address, conversationId: `chat-of-${name}`, personId: name });
const person = (name: string) => ({ id: name, name, channelUserId: `29:${name}` });
const drain = () => makeOutbox(services.store, (job) => runJob(services, job), services.clock, services.log).drain();

/** Somebody says what is wrong; gives their session. */
const says = async (name: string, text = trouble): Promise<Session> => {
  await hearText(services, aTurn({ person: person(name), address: addressOf(name) }), text);
  return (await services.store.findLatestSession(`chat-of-${name}`, name))!;
};

const pressesIn = async (
  session: Session,
  verb: 'go-on' | 'follow-incident' | 'person' | 'cancel',
): Promise<Session> => {
  const action = { verb, session: session.id };
  const { requester, address } = session;
  await pressSession(services, aTurn({ person: requester, address, input: aPress(action) }), action);
  return (await services.store.findSession(session.id))!;
};

const incident = async (): Promise<Incident | undefined> => services.store.findLatestIncident(tenantId, 'disconnected');
const agent = async (action: IncidentAction, channel = helpdeskChannel, name = 'Ada') => {
  const address = { ...aSession().address, place: 'channel' as const, conversationId: `${channel};messageid=7` };
  const turn = aTurn({ person: person(name), address, input: aPress(action) });
  await pressIncident(services, turn, action);
  return turn;
};
const toldIn = (name: string): string[] =>
  services.messenger.deliveries
    .filter(({ kind, conversationId }) => kind === 'send' && conversationId === `chat-of-${name}`)
    .map(({ message }) => message?.text ?? '');
const isOfChannel = (kind: string, conversationId: string): boolean =>
  kind === 'update' && conversationId.startsWith(helpdeskChannel);
const posts = () => services.messenger.deliveries.filter(({ kind }) => kind === 'post');

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
  services.turnClock(31 * 60_000);
  await says('bob');
  await says('cyd', 'folder-not-syncing');
  expect(await incident()).toBeUndefined();
});

test('once it is declared, those who reported it are told, each once, and their sessions belong to it', async () => {
  const { id } = await declared();
  for (const name of ['ann', 'bob', 'cyd']) {
    const lines = toldIn(name).filter((text) => text.includes('The server is down until noon.'));
    expect(lines).toHaveLength(1);
  }
  expect(await services.store.listSessionsOfIncident(id)).toHaveLength(3);
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
  const eve = await services.store.findLatestSession('chat-of-eve', 'eve');
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
  services.directory.teams.set('team-1', []);
  const stranger = await agent({ verb: 'declare-incident', incident: id, note: 'x' });
  expect(stranger.answers).toMatchObject([
    { kind: 'notice', text: expect.stringMatching(/only the helpdesk/i) as string },
  ]);
  services.directory.teams.delete('team-1');
  const elsewhere = await agent({ verb: 'dismiss-incident', incident: id }, '19:other@thread.tacv2');
  expect(elsewhere.answers).toMatchObject([{ kind: 'notice' }]);
  const wordless = await agent({ verb: 'declare-incident', incident: id, note: '' });
  expect(wordless.answers).toMatchObject([{ kind: 'notice', text: expect.stringMatching(/write/i) as string }]);
  const forged = await agent({ verb: 'end-incident', incident: 'no-such-one', note: 'x' });
  expect(forged.answers).toMatchObject([{ kind: 'notice', text: expect.stringMatching(/do not know/i) as string }]);
  expect((await incident())?.state).toBe('suspected');
});

const spoken = (turn: Awaited<ReturnType<typeof agent>>): string =>
  turn.answers.map((answer) => (answer.kind === 'notice' ? inEnglish(answer.text) : '')).join();

describe('noticing', () => {
  test('somebody who had the same yesterday counts today', async () => {
    await says('cyd');
    await pressesIn((await services.store.findLatestSession('chat-of-cyd', 'cyd'))!, 'cancel');
    services.turnClock(24 * 3_600_000);
    for (const name of ['ann', 'bob', 'cyd']) await says(name);
    expect(await incident()).toBeDefined();
  });

  test('after its end, only what is reported from then on counts, and that at once', async () => {
    const { id } = await declared();
    await agent({ verb: 'end-incident', incident: id, note: 'It is well again.' });
    services.turnClock(60_000);
    await says('dan');
    expect((await incident())?.id).toBe(id);
    for (const name of ['eve', 'fay']) await says(name);
    expect(await incident()).toMatchObject({ state: 'suspected', requesters: 3 });
  });

  test('one that nobody answered makes room for the next, and its card can declare nothing any more', async () => {
    for (const name of ['ann', 'bob', 'cyd']) await says(name);
    const { id } = (await incident())!;
    await drain();
    services.turnClock(5 * 3_600_000);
    for (const name of ['dan', 'eve', 'fay']) await says(name);
    const next = (await incident())!;
    expect(next).toMatchObject({ state: 'suspected', requesters: 3 });
    expect(next.id).not.toBe(id);
    expect((await services.store.findIncident(id))?.state).toBe('dismissed');
    expect(spoken(await agent({ verb: 'declare-incident', incident: id, note: 'x' }))).toMatch(/newer card/);
    await agent({ verb: 'declare-incident', incident: next.id, note: 'x' });
    expect(await services.store.listDeclaredIncidents(tenantId)).toMatchObject([{ id: next.id }]);
  });
});

describe('the card', () => {
  test('waits while no channel takes it, and comes as soon as one does; hours later nobody is asked any more', async () => {
    services.messenger.fail(new DeliveryError('missing', null));
    for (const name of ['ann', 'bob', 'cyd']) await says(name);
    await drain();
    expect(posts()).toHaveLength(0);
    expect(services.captured.text()).toContain('MM203_NO_HELPDESK');
    await services.store.hurryJobs('no-helpdesk', services.clock());
    await drain();
    expect(posts()).toHaveLength(1);
    services.messenger.fail(new DeliveryError('missing', null));
    for (const name of ['dan', 'eve', 'fay']) await says(name, 'folder-not-syncing');
    await drain();
    services.turnClock(5 * 3_600_000);
    await drain();
    expect(posts()).toHaveLength(1);
  });

  test('that was deleted while the incident lasts comes again, because only there it can be ended', async () => {
    const { id } = await declared();
    await says('eve');
    services.turnClock(60_000);
    services.messenger.fail(new DeliveryError('missing', null));
    await drain();
    expect(posts()).toHaveLength(2);
    expect((await incident())?.post?.messageId).toBe(posts()[1]?.messageId);
    await agent({ verb: 'end-incident', incident: id, note: 'Well again.' });
    services.messenger.fail(new DeliveryError('missing', null));
    await drain();
    expect(posts()).toHaveLength(2);
  });

  test('tells how many wait, drawn anew once a minute however many come', async () => {
    await declared();
    const drawn = () =>
      services.messenger.deliveries.filter(({ kind, conversationId }) => isOfChannel(kind, conversationId));
    const before = drawn().length;
    for (const name of ['dan', 'eve', 'fay']) await says(name);
    await drain();
    expect(drawn()).toHaveLength(before);
    services.turnClock(60_000);
    await drain();
    expect(drawn()).toHaveLength(before + 1);
    expect(drawn().at(-1)?.message?.text).toContain('6 people will be told when it is over');
  });

  test('pressed twice by the same agent is no mistake; when nobody can be asked who they are, nothing is changed', async () => {
    const { id } = await declared();
    const again = await agent({ verb: 'declare-incident', incident: id, note: 'The server is down until noon.' });
    expect(again.answers).toMatchObject([{ kind: 'card' }]);
    services.directory.fail(new DeliveryError('later', null));
    expect(spoken(await agent({ verb: 'end-incident', incident: id, note: 'x' }))).toMatch(/cannot check right now/);
    expect((await incident())?.state).toBe('declared');
  });
});

describe('whoever has it', () => {
  test('is told in the private chat when they asked here and there, and by name in a shared one', async () => {
    const group = { ...addressOf('dan'), place: 'group' as const, conversationId: 'group' };
    await hearText(services, aTurn({ person: person('dan'), address: group }), trouble);
    await hearText(services, aTurn({ person: person('eve'), address: { ...group, personId: 'eve' } }), trouble);
    await says('dan');
    await declared();
    expect(toldIn('dan').filter((text) => text.includes('until noon'))).toHaveLength(1);
    const inGroup = services.messenger.deliveries.filter(
      ({ kind, conversationId }) => kind === 'send' && conversationId === 'group',
    );
    expect(inGroup.map(({ message }) => message?.text)).toEqual([expect.stringMatching(/^eve: About /)]);
  });

  test('is told in another chat when the one where they asked takes nothing any more', async () => {
    for (const name of ['ann', 'bob', 'cyd']) await says(name);
    await drain();
    await agent({ verb: 'declare-incident', incident: (await incident())!.id, note: 'Down until noon.' });
    services.messenger.fail(...[0, 1, 2].map(() => new DeliveryError('gone', null)));
    await drain();
    const told = services.messenger.deliveries.filter(({ message }) => message?.text.includes('Down until noon'));
    const places = told.filter(({ kind }) => kind === 'send').map(({ conversationId }) => conversationId);
    expect(places.toSorted()).toEqual(['private-ann', 'private-bob', 'private-cyd']);
  });

  test('and was about to send it to the helpdesk: the ticket belongs to the incident', async () => {
    const ann = await says('ann');
    await pressesIn(ann, 'person');
    const { id } = await declared();
    const action = { verb: 'hand-over', session: ann.id, note: '', urgency: 'normal' } as const;
    await pressSession(
      services,
      aTurn({ person: person('ann'), address: addressOf('ann'), input: aPress(action) }),
      action,
    );
    expect(await services.store.findTicketOfSession(ann.id)).toMatchObject({ incident: id });
  });

  test.each([
    ['yes', { stage: 'linked' }],
    ['no', { stage: 'confirming', aside: null, incident: null }],
    ['cancel', { stage: 'cancelled' }],
    ['talk to a person', { stage: 'handing-over' }],
    ['folder-not-syncing', { label: 'folder-not-syncing', incident: null }],
  ])('can type “%s” instead of pressing', async (typed, becomes) => {
    await declared();
    const { id } = await says('eve');
    await says('eve', typed);
    expect(await services.store.findSession(id)).toMatchObject(becomes);
  });

  test('and stopped is not told of its end', async () => {
    const { id } = await declared();
    await says('eve');
    await says('eve', 'cancel');
    await agent({ verb: 'end-incident', incident: id, note: 'It is well again.' });
    await drain();
    expect(toldIn('eve')).toEqual([]);
    expect(toldIn('ann').at(-1)).toContain('“It is well again.”');
  });
});
