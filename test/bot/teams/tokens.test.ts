import { startBot } from '../../support/servers/bot-on-loopback';
import type { BotOnLoopback } from '../../support/servers/bot-on-loopback';
import type { TokenFlaws } from '../../support/servers/open-id';

let bot: BotOnLoopback;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

const refused = async (authorization: string | null): Promise<void> => {
  const before = bot.connector.calls.length;
  const { status, text } = await bot.post(bot.activity(), authorization);

  expect(status).toBe(401);
  expect(text).toMatch(/^("?Unauthorized"?)?$/);
  expect(bot.connector.calls).toHaveLength(before);
  expect(bot.services.captured.codes().at(-1)).toBe('MM105_TOKEN');
  expect(bot.services.captured.text()).not.toMatch(/\bey[\w-]{20}/);
};

const bearer = (flaws: TokenFlaws): string => `Bearer ${bot.openId.token(bot.connector.serviceUrl, flaws)}`;

test('a request without a token is refused', () => refused(null));

test.each(['Bearer', 'Bearer ', 'Bearer not.a.token', 'Basic bWFpbDptZW5k', 'Bearer a b c', 'x'.repeat(5000)])(
  'the authorization %p is refused',
  (authorization) => refused(authorization),
);

test.each<readonly [string, TokenFlaws]>([
  ['for another bot', { audience: '00000000-0000-0000-0000-000000000000' }],
  ['of another issuer', { issuer: 'https://sts.example' }],
  ['of an issuer that only emulators use', { issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }],
  ['that expired an hour ago', { expiresIn: -3600 }],
  ['that names an unknown key', { kid: 'key-2' }],
  ['of another key', { key: 'another' }],
])('a token %s is refused', (_, flaws) => refused(bearer(flaws)));

test('a token for another service address is refused', () =>
  refused(`Bearer ${bot.openId.token('http://127.0.0.1:1/')}`));

test('a token whose signature was tampered with is refused', async () => {
  const token = bearer({});
  const at = token.length - 20;

  await refused(`${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`);
});

test('a token whose claims were tampered with is refused', async () => {
  const [header, claims, signature] = bearer({}).split('.');
  const changed = { ...(JSON.parse(Buffer.from(claims!, 'base64url').toString()) as object), exp: 4_000_000_000 };

  await refused([header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.'));
});

test('a token that is not signed at all is refused', async () => {
  const [, claims] = bearer({}).split('.');
  const header = Buffer.from(JSON.stringify({ alg: 'none', kid: 'key-1' })).toString('base64url');

  await refused(`Bearer ${header}.${claims}.`);
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
  beforeEach(async () => {
    cut = await startBot();
  });
  afterEach(() => cut.close());

  test.each(['status', 'page', 'silence'] as const)(
    'and that shows as %s, nobody gets in, the operator is told with MM106, and it mends by itself',
    async (how) => {
      cut.openId.fail(how);

      expect(await cut.post(cut.activity())).toEqual({ status: 500, text: '"MM106_KEYS"' });
      expect(cut.services.captured.codes()).toEqual(['MM106_KEYS']);
      expect(cut.connector.calls).toEqual([]);

      cut.openId.fail(null);
      expect((await cut.post(cut.activity())).status).toBe(200);
      expect(cut.connector.calls).toHaveLength(1);
    },
  );

  test('keys that were fetched before still do', async () => {
    await cut.post(cut.activity());
    cut.openId.fail('status');

    expect((await cut.post(cut.activity())).status).toBe(200);
    expect(cut.services.captured.codes()).toEqual([]);
  });
});

test('the log says which claim of a token does not fit', async () => {
  await refused(bearer({ audience: '00000000-0000-0000-0000-000000000000' }));

  expect(bot.services.captured.text()).toMatch(/"code":"MM105_TOKEN","why":"[^"]*(AppId|audience)/i);
});
