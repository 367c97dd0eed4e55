import { readFileSync } from 'node:fs';
import type { Policy } from '../../dialogs/tickets/timetable/timetable';
import { MailmendError } from '../../domain/errors';
import type { IncidentRule } from '../../dialogs/tickets/incident-moves';
import { readPolicy } from './read-policy';
import { readSystems } from '../systems/read-systems';
import type { Keeping } from '../../domain/kept/keeping';
import type { SystemSettings } from '../systems/read-systems';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** How the bot proves to the platform who it is. */
export interface Credentials {
  readonly appId: string;
  readonly cloud: 'Public' | 'USGovernment';
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMsi';
  /** Empty for a managed identity. */
  readonly appPassword: string;
  /** Empty for `MultiTenant`. */
  readonly appTenantId: string;
}

/** Everything that can be set from outside. */
export interface Config {
  /** `local`: no authentication, loopback only, for the Agents Playground on one's own machine. */
  readonly mode: 'local' | 'production';
  /** When the bot's clock begins, in milliseconds since 1970; null for the machine's own time, as always in production. */
  readonly clockStartsAt: number | null;
  readonly host: string;
  readonly port: number;
  /** The host name under which the platform reaches the bot, from where cards fetch their pictures; null: cards have none. */
  readonly domain: string | null;
  /** How many proxies stand in front, each of which says in X-Forwarded-For who called it. */
  readonly proxies: number;
  /** Where health, readiness and metrics are served; not at all on port 0. */
  readonly operations: { readonly host: string; readonly port: number };
  readonly databaseUrl: string;
  /** Null in local mode. */
  readonly credentials: Credentials | null;
  /** Tenants that may talk to the bot; null in local mode, where every tenant may. */
  readonly allowedTenants: readonly string[] | null;
  /** Null when helpdesk channels are set up in Teams only. */
  readonly helpdesk: { readonly teamId: string; readonly channelId: string } | null;
  /** The directory ids of those who may set up helpdesk channels in Teams, in lower case. */
  readonly admins: readonly string[];
  /** The directory ids of the agents, in lower case; null when every member of a helpdesk's team is one. */
  readonly agents: readonly string[] | null;
  /** The last line of support, shown where nobody in the company can be reached; may be empty. */
  readonly supportContact: string;
  /** When the helpdesk works, and what it promises. */
  readonly policy: Policy;
  readonly incidents: IncidentRule;
  readonly systems: SystemSettings;
  /** For how long what is kept of people is kept after its end. */
  readonly keeping: Keeping;
  /** The app's id in Teams, where it is another than the bot's; empty where it is the same. */
  readonly teamsAppId: string;
  /** The variables that are set, of those that are looked at. */
  readonly named: ReadonlySet<string>;
  readonly logLevel: LogLevel;
}

type Env = Readonly<Record<string, string | undefined>>;

/** A GUID, and not the zeros that .env.example has in its place. */
const guid = /^(?!00000000-0000-0000-0000-)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The tenant of the app registration: its GUID, or one of its domains. */
const tenant = new RegExp(`${guid.source}|^[a-z0-9-]+([.][a-z0-9-]+)+$`, 'i');

