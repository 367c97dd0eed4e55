import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePackage } from '../../scripts/package-app/write-package';
import { aCopyOfThePackage, aFolder, appPackage, goodEnv, rewrite } from './package-source';
import { readZip } from './read-zip';

const write = (folder: string, into: string, env: Record<string, string | undefined> = goodEnv) =>
  writePackage({ folder, env, version: '1.2.3' }, into);

/** What the report says when the shipped package was spoilt in one way. */
async function afterSpoiling(spoil: (folder: string) => void, env?: Record<string, string | undefined>) {
  const folder = aCopyOfThePackage();
  const into = aFolder();
  spoil(folder);
  const report = await write(folder, into, env);
  expect(report.written).toBe(false);
  expect(existsSync(path.join(into, 'mailmend-1.2.3.zip'))).toBe(false);
  return report.lines.join('\n');
}

const nothing = (): void => undefined;

test('the shipped package is written, with its files at the root and every placeholder filled', async () => {
  const into = aFolder();
  const report = await write(appPackage, into);
  expect(report).toMatchObject({ written: true });
  const files = await readZip(path.join(into, 'mailmend-1.2.3.zip'));
  expect([...files.keys()]).toEqual(['color.png', 'de.json', 'es.json', 'fr.json', 'manifest.json', 'outline.png']);
  expect(files.get('color.png')).toEqual(readFileSync(path.join(appPackage, 'color.png')));
  const texts = [...files].filter(([name]) => name.endsWith('.json')).map(([, file]) => file.toString('utf8'));
  expect(texts.join('')).not.toContain('${{');
  expect(JSON.parse(files.get('manifest.json')!.toString('utf8'))).toMatchObject({
    version: '1.2.3',
    id: goodEnv.TEAMS_APP_ID,
    name: { short: 'Mailmend' },
    developer: { name: 'Example "Helpdesk"' },
    bots: [{ botId: goodEnv.MICROSOFT_APP_ID }],
    validDomains: ['mailmend.example.com'],
  });
});

test('the same files give the same bytes, and the report carries size and checksum', async () => {
  const [first, second] = [aFolder(), aFolder()];
  const { lines } = await write(appPackage, first);
  await write(appPackage, second);
  const bytes = readFileSync(path.join(first, 'mailmend-1.2.3.zip'));
  expect(readFileSync(path.join(second, 'mailmend-1.2.3.zip')).equals(bytes)).toBe(true);
  expect(lines[1]).toBe(`  6 files, ${bytes.length} bytes`);
  expect(lines[2]).toMatch(/^ {2}SHA-256 [0-9a-f]{64}$/);
});

test('faults of every kind are reported together', async () => {
  const said = await afterSpoiling(
    (folder) => {
      rmSync(path.join(folder, 'fr.json'));
      rewrite(folder, 'manifest.json', (text) => text.replace('${{BOT_ID}}', '${{BOT}}'));
      writeFileSync(path.join(folder, 'outline.png'), readFileSync(path.join(folder, 'color.png')));
    },
    { ...goodEnv, TEAMS_APP_ID: undefined, BOT_DOMAIN: 'abc.ngrok.io' },
  );
  expect(said).toMatch('The package was not written: 5 faults.');
  expect(said).toMatch('TEAMS_APP_ID: is not set.');
  expect(said).toMatch('BOT_DOMAIN: is a tunnel of ngrok.io');
  expect(said).toMatch('manifest.json/bots/0/botId: the placeholder ${{BOT}} is unknown.');
  expect(said).toMatch('fr.json: is named in the manifest but is not there.');
  expect(said).toMatch('outline.png: is 192 × 192 pixels');
});

const domain = '"validDomains": ["${{BOT_DOMAIN}}"]';
const linked = '"domains": ["${{BOT_DOMAIN}}"]';
test.each([
  ['a property that the schema does not know', 'manifest.json', '"accentColor"', '"accentColour"', /accentColou?r/],
  ['a scope that does not exist', 'manifest.json', '"groupChat"', '"groupchat"', /bots\/0\/scopes\/2/],
  ['a tunnel', 'manifest.json', domain, '"validDomains": ["a.ngrok.app"]', /validDomains\/0: it is a tunnel/],
  [
    'a wildcard domain',
    'manifest.json',
    domain,
    '"validDomains": ["*.example.com"]',
    /validDomains\/0: it is not a plain host/,
  ],
  ['a tunnel in links', 'manifest.json', linked, '"domains": ["a.ngrok.app"]', /value\/domains\/0: it is a tunnel/],
  ['a manifest that is not JSON', 'manifest.json', '{', '', /manifest\.json: is not JSON/],
  ['a key that a translation cannot have', 'de.json', '"name.full"', '"name.long"', /de\.json: .*name\.long/],
  ['an unknown placeholder', 'es.json', 'APP_NAME_SUFFIX', 'SUFFIX', /es\.json\/name\.short: the placeh/],
])('%s is refused', async (_, name, from, to, expected) =>
  expect(await afterSpoiling((folder) => rewrite(folder, name, (text) => text.replace(from, to)))).toMatch(expected),
);

test.each<[string, (folder: string) => void, string]>([
  ['an icon that is missing', (folder) => rmSync(path.join(folder, 'color.png')), 'color.png: is named in'],
  ['a stray translation', (folder) => writeFileSync(path.join(folder, 'it.json'), '{}'), 'it.json: is not named'],
])('%s is refused', async (_, spoil, expected) => expect(await afterSpoiling(spoil)).toMatch(expected));

test('a version that Teams does not take is refused', async () => {
  const { lines } = await writePackage({ folder: appPackage, env: goodEnv, version: '1.0-beta' }, aFolder());
  expect(lines.join('\n')).toMatch('package.json: the version 1.0-beta');
});

test('a name that becomes too long with its suffix is refused', async () =>
  expect(await afterSpoiling(nothing, { ...goodEnv, APP_NAME_SUFFIX: 'x'.repeat(23) })).toMatch('APP_NAME_SUFFIX'));
