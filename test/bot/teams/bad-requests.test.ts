import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { useBot } from '../../support/servers/use-bot';

const bot = useBot();

/** A clear refusal: the caller's fault, short, without anything of our insides or of what was sent. */
const expectRefusal = ({ status, text }: { status: number; text: string }): void => {
  expect(String(status)).toMatch(/^4\d\d$/);
  expect(text).not.toMatch(/ at |node_modules|\.js|\.ts|Error:|SECRET-TEXT/);
  expect(text.length).toBeLessThan(200);
};
afterEach(async () => {
  expect((await bot.post(bot.activity())).status).toBe(200);
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
])('a body %s is refused', async (_, body) => expectRefusal(await bot.post(body)));

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
  ['a sender without a name to be known by', { from: { id: ' ' } }],
  ['a sender whose id ends in a zero', { from: { id: '29:adele\u0000' } }],
  ['a directory id with half a letter', { from: { id: '29:a', aadObjectId: 'adele\ud800' } }],
  ['a chat whose id has a line break', { conversation: { id: 'chat-of-adele\n' } }],
  ['a time that is none', { timestamp: 'yesterday' }],
  ['1,001 entities', { entities: new Array(1001).fill({}) }],
  ['101 attachments', { attachments: new Array(101).fill({}) }],
  ['501 keys on its card', { value: Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`k${n}`, 1])) }],
  ['20,001 values', { value: new Array(20_001).fill(1) }],
  ['40 levels', { value: JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown }],
])('an activity with %s is refused', async (_, given) => expectRefusal(await bot.post(bot.activity(given))));

test.each<readonly [string, Record<string, unknown>]>([
  ['a text that is a number', { text: 5 }],
  ['a text that is an object', { text: { a: 1 } }],
  ['entities that are null', { entities: [null, 5, { type: 'mention' }, { type: 'clientInfo', timezone: 5 }] }],
  ['channel data that is a text', { channelData: 'x' }],
  ['a card’s data that is a list', { text: undefined, value: [1] }],
  ['a card’s data of another maker', { text: undefined, value: { verb: 'explode' } }],
  ['a text with zeros and half letters', { text: 'my \u0000 mail \ud800 is gone' }],
  ['a name that is empty, and no directory id', { from: { id: '29:nobody', name: '', aadObjectId: '' } }],
  ['the name of what every object has', { from: { id: '29:nobody', name: 'constructor' }, locale: 'constructor' }],
  ['what every object has as its verb', { text: undefined, value: { verb: 'constructor', session: '__proto__' } }],
  ['an unknown time zone', { entities: [{ type: 'clientInfo', timezone: 'Mars/Olympus' }] }],
])('an activity with %s does no harm', async (_, given) => {
  expect((await bot.post(bot.activity(given))).status).toBe(200);
  expect(bot.services.captured.codes()).not.toContain('MM103_TURN');
});

const silent = ['typing', 'messageReaction', 'messageUpdate', 'messageDelete', 'event', 'trace', 'endOfConversation'];
test.each([...silent, 'something/new'])('an activity of the type %s is taken in silence', async (type) => {
  const before = { calls: bot.connector.calls.length, codes: bot.services.captured.codes().length };
  expect(await bot.post(bot.activity({ type, name: 'x', text: 'SECRET-TEXT' }))).toEqual({ status: 200, text: '' });
  expect(bot.connector.calls).toHaveLength(before.calls);
  expect(bot.services.captured.codes()).toHaveLength(before.codes);
});

const unpacked = new TextEncoder().encode('{"type":"message"}');
const packed = new Uint8Array(gzipSync(Buffer.alloc(30_000_000, 'a')));
const gzip = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
const body = '{"type":"message","text":"SECRET-TEXT"}';
test.each<readonly [string, RequestInit]>([
  ...['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((method) => [method, { method }] as const),
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', 'text/csv'].map(
    (type) => [`a body of type ${type}`, { headers: { 'content-type': type }, body }] as const,
  ),
  ['a body that is said to be compressed and is not', { headers: gzip, body: unpacked }],
  ['a compressed body that unpacks to much more than is allowed', { headers: gzip, body: packed }],
])('%s is refused', async (what, request) => {
  const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', ...request });
  expectRefusal({ status: response.status, text: await response.text() });
  if (what.includes('type')) expect(bot.services.captured.codes().at(-1)).toBe('MM104_REQUEST');
});

test('a body that comes by the byte is given up', async () => {
  const { hostname, port } = new URL(bot.url);
  const slow = connect(Number(port), hostname);
  const cut = new Promise((resolve) => slow.once('close', resolve));
  slow.on('error', () => undefined);
  const token = `authorization: Bearer ${bot.openId.token(bot.connector.serviceUrl)}`;
  const headers = ['host: bot', 'content-type: application/json', 'content-length: 99', token];
  slow.write(['POST /api/messages HTTP/1.1', ...headers, '', '{'].join('\r\n'));
  const begun = performance.now();
  await cut;
  expect(performance.now() - begun).toBeLessThan(15_000);
});

test('an unknown address is not found, and the health address answers', async () => {
  expect((await fetch(`${bot.url}/api/secrets`)).status).toBe(404);
  expect(await (await fetch(`${bot.url}/health`)).json()).toEqual({ status: 'ok' });
  expect((await fetch(`${bot.url}/health`, { method: 'HEAD' })).status).toBe(200);
});
