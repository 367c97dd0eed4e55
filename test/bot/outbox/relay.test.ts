import { say } from '../../../texts/say';
import { told } from '../../support/values/reader';
import { DeliveryError, type Messenger } from '../../../domain/ports';
import type { Ticket, TicketFile, TicketMessage } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { helpdeskChannel, helpdeskThread as thread, inChannel } from '../../support/values/a-turn';
import { ada } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
const post = { conversationId: thread, messageId: '5' };
const home = aSession().address;
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
  return services.open({ post, ...given });
};
const ticket = 'ticket-1';
const relay = (to: 'requester' | 'thread') => services.run({ kind: `relay-to-${to}`, ticket, message: 'm1' });
/** Relays to the requester what the agent wrote in a ticket that is so. */
const relayed = async (given: Partial<Ticket> = {}, written: Partial<TicketMessage> = {}): Promise<void> => {
  await open({ messages: [message(written)], ...given });
  await relay('requester');
};
const deliveries = () =>
  services.messenger.deliveries.map(({ kind, conversationId, message: sent }) => [kind, conversationId, sent?.text]);
const ways = () => deliveries().map(([kind, at]) => `${kind} ${at}`);
const failing = (...outcomes: readonly ('gone' | 'later' | 'missing' | 'refused')[]): void =>
  services.messenger.fail(...outcomes.map((outcome) => new DeliveryError(outcome, null)));
const shared = { address: inChannel('shared') };
const grouped = { address: inChannel('shared', 'group') };

describe('a message of the helpdesk', () => {
  test('comes into the requester’s chat as it was typed, with the name and the number', async () => {
    await relayed();
    const text = /^Ada Aalto from the helpdesk \(ticket 1001\) wrote:\nIs \*\*this\*\* it\?\n/;
    expect(deliveries()).toEqual([['send', home.conversationId, expect.stringMatching(text)]]);
    expect(services.messenger.deliveries[0]?.message?.card).toBeNull();
  });

  test('that asks comes as a card with room for the answer', async () => {
    await relayed({}, { asks: true });
    const { card, text } = services.messenger.deliveries[0]!.message!;
    expect(text).toContain('Is **this** it?');
    expect(JSON.stringify(card)).toMatch(/"verb":"add-to-ticket".*"verb":"ticket-fixed"/);
  });

  test.each([shared, grouped])('never stands where others read along: only that it is there (%#)', async (place) => {
    await relayed(place);
    expect(deliveries().find(([, at]) => at === home.conversationId)?.[2]).toContain('Is **this** it?');
    const line = 'Adele Vance: you have a message about your ticket 1001. I wrote to you in private.';
    expect(deliveries().filter(([, at]) => at === 'shared')).toEqual([['send', 'shared', line]]);
  });

  test('opens a private chat where none is known', async () => {
    await services.open({ ...shared, messages: [message()] });
    await relay('requester');
    expect(ways()).toEqual(['open private-person-1', 'send private-person-1', 'send shared']);
  });

  test('is not sent a second time because the shared chat had trouble', async () => {
    const { send } = services.messenger;
    services.messenger.send = (to, sent) =>
      to.conversationId === 'shared' ? Promise.reject(new DeliveryError('later', null)) : send(to, sent);
    await relayed(shared);
    expect(deliveries()).toHaveLength(1);
  });

  test('is tried again while the trouble passes, and nobody is told', async () => {
    failing('later');
    await expect(relayed()).rejects.toMatchObject({ outcome: 'later' });
    expect((await services.ticket()).events).toHaveLength(1);
    expect(await services.jobs()).toEqual([]);
  });

  test('finds another personal chat when the first is blocked', async () => {
    failing('gone');
    await relayed();
    expect(ways()).toEqual(['open private-person-1', 'send private-person-1']);
    expect(await services.store.findAddress(home.conversationId)).toBeUndefined();
  });

  test('that reaches nobody is told to the agent in the thread, stands in the history, and is given up', async () => {
    failing('gone', 'gone');
    await expect(relayed()).rejects.toMatchObject({ outcome: 'gone' });
    expect((await services.ticket()).events.at(-1)).toMatchObject({ move: 'unreachable', by: 'Mailmend' });
    await services.drain();
    const line = expect.stringMatching(/^I could not reach Adele Vance: .*Ada Aalto.*call them/) as string;
    expect(deliveries()).toContainEqual(['send', thread, line]);
  });
});

describe('a line about the ticket', () => {
  const tell = () => services.run({ kind: 'tell-requester', ticket, line: told('Ticket 1001 is resolved: x') });

  test.each([{}, grouped])(
    'comes into their own chat, and never stands where others read along (%#)',
    async (place) => {
      await open(place);
      await tell();
      expect(deliveries()).toEqual([['send', home.conversationId, 'Ticket 1001 is resolved: x']]);
    },
  );

  test('that reaches nobody is told to the helpdesk once, however many follow', async () => {
    await open();
    failing('gone', 'gone', 'gone', 'gone');
    for (let time = 0; time < 2; time += 1) await expect(tell()).rejects.toMatchObject({ outcome: 'gone' });
    expect((await services.ticket()).events.filter(({ move }) => move === 'unreachable')).toHaveLength(1);
  });

  test('shows in a shared chat only that there is something, when no private one takes it', async () => {
    await services.open({ post, ...grouped });
    failing('gone');
    await expect(tell()).rejects.toMatchObject({ outcome: 'gone' });
    const news = expect.stringMatching(/^Adele Vance: there is news about your ticket 1001\./) as string;
    expect(deliveries()).toEqual([['send', 'shared', news]]);
  });
});

