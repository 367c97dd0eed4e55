import { ConnectorFactory } from 'botframework-connector';
import { setTimeout } from 'node:timers/promises';
import { sign } from 'jsonwebtoken';
import { makeSigningKeys } from '../../../bot/teams/door/signing-keys';
import { startBot, type BotOnLoopback } from '../../support/servers/bot-on-loopback';
import { appId, issuer, startOpenIdServer, type TokenFlaws } from '../../support/servers/open-id';
import { makeClock } from '../../../bot/start/clock';
import { cloudOf } from '../../../bot/teams/adapter';
import { GuardedConnectors } from '../../../bot/teams/guarded-connectors';
import { useBot } from '../../support/servers/use-bot';

const bot = useBot();
const bearer = (flaws: TokenFlaws = {}): string => `Bearer ${bot.openId.token(bot.connector.serviceUrl, flaws)}`;

const spelt = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsOf = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
/** A good token with one of its parts changed. */
const tampered = (change: (header: string, claims: string, signature: string) => readonly string[]): string =>
  `Bearer ${change(...(bearer().slice(7).split('.') as [string, string, string])).join('.')}`;
class Unreachable extends ConnectorFactory {
  override create(): Promise<never> {
    return Promise.reject(new Error('reached'));
  }
}

/** Signed with what everybody knows, in the hope that it is taken for a secret. */
const hmac = (): string =>
  `Bearer ${sign({ serviceurl: bot.connector.serviceUrl }, 'key-1', { algorithm: 'HS256', keyid: 'key-1', audience: appId, issuer, expiresIn: 60 })}`;
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
  ['a token that does not say when it expires', () => bearer({ expiresIn: null })],
  ['a token that is not valid yet', () => bearer({ notBefore: 3600 })],
  ['a token for two bots, ours among them', () => bearer({ claims: { aud: [appId, without.audience] } })],
  ['a token of a key that speaks for no channel', () => bearer({ key: 'unendorsed' })],
  ['a token of a key that speaks for another channel', () => bearer({ key: 'of-another-channel' })],
  ['a token of a key that is too short', () => bearer({ key: 'short' })],
  ['a token that names a key of another kind', () => bearer({ kid: 'secret' })],
  ['a token whose key is called like what every object has', () => bearer({ kid: 'constructor' })],
  ['a token that names no service', () => bearer({ claims: { serviceurl: undefined } })],
  ['a token whose service is no text', () => bearer({ claims: { serviceurl: ['x'] } })],
  ['a token in small letters', () => bearer().replace('Bearer', 'bearer')],
  ['two tokens', () => `${bearer()}, ${bearer()}`],
  ['a token signed with the public key as a secret', () => hmac()],
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
  'the channel %p is refused whatever its token says, and without one its body is not even read',
  async (channelId) => {
    const { status, text } = await bot.post(bot.activity({ channelId }));
    expect({ status, text }).toEqual({ status: 400, text: '{"code":"MM104_REQUEST"}' });
    expect((await bot.post('{ not JSON', null)).status).toBe(401);
  },
);

test.each<readonly [string, boolean]>([
  ['https://smba.trafficmanager.net/emea/', true],
  ['https://smba.infra.gcc.teams.microsoft.com/teams', true],
  ['https://smba.infra.gov.teams.microsoft.us/teams', true],
  ['https://smba.infra.dod.teams.microsoft.us/teams', true],
  ['http://smba.trafficmanager.net/emea/', false],
  ['https://smba.trafficmanager.net:8443/', false],
  ['https://evil.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://smba.trafficmanager.net@evil.example/', false],
  ['https://evil.example/#smba.trafficmanager.net', false],
  ['https://169.254.169.254/', false],
  ['https://localhost/', false],
  ['file:///etc/passwd', false],
])('the service at %s is let in, and given the bot’s own token: %s', async (url, isTrusted) => {
  const { isService } = cloudOf(
    { appId, cloud: 'Public', appType: 'MultiTenant', appPassword: 'x', appTenantId: '' },
    makeClock().now,
  );
  expect(isService(url)).toBe(isTrusted);
  const guarded = new GuardedConnectors(new Unreachable(), '', isService);
  await expect(guarded.create(url, '')).rejects.toThrow(isTrusted ? 'reached' : 'refused');
});

