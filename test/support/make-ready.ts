import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { GlobalConfig } from 'jest';
import { keptFile, type KeptName } from '../../bot/start/kept';
import { packageRoot } from '../../bot/start/package-root';

const root = packageRoot();
const sources = ['bot', 'cards', 'dialogs', 'domain', 'language', 'pictures', 'storage', 'texts'];
const madeOf: Readonly<Record<KeptName, readonly string[]>> = {
  guides: ['guides', 'dialogs/guide', 'domain', 'pictures'],
  learnt: [
    'guides/acts',
    'guides/facts',
    'guides/symptoms',
    'guides/words',
    'guides/frames.yaml',
    'guides/facts.yaml',
    'language',
    'domain',
  ],
  acts: ['guides/acts', 'guides/answers', 'guides/words', 'guides/facts.yaml', 'language', 'domain'],
};

const filesIn = (place: string): readonly string[] =>
  statSync(path.join(root, place)).isFile()
    ? [place]
    : readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

/** What all files of some places hold, as one hash: a checkout changes their times, and nothing else. */
const hashOf = (places: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesIn)) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
};

const noteOf = (made: string): string => `${made}.made-of`;
const noteFor = (made: string, hash: string): string => `${hash} ${statSync(made).mtimeMs}`;
const isMadeOf = (made: string, hash: string): boolean =>
  existsSync(made) && existsSync(noteOf(made)) && readFileSync(noteOf(made), 'utf8') === noteFor(made, hash);
const noteDown = (made: string, hash: string): void => writeFileSync(noteOf(made), noteFor(made, hash));

const run = async (what: string, ...args: readonly string[]): Promise<void> => {
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root });
  } catch (error) {
    const told = error instanceof Error && 'stdout' in error && 'stderr' in error ? [error.stdout, error.stderr] : [];
    throw new Error([what, ...told].join('\n'), { cause: error });
  }
};

/** What the build keeps for the start is kept for tests, too, unless it is made of just that. */
const keep = async (name: KeptName): Promise<void> => {
  const hash = hashOf(madeOf[name]);
  if (isMadeOf(keptFile(name), hash)) return;
  await run('The guides have faults.', '--import', 'tsx', path.join(root, 'scripts/learn.ts'), name);
  noteDown(keptFile(name), hash);
};

/** Compiles the bot for the journeys. That its types are right is the business of `npm run check`. */
const build = async (): Promise<void> => {
  const main = path.join(root, 'dist/bot/main.js');
  const hash = hashOf(sources);
  if (isMadeOf(main, hash)) return;
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  await run('The bot does not compile.', tsc, '-p', path.join(root, 'tsconfig.build.json'), '--noCheck');
  noteDown(main, hash);
};

/** Done once before all tests, for which it takes the place of `npm run build`. */
export default async ({ rootDir, testPathPatterns }: GlobalConfig): Promise<void> => {
  process.env['MAILMEND_TEST_RUN'] = String(process.pid);
  const asked = testPathPatterns.toExecutor({ rootDir });
  const folder = path.join(root, 'test/journeys');
  const hasJourneys = readdirSync(folder).some(
    (file) => /\.test\.ts$/.test(file) && asked.isMatch(path.join(folder, file)),
  );
  await Promise.all([keep('acts'), keep('learnt'), keep('guides'), hasJourneys && build()]);
};
