import { readFileSync } from 'node:fs';
import path from 'node:path';
import { typedCommand } from '../../dialogs/commands';
import { settings } from '../../scripts/package-app/settings';
import { appPackage } from './package-source';

interface Texts {
  readonly short: string;
  readonly full: string;
}
interface Commands {
  readonly scopes: readonly string[];
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}
interface Manifest {
  readonly manifestVersion: string;
  readonly $schema: string;
  readonly name: Texts;
  readonly description: Texts;
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly supportsChannelFeatures: string;
  readonly staticTabs: readonly { readonly entityId: string; readonly contentUrl?: string }[];
  readonly composeExtensions: readonly {
    readonly commands: readonly { readonly id: string; readonly parameters?: readonly unknown[] }[];
    readonly messageHandlers: unknown;
  }[];
  readonly webApplicationInfo: unknown;
  readonly bots: readonly { readonly scopes: readonly string[]; readonly commandLists: readonly Commands[] }[];
}

const read = (name: string): string => readFileSync(path.join(appPackage, name), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Manifest;
const [bot] = manifest.bots;
const [commandList] = bot!.commandLists;
const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
const wordCount = (text: string): number => text.split(/\s+/).length;

test('it is written for the schema that the public samples use', () => {
  expect(manifest.manifestVersion).toBe('1.29');
  expect(manifest.$schema).toContain('/v1.29/');
});

test('the bot is there in private, in group chats and in channels of every kind', () => {
  expect(bot).toMatchObject({ scopes: ['personal', 'team', 'groupChat'], supportsFiles: true });
  expect(commandList!.scopes).toEqual(bot!.scopes);
  expect(manifest.supportsChannelFeatures).toBe('tier1');
});

test('the commands are few, in small letters as they are typed, explained, and understood', () => {
  const titles = commandList!.commands.map(({ title }) => title);
  expect(titles).toEqual(['help', 'my tickets', 'talk to a person', 'restart', 'back', 'cancel']);
  for (const { description } of commandList!.commands) expect(description).not.toBe('');
  expect(titles.filter((title) => typedCommand(title) === null)).toEqual([]);
});

test.each(['manifest.json', ...['de.json', 'fr.json', 'es.json']])('%s keeps to the rules of the store', (file) => {
  const texts = JSON.parse(read(file)) as Record<string, string>;
  const own = file === 'manifest.json';
  const both = (key: 'name' | 'description') =>
    own ? [manifest[key].short, manifest[key].full] : [texts[`${key}.short`]!, texts[`${key}.full`]!];
  const [short = '', full = ''] = both('description');
  expect(both('name').join(' ')).not.toMatch(/teams|microsoft|outlook|\bhelp\b|\bchat\b/i);
  expect(short).not.toMatch(/\bapp\b/i);
  expect(short.match(/[.!?](\s|$)/g)).toHaveLength(1);
  expect(wordCount(full)).toBeLessThan(500);
});

test.each(['de.json', 'fr.json', 'es.json'])('%s is named in the manifest and translates every command', (file) => {
  const texts = JSON.parse(read(file)) as Record<string, string>;
  const translated = Object.keys(texts).filter((key) => key.startsWith('bots'));
  expect(languages).toContain(file);
  const keys = commandList!.commands.map((_, index) => `bots[0].commandLists[0].commands[${index}].description`);
  expect(translated).toEqual(keys);
});

test('every setting fills a placeholder somewhere', () => {
  const everything = ['manifest.json', ...languages].map(read).join('');
  for (const { placeholder } of settings) expect(everything).toContain(`\${{${placeholder}}}`);
});

test('the page has its tabs, the same for everybody, each named in every language', () => {
  const tabs = manifest.staticTabs.map(({ entityId }) => entityId);
  expect(tabs).toEqual(['conversations', 'help', 'my-tickets', 'helpdesk', 'about']);
  for (const { contentUrl } of manifest.staticTabs)
    expect(contentUrl ?? 'https://${{BOT_DOMAIN}}/tab/').toContain('https://${{BOT_DOMAIN}}/tab/');
  for (const language of languages)
    expect(Object.keys(JSON.parse(read(language)) as object).filter((key) => key.startsWith('staticTabs'))).toEqual(
      [1, 2, 3].map((index) => `staticTabs[${index}].name`),
    );
  // The audience of the tokens that the page's server takes.
  expect(manifest.webApplicationInfo).toEqual({ id: '${{BOT_ID}}', resource: 'api://${{BOT_DOMAIN}}/${{BOT_ID}}' });
});

test('what can be asked beside the chat is named in every language', () => {
  const [{ commands, messageHandlers }] = manifest.composeExtensions as [Manifest['composeExtensions'][number]];
  expect(commands.map(({ id }) => id)).toEqual(['guides', 'tickets', 'mend']);
  expect(messageHandlers).toEqual([{ type: 'link', value: { domains: ['${{BOT_DOMAIN}}'] } }]);
  const keys = commands.flatMap(({ parameters = [] }, index) =>
    ['', ...parameters.map((_, at) => `parameters[${at}].`)].flatMap((part) =>
      ['title', 'description'].map((what) => `composeExtensions[0].commands[${index}].${part}${what}`),
    ),
  );
  for (const language of languages)
    expect(Object.keys(JSON.parse(read(language)) as object).filter((key) => key.startsWith('composeExt'))).toEqual(
      keys,
    );
});