test('who is refused all the time is not listened to for a while; a token that holds still does, as far as its key is held', async () => {
  const rate = { perSecond: 1 / 3600, atOnce: 3 };
  const strict = await startBot('info', undefined, 5_000, {
    refusals: rate,
    tenant: rate,
    person: { ...rate, atOnce: 2 },
  });
  const good = `Bearer ${strict.openId.token(strict.connector.serviceUrl)}`;
  const fresh = `Bearer ${strict.openId.token(strict.connector.serviceUrl, { expiresIn: 999 })}`;
  const statuses: number[] = [];
  const forged = `Bearer ${strict.openId.token(strict.connector.serviceUrl, { key: 'another' })}`;
  for (const authorization of [good, null, null, null, null, forged, fresh, good])
    statuses.push((await strict.post(strict.activity(), authorization)).status);
  expect(statuses).toEqual([200, 401, 401, 401, 429, 429, 200, 429]);
  const ben = { from: { id: '29:ben', aadObjectId: 'ben' } };
  for (const status of [200, 429]) expect((await strict.post(strict.activity(ben), good)).status).toBe(status);
  expect(strict.services.captured.codes().filter((code) => code === 'MM107_TOO_MANY')).toHaveLength(3);
  await strict.close();
});

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
      await setTimeout(1_000);
      expect((await cut.post(cut.activity())).status).toBe(200);
      expect(cut.connector.calls).toHaveLength(1);
      cut.openId.fail(how);
      expect((await cut.post(cut.activity())).status).toBe(200);
      expect(cut.services.captured.codes()).toEqual(['MM106_KEYS']);
    },
  );
});

test('keys are renewed without anybody waiting, and not asked for again at once where that failed', async () => {
  const openId = await startOpenIdServer();
  const hour = 3_600_000;
  let now = 0;
  const keys = makeSigningKeys(openId.metadataUrl, 400, () => now);
  /** How an answer comes about at a later time: what it is, and how often the server was asked for it. */
  const later = async (by: number, id: string): Promise<readonly [string, number]> => {
    const before = openId.calls();
    now += by;
    const begun = performance.now();
    const found = await keys.find(id).then(
      (key) => (key ? 'found' : 'none'),
      () => 'failed',
    );
    if (performance.now() - begun < 200) await setTimeout(100);
    return [found, openId.calls() - before];
  };
  openId.fail('status');
  expect(await later(0, 'key-1')).toEqual(['failed', 1]);
  expect(await later(500, 'key-1')).toEqual(['failed', 0]);
  openId.fail(null);
  expect(await later(1_000, 'key-1')).toEqual(['found', 2]);
  expect(await later(60_000, 'made-up')).toEqual(['none', 0]);
  openId.fail('silence');
  const begun = performance.now();
  expect(await later(25 * hour, 'key-1')).toEqual(['found', 1]);
  expect(performance.now() - begun).toBeLessThan(300);
  await setTimeout(500);
  expect(await later(1_000, 'made-up')).toEqual(['failed', 0]);
  expect(await later(60_000, 'made-up')).toEqual(['failed', 1]);
  expect(await later(1_000, 'key-1')).toEqual(['found', 0]);
  openId.fail(null);
  expect(await later(60_000, 'key-1')).toEqual(['found', 2]);
  await openId.close();
});

test('the log says which claim of a token does not fit', async () => {
  await bot.post(bot.activity(), bearer(without));
  expect(bot.services.captured.text()).toMatch(/"code":"MM105_TOKEN","why":"[^"]*(AppId|audience)/i);
});
