import { readConfig } from '../../../bot/start/config';
import { MailmendError } from '../../../domain/errors';
import { aPolicy } from '../../support/values/policy';

const guid = '12345678-1234-1234-1234-123456789abc';
const production = {
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_PASSWORD: 'hunter2-secret',
  MICROSOFT_APP_TENANT_ID: guid,
  ALLOWED_TENANTS: guid,
  HELPDESK_TEAM_ID: 'team',
  HELPDESK_CHANNEL_ID: '19:channel@thread.tacv2',
};
const local = { MAILMEND_MODE: 'local', HELPDESK_TEAM_ID: 'team', HELPDESK_CHANNEL_ID: 'channel' };

/** The faults that are told at once, one line each. */
const faultsOf = (env: Record<string, string | undefined>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof MailmendError)) throw error;
    expect(error.code).toBe('MM001_CONFIG');
    return error.detail.split('\n');
  }
};

test('an empty environment is production, and names everything that is missing, each with its cure', () => {
  const faults = faultsOf({});
  expect(faults.map((fault) => /- (\w+) is missing\. [A-Z].+\.$/.exec(fault)?.[1])).toEqual([
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_PASSWORD',
    'MICROSOFT_APP_TENANT_ID',
    'ALLOWED_TENANTS',
  ]);
});

test('a whole environment is read', () => {
  expect(readConfig({ ...production, ALLOWED_TENANTS: ` ${guid.toUpperCase()} ,${guid},` })).toEqual({
    mode: 'production',
    clockStartsAt: null,
    host: '0.0.0.0',
    port: 3978,
    databaseUrl: 'file:data/mailmend.db',
    credentials: { appId: guid, appType: 'SingleTenant', appPassword: 'hunter2-secret', appTenantId: guid },
    allowedTenants: [guid, guid],
    helpdesk: { teamId: 'team', channelId: '19:channel@thread.tacv2' },
    admins: [],
    agents: null,
    supportContact: 'https://support.microsoft.com/contactus/',
    policy: { ...aPolicy('Mon-Fri 09:00-17:00 UTC'), takeBackFor: 30_000 },
    incidents: { requesters: 5, within: 30 * 60_000 },
    systems: { webhook: null, email: null, zammad: null },
    logLevel: 'info',
  });
});

test('local mode needs no credentials, lets in every tenant and stays on this machine', () => {
  expect(readConfig(local)).toMatchObject({
    mode: 'local',
    host: '127.0.0.1',
    credentials: null,
    allowedTenants: null,
  });
});

test.each(['production', ' production '])('local mode is refused where NODE_ENV is %j', (NODE_ENV) => {
  expect(faultsOf({ ...local, NODE_ENV })).toEqual([expect.stringContaining('NODE_ENV is production')]);
});

test.each(['0.0.0.0', '192.168.1.5', '::', 'mailmend.example'])('local mode is refused on the host %s', (HOST) => {
  expect(faultsOf({ ...local, HOST })).toEqual([expect.stringContaining('HOST is wrong')]);
});

test('the clock begins where it is told to in local mode, and nowhere else', () => {
  const CLOCK_STARTS_AT = '2026-12-31T23:50+01:00';
  expect(readConfig({ ...local, CLOCK_STARTS_AT }).clockStartsAt).toBe(Date.UTC(2026, 11, 31, 22, 50));
  expect(faultsOf({ ...production, CLOCK_STARTS_AT })).toEqual([expect.stringContaining('only in local mode')]);
  for (const wrong of ['2026-12-31T23:50', '2026-12-31', '2026-13-01T00:00Z', 'soon']) {
    expect(faultsOf({ ...local, CLOCK_STARTS_AT: wrong })).toEqual([
      expect.stringContaining('CLOCK_STARTS_AT is wrong'),
    ]);
  }
});

