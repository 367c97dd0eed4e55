import { makeAdapter } from '../../../bot/teams/adapter';
import { makeMessenger } from '../../../bot/teams/messenger';
import { DeliveryError } from '../../../domain/ports';
import type { Address } from '../../../domain/requester';
import { captureLog } from '../../support/values/captured-log';
import { aSession } from '../../support/values/a-session';
import { loopbackMessenger } from '../../support/servers/bot-on-loopback';
import { startConnector } from '../../support/servers/connector';
import type { Connector, Trouble } from '../../support/servers/connector';
import { appId, startOpenIdServer } from '../../support/servers/open-id';
import type { OpenIdServer } from '../../support/servers/open-id';
import { outgoingToken, testCloud } from '../../support/servers/test-cloud';

let openId: OpenIdServer;
let connector: Connector;
beforeAll(async () => {
  [openId, connector] = await Promise.all([startOpenIdServer(), startConnector()]);
});
afterAll(() => Promise.all([openId.close(), connector.close()]));
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

const address = (given: Partial<Address> = {}): Address => ({
  ...aSession().address,
  serviceUrl: connector.serviceUrl,
  ...given,
});
const message = { card: { type: 'AdaptiveCard' }, text: 'What the card says' };
const last = () => connector.calls.at(-1)!;

test('a card is sent alone, with its text as summary and with our token', async () => {
  const id = await loopbackMessenger(openId).send(address(), message);

  expect(last()).toMatchObject({
    method: 'POST',
    path: expect.stringMatching(/^\/v3\/conversations\/conversation-1\/activities\b/) as string,
    authorization: outgoingToken,
    body: { type: 'message', summary: 'What the card says', attachments: [{ content: message.card }] },
  });
  expect(last().body).not.toHaveProperty('text');
  expect(id).toBe(`message-${connector.calls.length}`);
});

test('a line is sent as plain text, so that nothing in it is markup', async () => {
  await loopbackMessenger(openId).send(address(), { card: null, text: '**not bold** <b>' });

  expect(last().body).toMatchObject({ text: '**not bold** <b>', textFormat: 'plain' });
});

test('a message goes into the thread that its conversation names', async () => {
  const conversationId = '19:general@thread.tacv2;messageid=77';
  await loopbackMessenger(openId).send(address({ conversationId, place: 'channel' }), message);

  expect(last().path).toContain(`/v3/conversations/${conversationId}/activities`);
});

test('a card is updated in place', async () => {
  await loopbackMessenger(openId).update(address(), 'card-7', message);

  expect(last()).toMatchObject({ method: 'PUT', path: '/v3/conversations/conversation-1/activities/card-7' });
});

test('a post in a channel starts a new thread, and tells where it stands', async () => {
  const post = await loopbackMessenger(openId).postToChannel(address(), '19:helpdesk@thread.tacv2', message);

  expect(last()).toMatchObject({
    path: '/v3/conversations',
    authorization: outgoingToken,
    body: { isGroup: true, channelData: { channel: { id: '19:helpdesk@thread.tacv2' }, tenant: { id: 'tenant-1' } } },
  });
  const number = connector.calls.length;
  expect(post).toEqual({
    conversationId: `19:helpdesk@thread.tacv2;messageid=${number}`,
    messageId: String(number),
  });
});

test('a post in a channel that is named by one of its threads starts a new thread all the same', async () => {
  await loopbackMessenger(openId).postToChannel(address(), '19:helpdesk@thread.tacv2;messageid=5', message);

  expect(last().body).toMatchObject({ channelData: { channel: { id: '19:helpdesk@thread.tacv2' } } });
});

test('a private chat is opened with the person’s id in this channel', async () => {
  const opened = await loopbackMessenger(openId).openPersonal(address({ place: 'channel' }), aSession().requester);

  expect(last().body).toMatchObject({ isGroup: false, members: [{ id: '29:adele' }], tenantId: 'tenant-1' });
  expect(opened).toMatchObject({
    place: 'personal',
    personId: 'person-1',
    conversationId: `chat-${connector.calls.length}`,
  });
});

const outcomeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'delivered',
    (error: unknown) =>
      error instanceof DeliveryError ? { outcome: error.outcome, retryAfter: error.retryAfter } : error,
  );

test.each<readonly [Trouble, unknown]>([
  [{ status: 403 }, { outcome: 'gone', retryAfter: null }],
  [{ status: 404 }, { outcome: 'missing', retryAfter: null }],
  [{ status: 408 }, { outcome: 'later', retryAfter: null }],
  [{ status: 412 }, { outcome: 'later', retryAfter: null }],
  [
    { status: 412, headers: { 'retry-after': '9' } },
    { outcome: 'later', retryAfter: 9000 },
  ],
  [
    { status: 429, headers: { 'retry-after': '7' } },
    { outcome: 'later', retryAfter: 7000 },
  ],
  [{ status: 429 }, { outcome: 'later', retryAfter: null }],
  [{ status: 502 }, { outcome: 'later', retryAfter: null }],
  [
    { status: 503, headers: { 'retry-after': '30' } },
    { outcome: 'later', retryAfter: 30_000 },
  ],
  [
    { status: 503, headers: { 'retry-after': 'Tue, 24 Nov 2026 12:00:40 GMT', date: 'Tue, 24 Nov 2026 12:00:00 GMT' } },
    { outcome: 'later', retryAfter: 40_000 },
  ],
  [
    { status: 503, headers: { 'retry-after': 'Tue, 24 Nov 2026 11:59:00 GMT', date: 'Tue, 24 Nov 2026 12:00:00 GMT' } },
    { outcome: 'later', retryAfter: 0 },
  ],
  [
    { status: 503, headers: { 'retry-after': 'in a moment' } },
    { outcome: 'later', retryAfter: null },
  ],
  [{ status: 504 }, { outcome: 'later', retryAfter: null }],
  ['cut', { outcome: 'later', retryAfter: null }],
])('trouble %j fails at once as %j, and is not tried again behind our back', async (trouble, expected) => {
  const before = connector.calls.length;
  connector.meet(trouble);

  expect(await outcomeOf(loopbackMessenger(openId).send(address(), message))).toEqual(expected);

  expect(connector.calls).toHaveLength(before + 1);
});

test.each(['update', 'post', 'open'] as const)(
  'a blocked chat is told from a passing trouble in %s, too',
  async (kind) => {
    const messenger = loopbackMessenger(openId);
    connector.meet({ status: 403 });
    const work = {
      update: () => messenger.update(address(), 'card-1', message),
      post: () => messenger.postToChannel(address(), '19:helpdesk@thread.tacv2', message),
      open: () => messenger.openPersonal(address(), aSession().requester),
    }[kind];

    expect(await outcomeOf(work())).toEqual({ outcome: 'gone', retryAfter: null });
  },
);

test.each(['send', 'update', 'open'] as const)('a platform that never answers to %s may be later', async (kind) => {
  const messenger = makeMessenger(makeAdapter(testCloud(openId.metadataUrl), captureLog().log), appId, {
    longestCall: 200,
  });
  connector.meet('silence');
  const work = {
    send: () => messenger.send(address(), message),
    update: () => messenger.update(address(), 'card-1', message),
    open: () => messenger.openPersonal(address(), aSession().requester),
  }[kind];

  expect(await outcomeOf(work())).toEqual({ outcome: 'later', retryAfter: null });
});

test('pictures go with their text in one call', async () => {
  const images = [{ name: 'bar', contentType: 'image/png', url: 'data:image/png;base64,AAAA' }];
  await loopbackMessenger(openId).send(address(), { card: null, text: 'Adele sent:', images });

  expect(last().body).toMatchObject({
    text: 'Adele sent:',
    textFormat: 'plain',
    attachments: [{ name: 'bar', contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA' }],
  });
});

test('a platform that cannot be reached may be reached later', async () => {
  const nowhere = address({ serviceUrl: 'http://127.0.0.1:9/' });

  expect(await outcomeOf(loopbackMessenger(openId).send(nowhere, message))).toEqual({
    outcome: 'later',
    retryAfter: null,
  });
});
