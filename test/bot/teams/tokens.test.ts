import { startBot, type BotOnLoopback } from '../../support/servers/bot-on-loopback';
import type { TokenFlaws } from '../../support/servers/open-id';
import { useBot } from '../../support/servers/use-bot';

const bot = useBot();
const bearer = (flaws: TokenFlaws = {}): string => `Bearer ${bot.openId.token(bot.connector.serviceUrl, flaws)}`;

const spelt = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsOf = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
/** A good token with one of its parts changed. */
const tampered = (change: (header: string, claims: string, signature: string) => readonly string[]): string =>
  `Bearer ${change(...(bearer().slice(7).split('.') as [string, string, string])).join('.')}`;
const without = { audience: '00000000-0000-0000-0000-000000000000' };
const emulator = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';

test.each<readonly [string, () => string | null]>([
  ['no token', () => null],
  ...['Bearer', 'Bearer ', 'Bearer not.a.token', 'Basic bWFpbDptZW5k', 'Bearer a b c', 'x'.repeat(5000)].map(
    (authorization) => [`the authorization ${authorization.slice(0, 20)}`, () => authorization] as const,
  ),
  ['a token for another bot', () => bearer(without)],
  ['a token of another issuer', () => bearer({ issuer: 'https://sts.example' })],
  ['a token of an issuer that only emulators use', () => bearer({ issuer: emulator })],
  ['a token that expired an hour ago', () => bearer({ expiresIn: -3600 })],
  ['a token that names an unknown key', () => bearer({ kid: 'key-2' })],
  ['a token of another key', () => bearer({ key: 'another' })],
  ['a token for another service address', () => `Bearer ${bot.openId.token('http://127.0.0.1:1/')}`],
  ['a token with another signature', () => tampered((h, c, s) => [h, c, (s[0] === 'A' ? 'B' : 'A') + s.slice(1)])],
  ['a token with other claims', () => tampered((h, c, s) => [h, spelt({ ...claimsOf(c), exp: 4_000_000_000 }), s])],
  ['a token that is not signed at all', () => tampered((_, c) => [spelt({ alg: 'none', kid: 'key-1' }), c, ''])],
])('a request with %s is refused', async (_, authorization) => {
  const before = bot.connector.calls.length;
  const { status, text } = await bot.post(bot.activity(), authorization());
  expect(status).toBe(401);
  expect(text).toMatch(/^("?Unauthorized"?)?$/);
  expect(bot.connector.calls).toHaveLength(before);
  expect(bot.services.captured.codes().at(-1)).toBe('MM105_TOKEN');
  expect(bot.services.captured.text()).not.toMatch(/\bey[\w-]{20}/);
});

test.each(['emulator', 'AseChannel', 'webchat', 'directline', ''])(
  'the channel %p is refused before its token is looked at',
  async (channelId) => {
    const { status, text } = await bot.post(bot.activity({ channelId }), null);
    expect({ status, text }).toEqual({ status: 400, text: '{"code":"MM104_REQUEST"}' });
  },
);

describe('while the keys for tokens are not to be had', () => {
  let cut: BotOnLoopback;
  beforeEach(async () => void (cut = await startBot()));
  afterEach(() => cut.close());

  test.each(['status', 'page', 'silence'] as const)(
    'shown as %s, nobody gets in and the operator is told; it mends by itself, and keys that were fetched before still do',
    async (how) => {
      cut.openId.fail(how);
      expect(await cut.post(cut.activity())).toEqual({ status: 500, text: '"MM106_KEYS"' });
      expect(cut.services.captured.codes()).toEqual(['MM106_KEYS']);
      expect(cut.connector.calls).toEqual([]);
      cut.openId.fail(null);
      expect((await cut.post(cut.activity())).status).toBe(200);
      expect(cut.connector.calls).toHaveLength(1);
      cut.openId.fail(how);
      expect((await cut.post(cut.activity())).status).toBe(200);
      expect(cut.services.captured.codes()).toEqual(['MM106_KEYS']);
    },
  );
});

test('the log says which claim of a token does not fit', async () => {
  await bot.post(bot.activity(), bearer(without));
  expect(bot.services.captured.text()).toMatch(/"code":"MM105_TOKEN","why":"[^"]*(AppId|audience)/i);
});
