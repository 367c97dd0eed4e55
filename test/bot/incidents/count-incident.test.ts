import type { IncidentAction, SessionAction } from '../../../dialogs/event';
import { DeliveryError } from '../../../domain/ports';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/values/a-session';
import { answerOf, aPress, aTurn, helpdeskChannel, inChannel } from '../../support/values/a-turn';
import type { Delivery } from '../../support/values/fake-messenger';
import { aPerson } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
const { tenantId } = aSession().address;
const chatOf = (name: string) => ({ ...aSession().address, conversationId: `chat-of-${name}`, personId: name });
const problem = 'Outlook says disconnected at the bottom';

/** Somebody says what is wrong; gives their session. */
const says = async (name: string, text = problem, address: Session['address'] = chatOf(name)) => {
  await services.handle(aTurn({ person: aPerson(name), address, input: { kind: 'text', text } }));
  return (await services.store.findLatestSession(address.conversationId, name))!;
};
const report = async (names: string, text?: string): Promise<void> => {
  for (const name of names.split(' ')) await says(name, text);
};
const pressesIn = async ({ id, requester: person, address }: Session, action: object): Promise<Session> => {
  await services.handle(aTurn({ person, address, input: aPress({ session: id, ...action } as SessionAction) }));
  return services.session(id);
};
const agent = (action: IncidentAction, name = 'Ada', channel = helpdeskChannel) => {
  const address = inChannel(`${channel};messageid=7`);
  return services.handle(aTurn({ person: aPerson(name), address, input: aPress(action) }));
};
const ends = (incident: string) => agent({ verb: 'end-incident', incident, note: 'It is well again.' });

const incident = () => services.store.findLatestIncident(tenantId, 'disconnected');
/** Ann, Bob and Cyd have reported it; gives its id. */
const suspected = async (): Promise<string> => {
  await report('ann bob cyd');
  return (await incident())!.id;
};
const note = 'The server is down until noon.';
const declares = (id: string, words = note, name = 'Ada') =>
  agent({ verb: 'declare-incident', incident: id, note: words }, name);
const declared = async (): Promise<string> => {
  const id = await suspected();
  await declares(id);
  await services.drain();
  return id;
};

const sentTo = (place: string, text = ''): readonly string[] =>
  services.messenger.deliveries.flatMap(({ kind, conversationId, message }) =>
    kind === 'send' && conversationId === place && message?.text.includes(text) ? [message.text] : [],
  );
const toldIn = (name: string, text = '') => sentTo(`chat-of-${name}`, text);
const posts = () => services.messenger.deliveries.filter(({ kind }) => kind === 'post');

describe('noticing', () => {
  test('so many people with the same problem are shown to the helpdesk as one incident, once', async () => {
    await report('ann ann bob');
    expect(await incident()).toBeUndefined();
    await report('cyd dan');
    await services.drain();
    expect(posts()).toMatchObject([{ conversationId: expect.stringContaining(helpdeskChannel) as string }]);
    expect(posts()[0]?.message?.text).toMatch(/3 people reported this within 30 minutes/);
    expect(posts()[0]?.message?.text).not.toMatch(/ann|bob|cyd/);
    expect(JSON.stringify(await incident())).not.toMatch(/chat-of|bob|cyd/);
  });

  test('what was said too long ago, or is about something else, does not count', async () => {
    await says('ann');
    services.turnClock(31 * 60_000);
    await says('bob');
    await says('cyd', 'folder-not-syncing');
    expect(await incident()).toBeUndefined();
  });

  test('somebody who had the same yesterday counts today', async () => {
    await pressesIn(await says('cyd'), { verb: 'cancel' });
    services.turnClock(24 * 3_600_000);
    await report('ann bob cyd');
    expect(await incident()).toBeDefined();
  });

  test('after its end, only what is reported from then on counts, and that at once', async () => {
    const id = await declared();
    await ends(id);
    services.turnClock(60_000);
    await says('dan');
    expect((await incident())?.id).toBe(id);
    await report('eve fay');
    expect(await incident()).toMatchObject({ state: 'suspected', requesters: 3 });
  });

  test('one that was dismissed is not asked about again soon, and can still be declared', async () => {
    const id = await suspected();
    await agent({ verb: 'dismiss-incident', incident: id });
    await says('dan');
    expect((await incident())?.id).toBe(id);
    await declares(id, 'It is one after all.');
    expect((await incident())?.state).toBe('declared');
  });

  test('one that nobody answered makes room for the next, and its card can declare nothing any more', async () => {
    const id = await suspected();
    await services.drain();
    services.turnClock(5 * 3_600_000);
    await report('dan eve fay');
    const next = (await incident())!;
    expect(next).toMatchObject({ state: 'suspected', requesters: 3 });
    expect(next.id).not.toBe(id);
    expect((await services.store.findIncident(id))?.state).toBe('dismissed');
    expect(answerOf(await declares(id))).toMatch(/newer card/);
    await declares(next.id);
    expect(await services.store.listDeclaredIncidents(tenantId)).toMatchObject([{ id: next.id }]);
  });
});

