import type { Fault } from './fault';
import { domainFault } from './domains';

/** Something that differs from one installation to the next: a placeholder, and the variable that fills it. */
export interface Setting {
  /** The name inside `${{…}}`. */
  readonly placeholder: string;
  readonly variable: string;
  /** What it is and where to get it; ends the sentence "Set X to …". */
  readonly cure: string;
  /** What is wrong with a value, or null. An empty value is never asked about. */
  readonly fault: (value: string) => string | null;
  readonly optional?: true;
}

/** The zeros are what .env.example has in the place of an id. */
const guid = (value: string): string | null =>
  /^(?!00000000-0000-0000-0000-)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)
    ? null
    : 'is not an id of the form 12345678-1234-1234-1234-123456789abc.';

const httpsAddress = (value: string): string | null =>
  URL.canParse(value) && new URL(value).protocol === 'https:' ? null : 'is not an address that starts with https://.';

const atMost =
  (length: number) =>
  (value: string): string | null =>
    value.length <= length ? null : `is longer than ${length} characters.`;

/** Every setting of the package. appPackage/README.md lists them too; a test keeps the two alike. */
export const settings: readonly Setting[] = [
  {
    placeholder: 'TEAMS_APP_ID',
    variable: 'TEAMS_APP_ID',
    cure: 'an id of your own for this app; make one once with `node -p "crypto.randomUUID()"` and keep it.',
    fault: guid,
  },
  {
    placeholder: 'BOT_ID',
    variable: 'MICROSOFT_APP_ID',
    cure: 'the application (client) id of the bot registration; `npm start` reads the same one.',
    fault: guid,
  },
  {
    placeholder: 'BOT_DOMAIN',
    variable: 'BOT_DOMAIN',
    cure: 'the host name under which the bot is reached, such as mailmend.example.com.',
    fault: domainFault,
  },
  {
    placeholder: 'DEVELOPER_NAME',
    variable: 'DEVELOPER_NAME',
    cure: 'the name of the organisation that offers the bot, at most 32 characters.',
    fault: atMost(32),
  },
  {
    placeholder: 'DEVELOPER_WEBSITE_URL',
    variable: 'DEVELOPER_WEBSITE_URL',
    cure: 'the https address of the page where people find the helpdesk.',
    fault: httpsAddress,
  },
  {
    placeholder: 'DEVELOPER_PRIVACY_URL',
    variable: 'DEVELOPER_PRIVACY_URL',
    cure: 'the https address of your privacy statement; it must open without signing in.',
    fault: httpsAddress,
  },
  {
    placeholder: 'DEVELOPER_TERMS_URL',
    variable: 'DEVELOPER_TERMS_URL',
    cure: 'the https address of your terms of use; it must open without signing in.',
    fault: httpsAddress,
  },
  {
    placeholder: 'APP_NAME_SUFFIX',
    variable: 'APP_NAME_SUFFIX',
    cure: 'what is put behind the name Mailmend, such as " (test)", at most 22 characters; leave it out in production.',
    fault: atMost(22),
    optional: true,
  },
];

/** The value of every placeholder, and what is missing or malformed. A faulty setting has the value ''. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): {
  readonly values: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
} {
  const values = new Map<string, string>();
  const faults: Fault[] = [];
  for (const setting of settings) {
    const value = setting.optional ? (env[setting.variable] ?? '') : (env[setting.variable] ?? '').trim();
    const missing = value === '' && !setting.optional;
    const what = missing ? 'is not set.' : value === '' ? null : setting.fault(value);
    values.set(setting.placeholder, what === null ? value : '');
    if (what !== null) faults.push({ where: setting.variable, what, cure: `Set it to ${setting.cure}` });
  }
  return { values, faults };
}
