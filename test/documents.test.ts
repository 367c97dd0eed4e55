import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../bot/start/package-root';
import { migrate } from '../storage/migrate';
import { openDatabase } from '../storage/open/open-database';

const root = packageRoot();
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

test('every npm command that a document names exists', () => {
  const named = all(everything, /npm run (?:-s )?([a-z][a-z:-]*)/g);

  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every npm command is named in a document, but for the parts of others', () => {
  const own = Object.keys(scripts).filter(
    (name) => name !== 'prestart' && !scripts['check']!.includes(`npm run -s ${name}`),
  );
  const named = (name: string): boolean => new RegExp(`npm (run (-s )?)?${name}(?![\\w:-])`).test(everything);

  expect(own.filter((name) => !named(name))).toEqual([]);
});

test('every file that a document tells to run exists', () => {
  const files = all(everything, /npx (?:jest|tsx|eslint) ([\w./-]+)/g);

  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
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

test('every folder that ARCHITECTURE.md names is there', () => {
  const folders = all(read('ARCHITECTURE.md'), /^\| `([\w/]+)\/`/gm);

  expect(folders.length).toBeGreaterThan(8);
  expect(folders.filter((folder) => !existsSync(path.join(root, folder)))).toEqual([]);
});

test('every file of ours that a document names by its path is there', () => {
  const named = all(
    everything,
    /`((?:bot|cards|dialogs|domain|storage|scripts|guides|test)\/[\w./-]+\.(?:ts|mjs|yaml))`/g,
  );

  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
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
  expect(read('README.md')).toMatch(/^!\[.{20,}\]\(docs\/conversation\.png\)$/m);
});