describe('the card', () => {
  test('of two agents who press at once hears one, the other is told; the same once more is no mistake', async () => {
    const id = await suspected();
    const turns = await Promise.all(['Ada', 'Ben'].map((name) => declares(id, `Mine, ${name}.`, name)));
    expect(turns.map(({ answers }) => answers[0]?.kind).sort()).toEqual(['card', 'notice']);
    await services.drain();
    expect(toldIn('ann', 'Mine, ')).toHaveLength(1);
    const winner = turns.find(({ answers }) => answers[0]?.kind === 'card')!.person.name;
    expect((await declares(id, 'Mine, too.', winner)).answers).toMatchObject([{ kind: 'card' }]);
  });

  test.each<[string, RegExp, Partial<IncidentAction>]>([
    ['without words', /write/i, { note: '' }],
    ['of an incident that there is not', /do not know/i, { verb: 'end-incident', incident: 'no-such-one' }],
  ])('%s declares nothing', async (_, why, given) => {
    const turn = await agent({
      verb: 'declare-incident',
      incident: await suspected(),
      note,
      ...given,
    });
    expect(turn.answers).toMatchObject([{ kind: 'notice', text: expect.stringMatching(why) as string }]);
    expect((await incident())?.state).toBe('suspected');
  });

  test('is pressed by the helpdesk only and in its channel, and by nobody while it cannot be asked who that is', async () => {
    const id = await declared();
    const elsewhere = await agent({ verb: 'dismiss-incident', incident: id }, 'Ada', '19:other@thread.tacv2');
    expect(answerOf(elsewhere)).toMatch(/another helpdesk channel/);
    services.directory.teams.set('team-1', []);
    expect(answerOf(await ends(id))).toMatch(/only the helpdesk/i);
    services.directory.teams.delete('team-1');
    services.directory.fail(new DeliveryError('later', null));
    expect(answerOf(await ends(id))).toMatch(/cannot check right now/);
    expect((await incident())?.state).toBe('declared');
  });

  test('waits while no channel takes it, and comes as soon as one does; hours later nobody is asked any more', async () => {
    services.messenger.fail(new DeliveryError('missing', null));
    await suspected();
    await services.drain();
    expect(posts()).toHaveLength(0);
    expect(services.captured.text()).toContain('MM203_NO_HELPDESK');
    await services.store.hurryJobs('no-helpdesk', services.clock());
    await services.drain();
    expect(posts()).toHaveLength(1);
    services.messenger.fail(new DeliveryError('missing', null));
    await report('dan eve fay', 'folder-not-syncing');
    await services.drain();
    services.turnClock(5 * 3_600_000);
    await services.drain();
    expect(posts()).toHaveLength(1);
  });

  test('that was deleted while the incident lasts comes again, because only there it can be ended', async () => {
    const id = await declared();
    await says('eve');
    services.turnClock(60_000);
    for (const end of [() => Promise.resolve(), () => ends(id)]) {
      await end();
      services.messenger.fail(new DeliveryError('missing', null));
      await services.drain();
      expect(posts()).toHaveLength(2);
    }
    expect((await incident())?.post?.messageId).toBe(posts()[1]?.messageId);
  });

  test('tells how many wait, drawn anew once a minute however many come', async () => {
    await declared();
    const isDrawn = ({ kind, conversationId: at }: Delivery) => kind === 'update' && at.startsWith(helpdeskChannel);
    const drawn = () => services.messenger.deliveries.filter(isDrawn);
    const before = drawn().length;
    await report('dan eve fay');
    await services.drain();
    expect(drawn()).toHaveLength(before);
    services.turnClock(60_000);
    await services.drain();
    expect(drawn()).toHaveLength(before + 1);
    expect(drawn().at(-1)?.message?.text).toContain('6 people will be told when it is over');
  });
});