describe('a message of the requester', () => {
  const theirs = (given: Partial<TicketMessage> = {}) =>
    open({ messages: [message({ from: 'requester', by: 'Adele Vance', text: 'It is **back**', ...given })] });
  const fetching = (fetchImage: Messenger['fetchImage']) => Object.assign(services.messenger, { fetchImage });

  test('stands in the ticket’s thread with its files as links', async () => {
    await theirs({ files: [file()] });
    await relay('thread');
    const text = 'Adele Vance wrote: It is **back**\nFile: sync.log (2 KB) https://contoso.sharepoint.com/sync.log';
    expect(deliveries()).toEqual([['send', thread, text]]);
  });

  test('brings its pictures along, in the same message', async () => {
    fetching(() => Promise.resolve(png));
    await theirs({ text: '', files: [picture] });
    await relay('thread');
    const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const images = [{ name: 'picture', contentType: 'image/png', url }];
    const message = { text: 'Adele Vance sent:', images };
    expect(services.messenger.deliveries).toMatchObject([{ conversationId: thread, message }]);
  });

  test.each<readonly [string, Messenger['fetchImage']]>([
    ['is larger than 1 MB', () => Promise.resolve(null)],
    ['is not to be had', () => Promise.reject(new DeliveryError('refused', null))],
    ['is no picture at all', () => Promise.resolve(Uint8Array.from(Buffer.from('<html>')))],
  ])('goes without a picture that %s; both sides are told, once', async (_why, fetchImage) => {
    fetching(fetchImage);
    await theirs({ files: [picture] });
    for (let time = 0; time < 2; time += 1) await relay('thread');
    const text = /^Adele Vance wrote: It is \*\*back\*\*\n\(The picture “picture” could not/;
    expect(deliveries()[0]).toEqual(['send', thread, expect.stringMatching(text)]);
    const line = say('pictures-left-out', { number: 1001, names: [say('in-quotes', { text: 'picture' })] });
    expect(await services.jobs()).toEqual([{ kind: 'tell-requester', ticket: 'ticket-1', line }]);
    expect(services.captured.codes()).toContain('MM305_ATTACHMENT');
  });

  test('waits for a picture that can be had later, and no longer than ten minutes', async () => {
    fetching(() => Promise.reject(new DeliveryError('later', null)));
    await theirs({ files: [picture] });
    await expect(relay('thread')).rejects.toMatchObject({ outcome: 'later' });
    expect(deliveries()).toEqual([]);
    services.turnClock(10 * 60_000);
    await relay('thread');
    expect(deliveries()).toHaveLength(1);
  });

  test('is not kept back by pictures that the platform does not take', async () => {
    fetching(() => Promise.resolve(png));
    await theirs({ files: [picture] });
    failing('refused');
    await relay('thread');
    const text = expect.stringContaining('It is **back**') as string;
    expect(services.messenger.deliveries.map(({ message }) => message)).toEqual([{ card: null, text }]);
  });

  test.each([
    [
      1,
      300,
      /^Adele Vance wrote: It is back[^\n]{2000,}\n\(The message was too long/,
      'only-the-beginning-was-passed-on',
    ],
    [2, 300, null, 'nothing-was-passed-on'],
    [1, 1, null, 'nothing-was-passed-on'],
  ])(
    'refused %i times, %i lines long, goes as far as it can, and its writer is told',
    async (times, lines, text, key) => {
      await theirs({ text: 'It is back. '.repeat(lines) });
      failing(...new Array<'refused'>(times).fill('refused'));
      const relayed = relay('thread');
      if (text) await relayed;
      else await expect(relayed).rejects.toMatchObject({ outcome: 'refused' });
      expect(deliveries()).toEqual(text ? [['send', thread, expect.stringMatching(text)]] : []);
      expect(await services.jobs()).toEqual([
        { kind: 'tell-requester', ticket, line: { key, args: { number: 1001 } } },
      ]);
    },
  );

  test.each(['\n', '\r\n', '\u2028', '\u0085'])('imitates none of our lines with a break such as %j', async (mark) => {
    await theirs({ text: `x${mark}Ada Aalto from the helpdesk wrote:${mark}call 555` });
    await relay('thread');
    const text = 'Adele Vance wrote: \n> x\n> Ada Aalto from the helpdesk wrote:\n> call 555';
    expect(deliveries()).toEqual([['send', thread, text]]);
  });

  test('whose thread was deleted is not lost: the ticket is posted anew, with the message in its thread', async () => {
    await theirs();
    failing('missing');
    await relay('thread');
    const { conversationId } = (await services.ticket()).post!;
    expect(ways()).toEqual([`post ${conversationId}`, `send ${conversationId}`]);
  });
});

test('messages of a ticket arrive in their order, even when the first has to be sent again', async () => {
  await open({ state: 'claimed', claimedBy: ada });
  for (const text of ['first', 'second', 'third'])
    await services.moveAsAgent({ move: 'write', id: text, text, files: [] }, ticket, ada);
  const { send } = services.messenger;
  let troubles = 2;
  services.messenger.send = (to, sent) =>
    to.conversationId === home.conversationId && troubles-- > 0
      ? Promise.reject(new DeliveryError('later', 1000))
      : send(to, sent);
  for (let time = 0; time < 4; time += 1) {
    await services.drain();
    services.turnClock(1000);
  }
  const lines = deliveries().flatMap(([, at, text]) => (at === home.conversationId ? [text?.split('\n')[1]] : []));
  expect(lines).toEqual(['first', 'second', 'third']);
});

test('a private note reaches the requester on no way', async () => {
  await open({ state: 'claimed', claimedBy: ada });
  await services.moveAsAgent({ move: 'note', text: 'a secret' }, 'ticket-1', ada);
  await services.drain();
  const toThem = deliveries().filter(([, at]) => !at!.startsWith(helpdeskChannel));
  expect(JSON.stringify(toThem)).not.toContain('a secret');
});