/** A host name in full, without `https://`, a path or a port. */
const hostName = /^(?=.{4,253}$)([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** What may stand in a file instead, whose path is in the variable of the same name with _FILE. */
const secrets: readonly string[] = [
  'MICROSOFT_APP_PASSWORD',
  'DATABASE_URL',
  'WEBHOOK_SECRET',
  'SMTP_URL',
  'ZAMMAD_TOKEN',
];

/** A variable, or what stands in the file that is named for it; a fault never tells any of it. */
const secretOf = (env: Env, name: string): { readonly value: string | undefined } | { readonly fault: string } => {
  const [value, file] = [env[name], env[`${name}_FILE`]?.trim() ?? ''];
  if (file === '') return { value };
  if (value !== undefined && value.trim() !== '')
    return { fault: `${name} and ${name}_FILE are both set. Leave one of them out.` };
  try {
    return { value: readFileSync(file, 'utf8') };
  } catch {
    return { fault: `${name}_FILE cannot be read. Set it to the path of a file that holds nothing but the value.` };
  }
};

/** Collects every fault, so that an operator mends them all in one go. */
class Reader {
  readonly faults: string[] = [];
  readonly named = new Set<string>();
  constructor(private readonly env: Env) {}

  text(name: string, fallback = ''): string {
    const found = secrets.includes(name) ? secretOf(this.env, name) : { value: this.env[name] };
    if ('fault' in found) this.faults.push(found.fault);
    const written = 'fault' in found ? undefined : found.value?.trim();
    if (written) this.named.add(name);
    return written ?? fallback;
  }

  needed(name: string, cure: string): string {
    const value = this.text(name);
    if (value === '') this.faults.push(`${name} is missing. ${cure}`);
    return value;
  }

  matching(name: string, value: string, pattern: RegExp, cure: string): string {
    if (value !== '' && !pattern.test(value)) this.faults.push(`${name} is wrong. ${cure}`);
    return value;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name) || fallback;
    const found = allowed.find((each) => each.toLowerCase() === value.toLowerCase());
    if (!found) this.faults.push(`${name} is wrong. Set it to one of: ${allowed.join(', ')}.`);
    return found ?? fallback;
  }

  whole(name: string, fallback: number, from: number, to: number): number {
    const value = Number(this.text(name) || String(fallback));
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    this.faults.push(`${name} is wrong. Set it to a whole number from ${String(from)} to ${String(to)}.`);
    return fallback;
  }
}

const readCredentials = (read: Reader): Credentials => {
  const appType = read.oneOf('MICROSOFT_APP_TYPE', ['SingleTenant', 'MultiTenant', 'UserAssignedMsi'], 'SingleTenant');
  const appId = read.needed('MICROSOFT_APP_ID', 'Set it to the application (client) ID of the bot’s app registration.');
  read.matching('MICROSOFT_APP_ID', appId, guid, 'It is a GUID; the zeros of .env.example only stand in its place.');
  const appPassword =
    appType === 'UserAssignedMsi'
      ? ''
      : read.needed('MICROSOFT_APP_PASSWORD', 'Set it to a client secret of the app registration.');
  const appTenantId =
    appType === 'MultiTenant'
      ? ''
      : read.needed('MICROSOFT_APP_TENANT_ID', 'Set it to the tenant of the app registration.');
  read.matching('MICROSOFT_APP_TENANT_ID', appTenantId, tenant, 'It is the GUID of a tenant, or one of its domains.');
  const cloud = read.oneOf('MICROSOFT_CLOUD', ['Public', 'USGovernment'], 'Public');
  return { appId, cloud, appType, appPassword, appTenantId };
};

const usualDatabase = 'file:data/mailmend.db';

/** Where the data is kept, as DATABASE_URL or its file has it, or the usual file. Throws MM001_CONFIG when that file cannot be read. */
export const databaseUrlOf = (env: Env): string => {
  const found = secretOf(env, 'DATABASE_URL');
  if ('fault' in found) throw new MailmendError('MM001_CONFIG', `- ${found.fault}`);
  return found.value?.trim() || usualDatabase;
};

/** Ids separated by commas, in lower case; none when nothing is written. */
const readIds = (read: Reader, name: string, written: string, cure: string): string[] => {
  const ids = written
    .split(',')
    .map((id) => id.trim().toLowerCase())
    .filter(Boolean);
  const isEmpty = written !== '' && ids.length === 0;
  if (isEmpty || ids.some((id) => !guid.test(id))) read.faults.push(`${name} is wrong. ${cure}`);
  return ids;
};

const readTenants = (read: Reader): string[] => {
  const cure = 'Set it to the tenant IDs that may use the bot, separated by commas.';
  return readIds(read, 'ALLOWED_TENANTS', read.needed('ALLOWED_TENANTS', cure), cure);
};

const readPeople = (read: Reader, name: string): string[] =>
  readIds(read, name, read.text(name), 'Set it to object IDs of the directory (Entra ID), separated by commas.');

/** The helpdesk channel, which needs its team; without either it is set up in Teams. */
const readHelpdesk = (read: Reader): Config['helpdesk'] => {
  const teamId = read.text('HELPDESK_TEAM_ID');
  const channelId = read.text('HELPDESK_CHANNEL_ID');
  if (teamId === '' && channelId === '') return null;
  const cure =
    'Open the helpdesk channel in Teams, choose “Get link to channel”, and take it from the link. To set the channel up in Teams, leave out both HELPDESK_TEAM_ID and HELPDESK_CHANNEL_ID.';
  read.needed('HELPDESK_TEAM_ID', cure);
  read.needed('HELPDESK_CHANNEL_ID', cure);
  return { teamId, channelId };
};

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.]\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** A moment at which a clock in local mode begins. */
const readStart = (read: Reader, local: boolean): number | null => {
  const written = read.text('CLOCK_STARTS_AT');
  if (written === '') return null;
  if (!local)
    read.faults.push('CLOCK_STARTS_AT is set, but only in local mode the time is not the real one: remove it.');
  const at = zoned.test(written) ? Date.parse(written) : NaN;
  if (!Number.isNaN(at)) return at;
  read.faults.push('CLOCK_STARTS_AT is wrong. Set it to a moment with its offset, such as 2026-11-24T12:00+01:00.');
  return null;
};

