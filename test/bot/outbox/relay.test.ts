import { say } from '../../../texts/say';
import { told } from '../../support/values/reader';
import { runJob } from '../../../bot/outbox/run-job';
import { makeOutbox } from '../../../bot/outbox/outbox';
import { writeMove } from '../../../bot/tickets/write-move';
import type { Messenger } from '../../../domain/ports';
import { DeliveryError } from '../../../domain/ports';
import type { Ticket, TicketFile, TicketMessage } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { aTicket } from '../../support/values/a-ticket';
import { helpdeskChannel, openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const thread = `${helpdeskChannel};messageid=5`;
const post = { conversationId: thread, messageId: '5' };
const home = aSession().address;
const ada = { id: 'ada', name: 'Ada Aalto', channelUserId: '29:ada' };
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

const message = (given: Partial<TicketMessage> = {}): TicketMessage => ({
  id: 'm1',
  at: services.clock(),
  from: 'agent',
  by: ada.name,
  text: 'Is **this** it?',
  asks: false,
  files: [],
  ...given,
});
const file = (given: Partial<TicketFile> = {}): TicketFile => ({
  name: 'sync.log',
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  size: 2048,
  url: 'https://contoso.sharepoint.com/sync.log',
  ...given,
});
const picture = file({ name: 'picture', contentType: 'image/*', size: null, url: 'https://smba.trafficmanager.net/p' });

const open = async (given: Partial<Ticket> = {}): Promise<Ticket> => {
  await services.store.saveAddress(home);
  return services.store.openTicket(aTicket({ post, ...given }));
};
const relay = (to: 'requester' | 'thread', given: Partial<Messenger> = {}): Promise<void> =>
  runJob(
    { ...services, messenger: { ...services.messenger, ...given } },
    { kind: `relay-to-${to}`, ticket: 'ticket-1', message: 'm1' },
  );
const deliveries = () =>
  services.messenger.deliveries.map(({ kind, conversationId, message: sent }) => [kind, conversationId, sent?.text]);
const ticket = async (): Promise<Ticket> => (await services.store.findTicket('ticket-1'))!;
const jobs = async () =>
  (await services.store.leaseJobs(services.clock(), services.clock() + 1000, 100)).map(({ job }) => job);
const gone = () => new DeliveryError('gone', null);

describe('a message of the helpdesk', () => {
  test('comes into the requester’s chat as it was typed, with the name and the number', async () => {
    await open({ messages: [message()] });
    await relay('requester');

    expect(deliveries()).toEqual([
      [
        'send',
        home.conversationId,
        expect.stringMatching(/^Ada Aalto from the helpdesk \(ticket 1001\) wrote:\nIs \*\*this\*\* it\?\n/),
      ],
    ]);
    expect(services.messenger.deliveries[0]?.message?.card).toBeNull();
  });

  test('that asks comes as a card with room for the answer', async () => {
    await open({ messages: [message({ asks: true })] });
    await relay('requester');

    const { card, text } = services.messenger.deliveries[0]!.message!;
    expect(text).toContain('Is **this** it?');
    expect(JSON.stringify(card)).toMatch(/"verb":"add-to-ticket".*"verb":"ticket-fixed"/);
  });

  test.each(['channel', 'group'] as const)('never stands in a %s: only that it is there', async (place) => {
    const address = { ...home, place, conversationId: 'shared' };
    await open({ address, messages: [message()] });
    await relay('requester');

    const [name, shared] = ['Adele Vance', deliveries().filter(([, at]) => at === 'shared')];
    expect(deliveries().find(([, at]) => at === home.conversationId)?.[2]).toContain('Is **this** it?');
    expect(shared).toEqual([
      ['send', 'shared', `${name}: you have a message about your ticket 1001. I wrote to you in private.`],
    ]);
  });

  test('opens a private chat where none is known', async () => {
    await services.store.openTicket(
      aTicket({ address: { ...home, place: 'channel', conversationId: 'shared' }, messages: [message()] }),
    );
    await relay('requester');

    expect(deliveries().map(([kind, at]) => [kind, at])).toEqual([
      ['open', 'private-person-1'],
      ['send', 'private-person-1'],
      ['send', 'shared'],
    ]);
  });

  test('is not sent a second time because the shared chat had trouble', async () => {
    await open({ address: { ...home, place: 'channel', conversationId: 'shared' }, messages: [message()] });
    const { send } = services.messenger;

    await relay('requester', {
      send: (to, sent) =>
        to.conversationId === 'shared' ? Promise.reject(new DeliveryError('later', null)) : send(to, sent),
    });

    expect(deliveries()).toHaveLength(1);
  });

  test('is tried again while the trouble passes, and nobody is told', async () => {
    await open({ messages: [message()] });
    services.messenger.fail(new DeliveryError('later', null));

    await expect(relay('requester')).rejects.toMatchObject({ outcome: 'later' });

    expect((await ticket()).events).toHaveLength(1);
    expect(await jobs()).toEqual([]);
  });

  test('finds another personal chat when the first is blocked', async () => {
    await open({ messages: [message()] });
    services.messenger.fail(gone());
    await relay('requester');

    expect(deliveries().map(([kind, at]) => [kind, at])).toEqual([
      ['open', 'private-person-1'],
      ['send', 'private-person-1'],
    ]);
    expect(await services.store.findAddress(home.conversationId)).toBeUndefined();
  });

  test('that reaches nobody is told to the agent in the thread, stands in the history, and is given up', async () => {
    await open({ messages: [message()] });
    services.messenger.fail(gone(), gone());

    await expect(relay('requester')).rejects.toMatchObject({ outcome: 'gone' });

    expect((await ticket()).events.at(-1)).toMatchObject({ move: 'unreachable', by: 'Mailmend' });
    await makeOutbox(services.store, (job) => runJob(services, job), services.clock, services.log).drain();
    expect(deliveries()).toContainEqual([
      'send',
      thread,
      expect.stringMatching(/^I could not reach Adele Vance: .*Ada Aalto.*call them/),
    ]);
  });
});

describe('a line about the ticket', () => {
  const tell = () =>
    runJob(services, { kind: 'tell-requester', ticket: 'ticket-1', line: told('Ticket 1001 is resolved: x') });

  test('never stands where others read along', async () => {
    await open({ address: { ...home, place: 'group', conversationId: 'shared' } });
    await tell();
    expect(deliveries()).toEqual([['send', home.conversationId, 'Ticket 1001 is resolved: x']]);
  });

  test('that reaches nobody is told to the helpdesk once, however many follow', async () => {
    await open();
    services.messenger.fail(gone(), gone(), gone(), gone());
    for (let time = 0; time < 2; time += 1) await expect(tell()).rejects.toMatchObject({ outcome: 'gone' });

    expect((await ticket()).events.filter(({ move }) => move === 'unreachable')).toHaveLength(1);
  });

  test('shows in a shared chat only that there is something, when no private one takes it', async () => {
    await services.store.openTicket(aTicket({ post, address: { ...home, place: 'group', conversationId: 'shared' } }));
    services.messenger.fail(gone());
    await expect(tell()).rejects.toMatchObject({ outcome: 'gone' });

    expect(deliveries()).toEqual([
      ['send', 'shared', expect.stringMatching(/^Adele Vance: there is news about your ticket 1001\./)],
    ]);
  });
});

describe('a message of the requester', () => {
  const theirs = (given: Partial<TicketMessage> = {}) =>
    message({ from: 'requester', by: 'Adele Vance', text: 'It is **back**', ...given });

  test('stands in the ticket’s thread with its files as links', async () => {
    await open({ messages: [theirs({ files: [file()] })] });
    await relay('thread');

    expect(deliveries()).toEqual([
      [
        'send',
        thread,
        'Adele Vance wrote: It is **back**\nFile: sync.log (2 KB) https://contoso.sharepoint.com/sync.log',
      ],
    ]);
  });

  test('brings its pictures along, in the same message', async () => {
    await open({ messages: [theirs({ text: '', files: [picture] })] });
    await relay('thread', { fetchImage: () => Promise.resolve(png) });

    expect(services.messenger.deliveries).toMatchObject([
      {
        conversationId: thread,
        message: {
          text: 'Adele Vance sent:',
          images: [
            {
              name: 'picture',
              contentType: 'image/png',
              url: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
            },
          ],
        },
      },
    ]);
  });

  test.each<readonly [string, Messenger['fetchImage']]>([
    ['is larger than 1 MB', () => Promise.resolve(null)],
    ['is not to be had', () => Promise.reject(new DeliveryError('refused', null))],
    ['is no picture at all', () => Promise.resolve(Uint8Array.from(Buffer.from('<html>')))],
  ])('goes without a picture that %s; both sides are told, once', async (_why, fetchImage) => {
    await open({ messages: [theirs({ files: [picture] })] });
    for (let time = 0; time < 2; time += 1) await relay('thread', { fetchImage });

    expect(deliveries()[0]).toEqual([
      'send',
      thread,
      expect.stringMatching(/^Adele Vance wrote: It is \*\*back\*\*\n\(The picture “picture” could not/),
    ]);
    expect(await jobs()).toEqual([
      {
        kind: 'tell-requester',
        ticket: 'ticket-1',
        line: say('pictures-left-out', { number: 1001, names: [say('in-quotes', { text: 'picture' })] }),
      },
    ]);
    expect(services.captured.codes()).toContain('MM305_ATTACHMENT');
  });

  test('waits for a picture that can be had later, and no longer than ten minutes', async () => {
    await open({ messages: [theirs({ files: [picture] })] });
    const fetchImage = () => Promise.reject(new DeliveryError('later', null));

    await expect(relay('thread', { fetchImage })).rejects.toMatchObject({ outcome: 'later' });
    expect(deliveries()).toEqual([]);
    services.turnClock(10 * 60_000);
    await relay('thread', { fetchImage });
    expect(deliveries()).toHaveLength(1);
  });

  test('is not kept back by pictures that the platform does not take', async () => {
    await open({ messages: [theirs({ files: [picture] })] });
    services.messenger.fail(new DeliveryError('refused', null));
    await relay('thread', { fetchImage: () => Promise.resolve(png) });

    expect(services.messenger.deliveries).toMatchObject([
      { message: { text: expect.stringContaining('It is **back**') as string } },
    ]);
    expect(services.messenger.deliveries[0]?.message?.images).toBeUndefined();
  });

  test('whose thread was deleted is not lost: the ticket is posted anew, with the message in its thread', async () => {
    await open({ messages: [theirs()] });
    services.messenger.fail(new DeliveryError('missing', null));
    await relay('thread');

    const [posted, sent] = services.messenger.deliveries;
    expect(posted?.kind).toBe('post');
    expect(sent).toMatchObject({ kind: 'send', conversationId: posted?.conversationId });
    expect((await ticket()).post?.conversationId).toBe(posted?.conversationId);
  });
});

test('messages of a ticket arrive in their order, even when the first has to be sent again', async () => {
  await open({ state: 'claimed', claimedBy: ada });
  const outbox = makeOutbox(services.store, (job) => runJob(services, job), services.clock, services.log);
  const write = (text: string) =>
    writeMove(services, 'ticket-1', () => ({
      role: 'agent',
      person: ada,
      what: { move: 'write', id: services.newId(), text, files: [] },
    }));
  for (const text of ['first', 'second', 'third']) await write(text);
  const { send } = services.messenger;
  let troubles = 2;
  services.messenger.send = (to, sent) => {
    if (to.conversationId !== home.conversationId || (troubles -= 1) < 0) return send(to, sent);
    return Promise.reject(new DeliveryError('later', 1000));
  };

  for (let time = 0; time < 4; time += 1) {
    await outbox.drain();
    services.turnClock(1000);
  }

  const told = deliveries().flatMap(([, at, text]) => (at === home.conversationId ? [text?.split('\n')[1]] : []));
  expect(told).toEqual(['first', 'second', 'third']);
});

test('a private note reaches the requester on no way', async () => {
  await open({ state: 'claimed', claimedBy: ada });
  await writeMove(services, 'ticket-1', () => ({
    role: 'agent',
    person: ada,
    what: { move: 'note', text: 'a secret' },
  }));
  await makeOutbox(services.store, (job) => runJob(services, job), services.clock, services.log).drain();

  const toThem = services.messenger.deliveries.filter(
    ({ conversationId }) => !conversationId.startsWith(helpdeskChannel),
  );
  expect(JSON.stringify(toThem)).not.toContain('a secret');
});