describe('whoever has it', () => {
  test('and reported it is told once when it is declared, and belongs to it', async () => {
    const id = await declared();
    for (const name of ['ann', 'bob', 'cyd']) expect(toldIn(name, note)).toHaveLength(1);
    expect(await services.store.listSessionsOfIncident(id)).toHaveLength(3);
  });

  test('from then on is told, linked, spared the fixes, and told of its end once, as their card is', async () => {
    const id = await declared();
    const session = await says('eve');
    expect(session).toMatchObject({ incident: id, aside: { kind: 'incident', note } });
    const waiting = await pressesIn(session, { verb: 'follow-incident' });
    expect(waiting).toMatchObject({ stage: 'linked', walk: null, incident: id });
    await ends(id);
    await services.drain();
    for (const name of ['ann', 'eve']) expect(toldIn(name, 'It is well again.')).toHaveLength(1);
    expect((await services.session(session.id)).aside).toMatchObject({ kind: 'incident', over: true });
    expect((await says('fay')).aside).toBeNull();
  });

  test.each([
    ['whose trouble is something else goes on as always, and', 'go-on', { stage: 'confirming', aside: null }],
    ['who stopped', 'cancel', { stage: 'cancelled' }],
  ])('%s is not told of its end', async (_, verb, becomes) => {
    const id = await declared();
    expect(await pressesIn(await says('eve'), { verb })).toMatchObject(becomes);
    await ends(id);
    await services.drain();
    expect(toldIn('eve')).toEqual([]);
    expect(toldIn('ann').at(-1)).toContain('“It is well again.”');
  });

  test('is told in the private chat when they asked here and there, and by name in a shared one', async () => {
    const group = inChannel('group', 'group');
    for (const name of ['dan', 'eve']) await says(name, undefined, group);
    await says('dan');
    await declared();
    expect(toldIn('dan', 'until noon')).toHaveLength(1);
    expect(sentTo('group')).toEqual([expect.stringMatching(/^eve: About /)]);
  });

  test('is told in another chat when the one where they asked takes nothing any more', async () => {
    const id = await suspected();
    await services.drain();
    await declares(id);
    services.messenger.fail(...[0, 1, 2].map(() => new DeliveryError('gone', null)));
    await services.drain();
    for (const name of ['ann', 'bob', 'cyd']) {
      expect(toldIn(name, note)).toEqual([]);
      expect(sentTo(`private-${name}`, note)).toHaveLength(1);
    }
  });

  test('and was about to send it to the helpdesk: the ticket belongs to the incident', async () => {
    const ann = await says('ann');
    await pressesIn(ann, { verb: 'person' });
    const id = await declared();
    await pressesIn(ann, { verb: 'hand-over', note: '', urgency: 'normal' });
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
    expect(await services.session(id)).toMatchObject(becomes);
  });
});
