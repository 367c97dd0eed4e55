import { actionSchema } from '../../../../cards/actions';
import { laters } from '../../../../dialogs/event';
import type { ErrorCode } from '../../../../domain/errors';
import type { BotOnLoopback } from '../../../support/servers/bot-on-loopback';
import { appId, type TokenFlaws } from '../../../support/servers/open-id';

/** What somebody tries who is not who they say, or has no right to it, and what is expected of the bot. */
export interface Attack {
  readonly what: string;
  readonly status: number | '4xx';
  /** The code that is logged last; null for none that matters. */
  readonly code: ErrorCode | null;
  readonly method?: string;
  /** As it stands in the request, without being put right. */
  readonly path?: string;
  /** What is wrong with the token. */
  readonly flaws?: TokenFlaws;
  /** For which service the token is; the right one unless named. */
  readonly service?: string;
  readonly activity?: (bot: BotOnLoopback) => Record<string, unknown>;
}

const another = '22222222-3333-4444-5555-666666666666';
const ben = { id: '29:ben', name: 'Ben', aadObjectId: 'ben' };
const chatOfBen = { id: 'chat-of-ben', conversationType: 'personal' };

const notServices = [
  ...['http://169.254.169.254/latest/meta-data/', 'http://[::1]/', 'http://localhost/', 'http://0.0.0.0/'],
  ...['http://127.1/x@evil.example', 'https://evil.example/', 'https://smba.trafficmanager.net.evil.example/'],
  ...['https://smba.trafficmanager.net@evil.example/', 'https://evil.example/?smba.trafficmanager.net'],
  ...['http://metadata.google.internal/', 'http://100.100.100.200/', 'ftp://smba.trafficmanager.net/'],
  ...['file:///etc/passwd', 'gopher://127.0.0.2:25/_x', 'http://2130706433.example/', 'https://xn--smba-9za.example/'],
].filter((url) => URL.canParse(url) && new URL(url).hostname !== '127.0.0.1');

const ofTokens: readonly Attack[] = [
  ...[another, '', `${appId} `, appId.toUpperCase(), `api://${appId}`, '*', 'https://api.botframework.com'].map(
    (audience) => ({ what: `a token for ${JSON.stringify(audience)}`, flaws: { claims: { aud: audience } } }),
  ),
  ...[
    'https://api.botframework.us',
    'https://api.botframework.com/',
    'http://api.botframework.com',
    'https://api.botframework.com.evil.example',
    'https://login.microsoftonline.com/common/v2.0',
    'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
    `https://sts.windows.net/${another}/`,
    'accounts.google.com',
    'API.BOTFRAMEWORK.COM',
  ].map((issuer) => ({ what: `a token of ${issuer}`, flaws: { issuer } })),
  ...[
    '../../key-1',
    'key-1\u0000',
    '__proto__',
    'toString',
    "' or 1=1 --",
    '/dev/null',
    'KEY-1',
    ' key-1',
    'x'.repeat(500),
  ].map((kid) => ({ what: `a token whose key is called ${JSON.stringify(kid.slice(0, 20))}`, flaws: { kid } })),
  ...[-301, -3600, -86_400 * 365].map((expiresIn) => ({
    what: `a token of ${-expiresIn} s ago`,
    flaws: { expiresIn },
  })),
  ...[301, 86_400].map((notBefore) => ({ what: `a token that holds in ${notBefore} s`, flaws: { notBefore } })),
  ...notServices.map((service) => ({ what: `a token for the service ${service}`, service })),
].map((each) => ({ ...each, status: 401, code: 'MM105_TOKEN' as const }));

const ofServices: readonly Attack[] = notServices.map((serviceUrl) => ({
  what: `a good token, with answers to ${serviceUrl}`,
  status: '4xx',
  code: null,
  activity: (bot) => bot.activity({ serviceUrl }),
}));

const ofPaths: readonly Attack[] = [
  ...['/api/messages/', '/api/messages/../../etc/passwd', '/api/messages%00', '/API/MESSAGES', '//api/messages'],
  ...['/..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/.env', '/data/mailmend.db', '/api/messages;x=1'],
  ...['/metrics', '/healthz', '/readyz', '/admin', '/package.json', '/api/messages/%ff%fe', '/node_modules/x'],
].map((path) => ({ what: `the path ${path}`, path, status: '4xx', code: null }));
const ofMethods: readonly Attack[] = ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'].map((method) => ({
  ...{ what: `the method ${method}`, method, status: '4xx', code: null },
}));

const tenants: readonly (readonly [string, unknown, unknown])[] = [
  ['another tenant', another, another],
  ['another tenant, with ours beside it', another, '11111111-2222-3333-4444-555555555555'],
  ['ours, with another beside it', '11111111-2222-3333-4444-555555555555', another],
  ['no tenant', undefined, undefined],
  ['an empty tenant', '', ''],
  ['a tenant that only begins like ours', '11111111-2222-3333-4444-55555555555', undefined],
  ['two tenants in one', `11111111-2222-3333-4444-555555555555,${another}`, undefined],
  ['the name of what every object has', 'constructor', undefined],
];
const ofTenants: readonly Attack[] = tenants.map(([what, tenantId, beside]) => ({
  what: `a message of ${what}`,
  status: 200,
  code: 'MM101_TENANT',
  activity: (bot) =>
    bot.activity({
      conversation: { ...chatOfBen, tenantId },
      from: ben,
      channelData: beside === undefined ? {} : { tenant: { id: beside } },
    }),
}));

const everything = {
  ...{ session: 'session-1', ticket: 'ticket-1', incident: 'incident-1', label: 'mismatch', round: 0 },
  ...{ fact: 'outlook', value: '2016', step: 'which-outlook', problem: 'file-in-use', when: laters[0], name: 'Ben' },
  ...{ note: 'mine', urgency: 'urgent', text: 'mine', stars: '5', procedure: 'resync-folder', number: '1002' },
  ...{ message: 'm', fix: 'f', result: 'fixed', localData: 'no', muted: true, colleague: 'ben', person: 'ben' },
};
const verbs = actionSchema.options.map((option) => option.shape.verb.value);
const ofPresses: readonly Attack[] = verbs.map((verb) => ({
  what: `a press of ${verb} on what is somebody else’s`,
  status: 200,
  code: null,
  activity: (bot) => ({
    ...bot.activity({ from: ben, text: undefined, type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1' }),
    conversation: { ...chatOfBen, tenantId: '11111111-2222-3333-4444-555555555555' },
    value: { action: { type: 'Action.Execute', verb, data: { verb, ...everything } }, trigger: 'manual' },
  }),
}));

/** All that is tried at the door: none of it gets in, ends as a fault, or changes anything. */
export const attacks: readonly Attack[] = [
  ...ofTokens,
  ...ofServices,
  ...ofPaths,
  ...ofMethods,
  ...ofTenants,
  ...ofPresses,
];
