import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../bot/start/package-root';
import { migrate } from '../storage/migrate';
import { openDatabase } from '../storage/open/open-database';

const root = packageRoot();
const isThere = (file: string): boolean => existsSync(path.join(root, file));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Every document of the repository, by its path from the root. */
const documents = ['.', 'docs', 'docs/decisions', 'appPackage'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name)),
);
const everything = documents.map(read).join('\n');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What the pattern's first group matches, each once. */
const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found]) => found!)),
];

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  all(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const ours = /`((?:bot|cards|dialogs|domain|storage|scripts|guides|test)\/[\w./-]+\.(?:ts|mjs|yaml))`/g;
test.each<[string, string[], least: number, is: (name: string) => boolean]>([
  ['npm command', all(everything, /npm run (?:-s )?([a-z][a-z0-9:-]*)/g), 10, (name) => name in scripts],
  ['file that is to be run', all(everything, /npx (?:jest|tsx|eslint) ([\w./-]+)/g), 1, isThere],
  ['folder of ARCHITECTURE.md', all(read('ARCHITECTURE.md'), /^\| `([\w/]+)\/`/gm), 9, isThere],
  ['file of ours', all(everything, ours), 10, isThere],
])('every %s that is named is there', (_what, named, least, is) => {
  expect(named.length).toBeGreaterThanOrEqual(least);
  expect(named.filter((name) => !is(name))).toEqual([]);
});

test('every npm command is named in a document, but for the parts of others', () => {
  const isPart = (name: string): boolean => name === 'prestart' || scripts['check']!.includes(`npm run -s ${name}`);
  const isNamed = (name: string): boolean => new RegExp(`npm (run (-s )?)?${name}(?![\\w:-])`).test(everything);
  expect(Object.keys(scripts).filter((name) => !isPart(name) && !isNamed(name))).toEqual([]);
});

test.each(documents)('every link of %s leads somewhere', (file) => {
  const text = read(file);
  const broken = all(text, /\]\((?!https?:|mailto:)([^)\s]+)\)/g).filter((link) => {
    const [name = '', anchor] = link.split('#');
    const target = name === '' ? path.join(root, file) : path.join(root, path.dirname(file), name);
    return !existsSync(target) || (anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor));
  });

  expect(broken).toEqual([]);
});

test('the operator is told of every table', async () => {
  const { db, close } = await openDatabase(':memory:');
  await migrate(db);
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  await close();

  expect(all(read('docs/operating.md'), /^\| `([a-z]+)` +\|/gm).sort()).toEqual(tables.sort());
});

test('the README has at most 150 lines and shows a picture', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  expect(read('README.md')).toMatch(/^!\[.{20,}\]\(docs\/pictures\/fix\.png\)$/m);
});
