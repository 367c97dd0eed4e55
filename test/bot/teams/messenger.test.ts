import { makeAdapter } from '../../../bot/teams/adapter';
import { makeMessenger } from '../../../bot/teams/messenger';
import { DeliveryError, type Messenger } from '../../../domain/ports';
import type { Address } from '../../../domain/requester';
import type { Trouble } from '../../support/servers/connector';
import { appId } from '../../support/servers/open-id';
import { outgoingToken, testCloud } from '../../support/servers/test-cloud';
import { useBot } from '../../support/servers/use-bot';
import { aSession } from '../../support/values/a-session';
import { captureLog } from '../../support/values/captured-log';

const bot = useBot();
const messenger = (settings?: { longestCall: number }): Messenger =>
  makeMessenger(makeAdapter(testCloud(bot.openId.metadataUrl), captureLog().log), appId, settings);
const { requester } = aSession();
const address = (given: Partial<Address> = {}): Address => ({
  ...aSession().address,
  serviceUrl: bot.connector.serviceUrl,
  ...given,
});
const helpdesk = '19:helpdesk@thread.tacv2';
const message = { card: { type: 'AdaptiveCard' }, text: 'What the card says' };
const calls = () => bot.connector.calls;
const last = () => calls().at(-1)!;

test('a card is sent alone, with its text as summary and with our token', async () => {
  const id = await messenger().send(address(), message);
  const path = expect.stringMatching(/^\/v3\/conversations\/conversation-1\/activities\b/) as string;
  const body = { type: 'message', summary: 'What the card says', attachments: [{ content: message.card }] };
  expect(last()).toMatchObject({ method: 'POST', path, authorization: outgoingToken, body });
  expect(last().body).not.toHaveProperty('text');
  expect(id).toBe(`message-${calls().length}`);
});

test('a line is sent as plain text, so that nothing in it is markup, with its pictures in one call', async () => {
  const [text, url] = ['**not bold** <b>', 'data:image/png;base64,AAAA'];
  const picture = { name: 'bar', contentType: 'image/png' };
  await messenger().send(address(), { card: null, text, images: [{ ...picture, url }] });
  expect(last().body).toMatchObject({ text, textFormat: 'plain', attachments: [{ ...picture, contentUrl: url }] });
});

test('a message goes into the thread that its conversation names', async () => {
  const conversationId = '19:general@thread.tacv2;messageid=77';
  await messenger().send(address({ conversationId, place: 'channel' }), message);
  expect(last().path).toContain(`/v3/conversations/${conversationId}/activities`);
});

test('a card is updated in place', async () => {
  await messenger().update(address(), 'card-7', message);
  expect(last()).toMatchObject({ method: 'PUT', path: '/v3/conversations/conversation-1/activities/card-7' });
});

test.each([helpdesk, `${helpdesk};messageid=5`])(
  'a post in the channel %s starts a new thread, and tells where it stands',
  async (channel) => {
    const post = await messenger().postToChannel(address(), channel, message);
    const channelData = { channel: { id: helpdesk }, tenant: { id: 'tenant-1' } };
    const body = { isGroup: true, channelData };
    expect(last()).toMatchObject({ path: '/v3/conversations', authorization: outgoingToken, body });
    const messageId = String(calls().length);
    expect(post).toEqual({ conversationId: `${helpdesk};messageid=${messageId}`, messageId });
  },
);

test('a private chat is opened with the person’s id in this channel', async () => {
  const opened = await messenger().openPersonal(address({ place: 'channel' }), requester);
  expect(last().body).toMatchObject({ isGroup: false, members: [{ id: '29:adele' }], tenantId: 'tenant-1' });
  const conversationId = `chat-${calls().length}`;
  expect(opened).toMatchObject({ place: 'personal', personId: 'person-1', conversationId });
});

const outcomeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'delivered',
    (error: unknown) => (error instanceof DeliveryError ? [error.outcome, error.retryAfter] : error),
  );
const works = {
  send: (by: Messenger) => by.send(address(), message),
  update: (by: Messenger) => by.update(address(), 'card-1', message),
  post: (by: Messenger) => by.postToChannel(address(), helpdesk, message),
  open: (by: Messenger) => by.openPersonal(address(), requester),
};
const at = (time: string): string => `Tue, 24 Nov 2026 ${time} GMT`;
const busy = (status: number, retryAfter: string): Trouble => ({
  status,
  headers: { 'retry-after': retryAfter, date: at('12:00:00') },
});

test.each<readonly [Trouble, string, number | null]>([
  [{ status: 400 }, 'refused', null],
  [{ status: 413 }, 'refused', null],
  [{ status: 403 }, 'gone', null],
  [{ status: 404 }, 'missing', null],
  [{ status: 408 }, 'later', null],
  [{ status: 412 }, 'later', null],
  [busy(412, '9'), 'later', 9000],
  [busy(429, '7'), 'later', 7000],
  [{ status: 429 }, 'later', null],
  [{ status: 502 }, 'later', null],
  [busy(503, '30'), 'later', 30_000],
  [busy(503, at('12:00:40')), 'later', 40_000],
  [busy(503, at('11:59:00')), 'later', 0],
  [busy(503, 'in a moment'), 'later', null],
  [{ status: 504 }, 'later', null],
  ['cut', 'later', null],
])('trouble %j fails at once as %s after %s, and is not tried again behind our back', async (trouble, ...expected) => {
  const before = calls().length;
  bot.connector.meet(trouble);
  expect(await outcomeOf(works.send(messenger()))).toEqual(expected);
  expect(calls()).toHaveLength(before + 1);
});

test.each(['update', 'post', 'open'] as const)(
  'a blocked chat is told from a passing trouble in %s, too',
  async (kind) => {
    bot.connector.meet({ status: 403 });
    expect(await outcomeOf(works[kind](messenger()))).toEqual(['gone', null]);
  },
);

test.each(['send', 'update', 'open'] as const)('a platform that never answers to %s may be later', async (kind) => {
  bot.connector.meet('silence');
  expect(await outcomeOf(works[kind](messenger({ longestCall: 200 })))).toEqual(['later', null]);
});

test('a platform that cannot be reached may be reached later', async () => {
  const nowhere = address({ serviceUrl: 'http://127.0.0.1:9/' });
  expect(await outcomeOf(messenger().send(nowhere, message))).toEqual(['later', null]);
});