const domainCure =
  'Set it to the host name under which Teams reaches the bot, such as mailmend.example.com, without https:// and without a path; leave it out, and cards have no pictures.';
const day = 24 * 3_600_000;

const orNull = (ids: readonly string[]): readonly string[] | null => (ids.length === 0 ? null : ids);

/**
 * Reads the environment. Throws MailmendError MM001_CONFIG that names everything missing or wrong at once, each with
 * its cure. Local mode is never entered unless MAILMEND_MODE asks for it, and never where NODE_ENV is `production`.
 */
export const readConfig = (env: Env): Config => {
  const read = new Reader(env);
  const mode = read.oneOf('MAILMEND_MODE', ['local', 'production'], 'production');
  const local = mode === 'local';
  if (local && read.text('NODE_ENV') === 'production') {
    read.faults.push(
      'MAILMEND_MODE is local, but NODE_ENV is production. Local mode checks no tokens; remove one of them.',
    );
  }
  const host = read.text('HOST') || (local ? '127.0.0.1' : '0.0.0.0');
  if (local && !['127.0.0.1', 'localhost', '::1'].includes(host)) {
    read.faults.push('HOST is wrong. In local mode it stays on this machine: remove it.');
  }
  const databaseUrl = read.text('DATABASE_URL') || usualDatabase;
  read.matching(
    'DATABASE_URL',
    databaseUrl,
    /^(file:|:memory:$|postgres(ql)?:\/\/)/,
    'Set it to file:… or postgres://….',
  );
  const config: Config = {
    mode,
    clockStartsAt: readStart(read, local),
    host,
    port: read.whole('PORT', 3978, 0, 65_535),
    domain: read.matching('BOT_DOMAIN', read.text('BOT_DOMAIN'), hostName, domainCure) || null,
    proxies: read.whole('PROXIES', 0, 0, 10),
    operations: {
      host: read.text('OPERATIONS_HOST') || '127.0.0.1',
      port: read.whole('OPERATIONS_PORT', 0, 0, 65_535),
    },
    databaseUrl,
    credentials: local ? null : readCredentials(read),
    allowedTenants: local ? null : readTenants(read),
    helpdesk: readHelpdesk(read),
    admins: readPeople(read, 'HELPDESK_ADMINS'),
    agents: orNull(readPeople(read, 'HELPDESK_AGENTS')),
    supportContact: read.text('SUPPORT_CONTACT', 'https://support.microsoft.com/contactus/'),
    policy: {
      ...readPolicy(
        (name) => read.text(name),
        (fault) => void read.faults.push(fault),
      ),
      takeBackFor: read.whole('TAKE_BACK_SECONDS', 30, 0, 300) * 1000,
    },
    systems: readSystems(
      (name) => read.text(name),
      (fault) => void read.faults.push(fault),
    ),
    keeping: {
      sessions: read.whole('KEEP_SESSIONS_DAYS', 30, 15, 3_650) * day,
      transcripts: read.whole('KEEP_TRANSCRIPTS_DAYS', 90, 1, 3_650) * day,
      tickets: read.whole('KEEP_TICKETS_DAYS', 365, 30, 3_650) * day,
      addresses: read.whole('KEEP_ADDRESSES_DAYS', 365, 30, 3_650) * day,
      acts: read.whole('KEEP_AUDIT_DAYS', 730, 30, 3_650) * day,
    },
    incidents: {
      requesters: read.whole('INCIDENT_REQUESTERS', 5, 2, 10_000),
      within: read.whole('INCIDENT_MINUTES', 30, 1, 24 * 60) * 60_000,
    },
    teamsAppId: read.matching(
      'TEAMS_APP_ID',
      read.text('TEAMS_APP_ID'),
      guid,
      'It is the GUID under which Teams has the app.',
    ),
    named: read.named,
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
  };
  if (read.faults.length > 0)
    throw new MailmendError('MM001_CONFIG', read.faults.map((each) => `- ${each}`).join('\n'));
  return config;
};
