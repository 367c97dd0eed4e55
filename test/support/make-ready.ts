import { execFile } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { GlobalConfig } from 'jest';
import { makeClock } from '../../bot/start/clock';
import { keptFile, type KeptName } from '../../bot/start/kept';
import { packageRoot } from '../../bot/start/package-root';

const root = packageRoot();
const sources = ['bot', 'cards', 'dialogs', 'domain', 'language', 'storage', 'texts'];
const madeOf: Readonly<Record<KeptName, readonly string[]>> = {
  guides: ['guides', 'dialogs/guide', 'domain'],
  learnt: ['guides', 'language'],
  acts: ['guides'],
};

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = (folder: string): number =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).reduce(
    (latest, file) => Math.max(latest, changedAt(path.join(root, folder, file))),
    0,
  );
const isNewer = (file: string, folders: readonly string[]): boolean =>
  folders.every((folder) => newest(folder) < changedAt(file));

const run = async (what: string, ...args: readonly string[]): Promise<void> => {
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root });
  } catch (error) {
    const told = error instanceof Error && 'stdout' in error && 'stderr' in error ? [error.stdout, error.stderr] : [];
    throw new Error([what, ...told].join('\n'), { cause: error });
  }
};

/** What the build keeps for the start is kept for tests, too, unless nothing that it is made of has changed since. */
const keep = async (name: KeptName): Promise<void> => {
  if (isNewer(keptFile(name), madeOf[name])) return;
  await run('The guides have faults.', '--import', 'tsx', path.join(root, 'scripts/learn.ts'), name);
  const now = makeClock().now() / 1000;
  utimesSync(keptFile(name), now, now);
};

/** Compiles the bot for the journeys. That its types are right is the business of `npm run check`. */
const build = async (): Promise<void> => {
  if (isNewer(path.join(root, 'dist/bot/main.js'), sources)) return;
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  await run('The bot does not compile.', tsc, '-p', path.join(root, 'tsconfig.build.json'), '--noCheck');
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