test.each([
  ['MAILMEND_MODE', 'dev'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', 'http'],
  ['DATABASE_URL', 'mysql://user:hunter2-secret@host/db'],
  ['LOG_LEVEL', 'loud'],
  ['MICROSOFT_APP_ID', 'hunter2-secret'],
  ['MICROSOFT_APP_ID', '00000000-0000-0000-0000-000000000000'],
  ['MICROSOFT_APP_TENANT_ID', '00000000-0000-0000-0000-000000000000'],
  ['MICROSOFT_APP_TENANT_ID', 'our tenant'],
  ['MICROSOFT_APP_TYPE', 'Multi'],
  ['ALLOWED_TENANTS', `${guid}, contoso`],
  ['ALLOWED_TENANTS', ' , '],
  ['ALLOWED_TENANTS', '00000000-0000-0000-0000-000000000000'],
  ['HELPDESK_ADMINS', 'ada@example.com'],
  ['HELPDESK_ADMINS', `${guid}; ${guid}`],
  ['HELPDESK_AGENTS', 'hunter2-secret'],
  ['HELPDESK_AGENTS', ','],
])('%s=%s is a fault with a cure, and no value is repeated in it', (name, value) => {
  const faults = faultsOf({ ...production, [name]: value });
  expect(faults).toEqual([expect.stringMatching(new RegExp(`^- ${name} is (wrong|missing)\\. [A-Z].+\\.$`))]);
  expect(faults.join()).not.toContain('hunter2-secret');
});

test.each([
  ['MultiTenant', { MICROSOFT_APP_TENANT_ID: undefined }],
  ['UserAssignedMsi', { MICROSOFT_APP_PASSWORD: undefined }],
  ['usERassignedMSI', { MICROSOFT_APP_PASSWORD: undefined }],
  ['SingleTenant', { MICROSOFT_APP_TENANT_ID: 'contoso.onmicrosoft.com' }],
])('an app of type %s does not need what it does not have', (MICROSOFT_APP_TYPE, without) => {
  expect(faultsOf({ ...production, MICROSOFT_APP_TYPE, ...without })).toEqual([]);
});

test('variables that are set to nothing count as not set', () => {
  const empty = { HOST: '', PORT: ' ', DATABASE_URL: '', LOG_LEVEL: '', MAILMEND_MODE: '' };
  expect(readConfig({ ...production, ...empty })).toEqual(readConfig(production));
});

test.each(['HELPDESK_TEAM_ID', 'HELPDESK_CHANNEL_ID'])(
  'a helpdesk channel without %s is a fault that says what to do',
  (missing) => {
    const faults = faultsOf({ ...production, [missing]: ' ' });
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^- ${missing} is missing\\. .+leave out both`))]);
  },
);

test('without team and channel there is no configured helpdesk: it is set up in Teams', () => {
  expect(readConfig({ ...production, HELPDESK_TEAM_ID: undefined, HELPDESK_CHANNEL_ID: '' }).helpdesk).toBeNull();
});

test('those who may set up helpdesks and those who are agents are lists of directory ids, whatever their case', () => {
  const other = 'abcdefab-1234-1234-1234-123456789abc';
  expect(
    readConfig({ ...production, HELPDESK_ADMINS: other.toUpperCase(), HELPDESK_AGENTS: `${guid}, ${other},` }),
  ).toMatchObject({ admins: [other], agents: [guid, other] });
});

test('the support contact may be left empty on purpose', () => {
  expect(readConfig({ ...production, SUPPORT_CONTACT: '' }).supportContact).toBe('');
});

describe('business hours and targets', () => {
  test('are read together', () => {
    const hours = 'Mon-Fri 09:00-12:00 13:00-17:00 Europe/Berlin';
    const env = { ...local, BUSINESS_HOURS: hours, BUSINESS_HOLIDAYS: '2026-12-25', TICKET_TARGETS: 'low 2d/4d' };
    expect(readConfig(env).policy).toEqual({ ...aPolicy(hours, 'low 2d/4d', '2026-12-25'), takeBackFor: 30_000 });
    expect(readConfig(env).policy.targets.low.response).toBe(14 * 3_600_000);
  });

  test('are told all at once when they are wrong, each with its cure', () => {
    const env = { ...local, BUSINESS_HOURS: 'always', BUSINESS_HOLIDAYS: 'Easter', TICKET_TARGETS: 'soon' };
    expect(faultsOf(env)).toEqual([
      expect.stringMatching(/^- BUSINESS_HOURS is wrong\. “always” .+ Write it like .+\.$/),
      expect.stringMatching(/^- BUSINESS_HOLIDAYS is wrong\. “Easter” .+ Write days like .+\.$/),
      expect.stringMatching(/^- TICKET_TARGETS is wrong\. “soon” .+ Write it like .+\.$/),
    ]);
  });
});
