import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseUrlOf, readConfig } from '../../../bot/start/config';
import { MailmendError } from '../../../domain/errors';
import { aPolicy } from '../../support/values/policy';

const guid = '12345678-1234-1234-1234-123456789abc';
const nobody = '00000000-0000-0000-0000-000000000000';
const secret = 'hunter2-secret';
const credentials = { MICROSOFT_APP_ID: guid, MICROSOFT_APP_PASSWORD: secret, MICROSOFT_APP_TENANT_ID: guid };
const helpdesk = { HELPDESK_TEAM_ID: 'team', HELPDESK_CHANNEL_ID: '19:channel@thread.tacv2' };
const production = { ...credentials, ALLOWED_TENANTS: guid, ...helpdesk };
const local = { MAILMEND_MODE: 'local', ...helpdesk };

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
  const named = faultsOf({}).map((fault) => /- (\w+) is missing\. [A-Z].+\.$/.exec(fault)?.[1]);
  expect(named).toEqual(Object.keys(credentials).concat('ALLOWED_TENANTS'));
});

const day = 86_400_000;
test('a whole environment is read', () => {
  expect(readConfig({ ...production, ALLOWED_TENANTS: ` ${guid.toUpperCase()} ,${guid},` })).toEqual({
    mode: 'production',
    teamsAppId: '',
    named: new Set(Object.keys(production)),
    clockStartsAt: null,
    host: '0.0.0.0',
    port: 3978,
    domain: null,
    proxies: 0,
    databaseUrl: 'file:data/mailmend.db',
    credentials: {
      appId: guid,
      cloud: 'Public',
      appType: 'SingleTenant',
      appPassword: 'hunter2-secret',
      appTenantId: guid,
    },
    allowedTenants: [guid, guid],
    helpdesk: { teamId: 'team', channelId: '19:channel@thread.tacv2' },
    admins: [],
    agents: null,
    supportContact: 'https://support.microsoft.com/contactus/',
    policy: { ...aPolicy('Mon-Fri 09:00-17:00 UTC'), takeBackFor: 30_000 },
    operations: { host: '127.0.0.1', port: 0 },
    keeping: {
      sessions: 30 * day,
      transcripts: 90 * day,
      tickets: 365 * day,
      addresses: 365 * day,
      acts: 730 * day,
    },
    incidents: { requesters: 5, within: 30 * 60_000 },
    systems: { webhook: null, email: null, zammad: null },
    logLevel: 'info',
  });
});

test('local mode needs no credentials, lets in every tenant and stays on this machine', () => {
  const kept = { mode: 'local', host: '127.0.0.1', credentials: null, allowedTenants: null };
  expect(readConfig(local)).toMatchObject(kept);
});

test.each([
  ['NODE_ENV is production', 'NODE_ENV', ['production', ' production ']],
  ['HOST is wrong', 'HOST', ['0.0.0.0', '192.168.1.5', '::', 'mailmend.example']],
  ['CLOCK_STARTS_AT is wrong', 'CLOCK_STARTS_AT', ['2026-12-31T23:50', '2026-12-31', '2026-13-01T00:00Z', 'soon']],
])('local mode is refused where %s: %s is one of %j', (fault, name, values) => {
  for (const value of values) expect(faultsOf({ ...local, [name]: value })).toEqual([expect.stringContaining(fault)]);
});

test('the clock begins where it is told to in local mode, and nowhere else', () => {
  const CLOCK_STARTS_AT = '2026-12-31T23:50+01:00';
  expect(readConfig({ ...local, CLOCK_STARTS_AT }).clockStartsAt).toBe(Date.UTC(2026, 11, 31, 22, 50));
  expect(faultsOf({ ...production, CLOCK_STARTS_AT })).toEqual([expect.stringContaining('only in local mode')]);
});

test.each([
  ['MAILMEND_MODE', ['dev']],
  ['PORT', ['-1', '65536', '80.5', 'http']],
  [
    'BOT_DOMAIN',
    ['https://bot.example.com', 'bot.example.com/x', 'bot.example.com:443', 'localhost', 'a_b.example.com'],
  ],
  ['DATABASE_URL', [`mysql://user:${secret}@host/db`]],
  ['LOG_LEVEL', ['loud']],
  ['MICROSOFT_APP_ID', [secret, nobody]],
  ['MICROSOFT_APP_TENANT_ID', [nobody, 'our tenant']],
  ['MICROSOFT_APP_TYPE', ['Multi']],
  ['ALLOWED_TENANTS', [`${guid}, contoso`, ' , ', nobody]],
  ['HELPDESK_ADMINS', ['ada@example.com', `${guid}; ${guid}`]],
  ['HELPDESK_AGENTS', [secret, ',']],
])('%s is a fault with a cure for %j, and no value is repeated in it', (name, values) => {
  for (const value of values) {
    const faults = faultsOf({ ...production, [name]: value });
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^- ${name} is (wrong|missing)\\. [A-Z].+\\.$`))]);
    expect(faults.join()).not.toContain(secret);
  }
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

test.each(Object.keys(helpdesk))('a helpdesk channel without %s is a fault that says what to do', (missing) => {
  const cure = new RegExp(`^- ${missing} is missing\\. .+leave out both`);
  expect(faultsOf({ ...production, [missing]: ' ' })).toEqual([expect.stringMatching(cure)]);
});

test('without team and channel there is no configured helpdesk: it is set up in Teams', () => {
  expect(readConfig({ ...production, HELPDESK_TEAM_ID: undefined, HELPDESK_CHANNEL_ID: '' }).helpdesk).toBeNull();
});

test('those who may set up helpdesks and those who are agents are lists of directory ids, whatever their case', () => {
  const other = 'abcdefab-1234-1234-1234-123456789abc';
  const lists = { HELPDESK_ADMINS: other.toUpperCase(), HELPDESK_AGENTS: `${guid}, ${other},` };
  expect(readConfig({ ...production, ...lists })).toMatchObject({ admins: [other], agents: [guid, other] });
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
    const faults = [
      /^- BUSINESS_HOURS is wrong\. “always” .+ Write it like .+\.$/,
      /^- BUSINESS_HOLIDAYS is wrong\. “Easter” .+ Write days like .+\.$/,
      /^- TICKET_TARGETS is wrong\. “soon” .+ Write it like .+\.$/,
    ];
    expect(faultsOf(env)).toEqual(faults.map((fault) => expect.stringMatching(fault) as string));
  });
});

test('a secret may stand in a file, and what is wrong with that is told without it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-secret-'));
  const file = join(folder, 'secret');
  writeFileSync(file, 'file:from-a-file\n');
  const given = { ...production, MICROSOFT_APP_PASSWORD: undefined, MICROSOFT_APP_PASSWORD_FILE: file };
  expect(readConfig(given).credentials?.appPassword).toBe('file:from-a-file');
  const url = { ...production, DATABASE_URL: '', DATABASE_URL_FILE: file };
  expect([readConfig(url).databaseUrl, databaseUrlOf(url)]).toEqual(['file:from-a-file', 'file:from-a-file']);
  const both = { ...given, MICROSOFT_APP_PASSWORD: 'hidden' };
  expect(() => readConfig(both)).toThrow('MICROSOFT_APP_PASSWORD and MICROSOFT_APP_PASSWORD_FILE are both set');
  expect(() => readConfig(both)).not.toThrow(/hidden|from-a-file/);
  rmSync(folder, { recursive: true });
  expect(() => readConfig(given)).toThrow('MICROSOFT_APP_PASSWORD_FILE cannot be read');
  expect(() => databaseUrlOf(url)).toThrow('DATABASE_URL_FILE');
});
