import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings, settings } from '../../scripts/package-app/settings';
import { appPackage, goodEnv } from './package-source';

const faultyVariables = (env: Record<string, string | undefined>): string[] =>
  readSettings(env).faults.map(({ where }) => where);

test('good values fill every placeholder, and the name suffix may be left out', () => {
  const { values, faults } = readSettings(goodEnv);
  expect(faults).toEqual([]);
  expect([...values.keys()]).toEqual(settings.map(({ placeholder }) => placeholder));
  expect(values.get('BOT_ID')).toBe(goodEnv.MICROSOFT_APP_ID);
  expect(values.get('APP_NAME_SUFFIX')).toBe('');
});

test('a name suffix keeps its leading space', () => {
  expect(readSettings({ ...goodEnv, APP_NAME_SUFFIX: ' (test)' }).values.get('APP_NAME_SUFFIX')).toBe(' (test)');
});

test('an empty environment is told every missing variable at once, each with its cure', () => {
  const { faults } = readSettings({});
  expect(faults.map(({ where }) => where)).toEqual(Object.keys(goodEnv));
  for (const { what, cure } of faults) {
    expect(what).toBe('is not set.');
    expect(cure).toMatch(/^Set it to .+\.$/);
  }
});

test('blank is missing', () =>
  expect(faultyVariables({ ...goodEnv, DEVELOPER_NAME: '  ' })).toEqual(['DEVELOPER_NAME']));

test.each([
  ['TEAMS_APP_ID', 'not-an-id'],
  ['TEAMS_APP_ID', '00000000-0000-0000-0000-000000000000'],
  ['MICROSOFT_APP_ID', '3f2b8c1e0d4a4f6e9b7a1c2d3e4f5a6b'],
  ['DEVELOPER_NAME', 'x'.repeat(33)],
  ['DEVELOPER_WEBSITE_URL', 'http://www.example.com'],
  ['DEVELOPER_PRIVACY_URL', 'www.example.com/privacy'],
  ['DEVELOPER_TERMS_URL', 'https://'],
  ['APP_NAME_SUFFIX', 'x'.repeat(23)],
  ['BOT_DOMAIN', 'https://mailmend.example.com'],
])('%s is refused when it is %s', (variable, value) =>
  expect(faultyVariables({ ...goodEnv, [variable]: value })).toEqual([variable]),
);

test('every setting is in the table of appPackage/README.md, and nothing else is', () => {
  const readme = readFileSync(path.join(appPackage, 'README.md'), 'utf8');
  const documented = [...readme.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  expect(documented).toEqual(settings.map(({ variable }) => variable));
});
