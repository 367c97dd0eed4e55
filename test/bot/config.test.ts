import { readConfig } from '../../bot/config';
import { MailmendError } from '../../domain/errors';

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
    'HELPDESK_TEAM_ID',
    'HELPDESK_CHANNEL_ID',
  ]);
});

test('a whole environment is read', () => {
  expect(readConfig({ ...production, ALLOWED_TENANTS: ` ${guid.toUpperCase()} ,${guid},` })).toEqual({
    mode: 'production',
    host: '0.0.0.0',
    port: 3978,
    databaseUrl: 'file:data/mailmend.db',
    credentials: { appId: guid, appType: 'SingleTenant', appPassword: 'hunter2-secret', appTenantId: guid },
    allowedTenants: [guid, guid],
    helpdesk: { teamId: 'team', channelId: '19:channel@thread.tacv2' },
    supportContact: 'https://support.microsoft.com/contactus/',
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

test.each([
  ['MAILMEND_MODE', 'dev'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', 'http'],
  ['DATABASE_URL', 'mysql://user:hunter2-secret@host/db'],
  ['LOG_LEVEL', 'loud'],
  ['MICROSOFT_APP_ID', 'hunter2-secret'],
  ['MICROSOFT_APP_TYPE', 'Multi'],
  ['ALLOWED_TENANTS', `${guid}, contoso`],
  ['ALLOWED_TENANTS', ' , '],
])('%s=%s is a fault with a cure, and no value is repeated in it', (name, value) => {
  const faults = faultsOf({ ...production, [name]: value });

  expect(faults).toEqual([expect.stringMatching(new RegExp(`^- ${name} is (wrong|missing)\\. [A-Z].+\\.$`))]);
  expect(faults.join()).not.toContain('hunter2-secret');
});

test.each([
  ['MultiTenant', { MICROSOFT_APP_TENANT_ID: undefined }],
  ['UserAssignedMsi', { MICROSOFT_APP_PASSWORD: undefined }],
  ['usERassignedMSI', { MICROSOFT_APP_PASSWORD: undefined }],
])('an app of type %s does not need what it does not have', (MICROSOFT_APP_TYPE, without) => {
  expect(faultsOf({ ...production, MICROSOFT_APP_TYPE, ...without })).toEqual([]);
});

test('variables that are set to nothing count as not set', () => {
  const empty = { HOST: '', PORT: ' ', DATABASE_URL: '', LOG_LEVEL: '', MAILMEND_MODE: '' };

  expect(readConfig({ ...production, ...empty })).toEqual(readConfig(production));
});

test('the support contact may be left empty on purpose', () => {
  expect(readConfig({ ...production, SUPPORT_CONTACT: '' }).supportContact).toBe('');
});
