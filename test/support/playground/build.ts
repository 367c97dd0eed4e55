import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { makeClock } from '../../../bot/start/clock';
import { packageRoot } from '../../../bot/start/package-root';

const sources = ['bot', 'cards', 'dialogs', 'domain', 'language', 'storage', 'texts'];
const longestBuild = 180_000;

const newest = (folder: string, ending: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .reduce((latest, file) => Math.max(latest, statSync(path.join(folder, file)).mtimeMs), 0);

const isUpToDate = (root: string): boolean => {
  const built = statSync(path.join(root, 'dist/bot/main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((folder) => newest(path.join(root, folder), '.ts') <= built);
};

/** One worker makes the folder and builds; the others wait until it is gone. */
const takeLock = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && makeClock().now() - since > longestBuild) rmdirSync(folder);
    return false;
  }
};

/** Compiles the bot, once for all workers, unless what is there is newer than every source. */
export const buildOnce = async (): Promise<void> => {
  const root = packageRoot();
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const lock = path.join(root, 'dist/.building');
  while (!isUpToDate(root)) {
    if (!takeLock(lock)) {
      await pause(100);
      continue;
    }
    try {
      const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
      await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root });
    } catch (error) {
      const told = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
      throw new Error(`The bot does not compile.\n${told}`, { cause: error });
    } finally {
      rmdirSync(lock);
    }
  }
};
