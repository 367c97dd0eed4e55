import { gzipSync } from 'node:zlib';
import { startBot } from '../../support/servers/bot-on-loopback';
import type { BotOnLoopback } from '../../support/servers/bot-on-loopback';

let bot: BotOnLoopback;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

/** A clear refusal: the caller's fault, short, without anything of our insides or of what was sent. */
const expectRefusal = (status: number, text: string, sent = 'NO-SUCH-TEXT'): void => {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/ at |node_modules|\.js|\.ts|Error:/);
  expect(text).not.toContain(sent);
  expect(text.length).toBeLessThan(200);
};

afterEach(async () => {
  const { status } = await bot.post(bot.activity());
  expect(status).toBe(200);
  expect(bot.services.captured.text()).not.toMatch(/SECRET-TEXT|Adele|29:adele/);
});

test.each<readonly [string, unknown]>([
  ['without a type', { channelId: 'msteams', text: 'hello' }],
  ['whose type is a number', { type: 7 }],
  ['that is empty', ''],
  ['that is not JSON', '{"type": "message", SECRET-TEXT'],
  ['that is an array', [{ type: 'message' }]],
  ['that is a text', '"message"'],
  ['that is null', 'null'],
  ['of 600 kilobytes', JSON.stringify({ type: 'message', text: 'a'.repeat(600_000) })],
  ['that is nested fifty thousand deep', '['.repeat(50_000) + ']'.repeat(50_000)],
])('a body %s is refused', async (_, body) => {
  const { status, text } = await bot.post(body);

  expectRefusal(status, text, 'SECRET-TEXT');
});

test.each<readonly [string, Record<string, unknown>]>([
  ['no conversation', { conversation: undefined }],
  ['a sender that is a text', { from: 'Adele' }],
  ['an id that is a number', { id: 5 }],
  ['a directory id that is a number', { from: { id: '29:a', aadObjectId: 12 } }],
  ['a name that is an object', { from: { id: '29:a', name: { first: 'Adele' } } }],
  ['a tenant that is a number', { conversation: { id: 'x', tenantId: 4 } }],
  ['entities that are no list', { entities: 'clientInfo' }],
  ['added members that are no list', { type: 'conversationUpdate', membersAdded: {} }],
  ['an added member that is null', { type: 'conversationUpdate', membersAdded: [null] }],
  ['an action that is a number', { type: 'installationUpdate', action: 1 }],
  ['a card that is a number', { replyToId: 3 }],
  ['a service address that is none', { serviceUrl: 'not an address' }],
])('an activity with %s is refused', async (_, given) => {
  const { status, text } = await bot.post(bot.activity(given));

  expectRefusal(status, text);
});

test.each<readonly [string, Record<string, unknown>]>([
  ['a text that is a number', { text: 5 }],
  ['a text that is an object', { text: { a: 1 } }],
  ['entities that are null', { entities: [null, 5, { type: 'mention' }, { type: 'clientInfo', timezone: 5 }] }],
  ['channel data that is a text', { channelData: 'x' }],
  ['a card’s data that is a list', { text: undefined, value: [1] }],
  ['a card’s data of another maker', { text: undefined, value: { verb: 'explode' } }],
  ['an unknown time zone', { entities: [{ type: 'clientInfo', timezone: 'Mars/Olympus' }] }],
])('an activity with %s does no harm', async (_, given) => {
  const { status } = await bot.post(bot.activity(given));

  expect(status).toBe(200);
  expect(bot.services.captured.codes()).not.toContain('MM103_TURN');
});

test.each([
  'typing',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'event',
  'trace',
  'endOfConversation',
  'nonsense',
])('an activity of the type %s is taken in silence', async (type) => {
  const before = { calls: bot.connector.calls.length, codes: bot.services.captured.codes().length };
  const { status, text } = await bot.post(bot.activity({ type, text: 'SECRET-TEXT' }));

  expect({ status, text }).toEqual({ status: 200, text: '' });
  expect(bot.connector.calls).toHaveLength(before.calls);
  expect(bot.services.captured.codes()).toHaveLength(before.codes);
});

const send = (
  headers: Record<string, string>,
  body: string | Uint8Array<ArrayBuffer> | null = null,
  method = 'POST',
): Promise<Response> => fetch(`${bot.url}/api/messages`, { method, headers, body });

test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
  const response = await send({}, null, method);

  expectRefusal(response.status, await response.text());
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', 'text/csv'])(
  'a body of type %s is refused',
  async (type) => {
    const response = await send({ 'content-type': type }, JSON.stringify(bot.activity()));

    expectRefusal(response.status, await response.text());
    expect(bot.services.captured.codes().at(-1)).toBe('MM104_REQUEST');
  },
);

test.each([
  ['that is not compressed at all', new TextEncoder().encode('{"type":"message"}')],
  ['that unpacks to much more than is allowed', new Uint8Array(gzipSync(Buffer.alloc(30_000_000, 'a')))],
])('a body said to be compressed %s is refused', async (_, body) => {
  const response = await send({ 'content-type': 'application/json', 'content-encoding': 'gzip' }, body);

  expectRefusal(response.status, await response.text());
});

test('an unknown address is not found, and the health address answers', async () => {
  expect((await fetch(`${bot.url}/api/secrets`)).status).toBe(404);
  expect(await (await fetch(`${bot.url}/health`)).json()).toEqual({ status: 'ok' });
  expect((await fetch(`${bot.url}/health`, { method: 'HEAD' })).status).toBe(200);
});
