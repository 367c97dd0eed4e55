import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../../bot/start/config';
import { packageRoot } from '../../../bot/start/package-root';
import { settings } from '../../../scripts/package-app/settings';

/** The lines of .env.example that set something, also those that are commented out: name and value. */
const example = readFileSync(path.join(packageRoot(), '.env.example'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name = '', value = ''] = /^(?:# )?([A-Z][A-Z_]+)=(.*)$/.exec(line) ?? [];
    return name === '' ? [] : [[name, value] as const];
  });

/** The variables that are read for the bot, whatever is made of them. */
const readByTheBot = (): string[] => {
  const asked = new Set<string>();
  const env = new Proxy<Record<string, string>>({}, { get: (_, name) => (asked.add(String(name)), undefined) });
  expect(() => readConfig(env)).toThrow('MM001_CONFIG');
  return [...asked];
};

test('.env.example names each variable that is read, once, and no other', () => {
  const forThePackage = settings.map(({ variable }) => variable);
  const read = new Set([...readByTheBot(), ...forThePackage]);
  // Not ours to set: where it says production, local mode is refused.
  read.delete('NODE_ENV');
  expect(example.map(([name]) => name).sort()).toEqual([...read].sort());
});

test('what .env.example puts in the place of ids and secrets is refused, and nothing else of it is', () => {
  // What it sets for local mode only is refused with the production that it names.
  const env = { ...Object.fromEntries(example), CLOCK_STARTS_AT: '' };
  const faults = /^- (\w+) is/gm;
  let told = '';
  try {
    readConfig(env);
  } catch (error) {
    told = (error as Error).message;
  }
  const ids = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID', 'ALLOWED_TENANTS'];
  const named = [...ids, 'HELPDESK_ADMINS', 'HELPDESK_AGENTS', 'WEBHOOK_SECRET', 'ZAMMAD_TOKEN', 'TEAMS_APP_ID'];
  expect([...told.matchAll(faults)].map(([, name]) => name)).toEqual(named);
});
