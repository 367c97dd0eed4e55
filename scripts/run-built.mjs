// Runs a command as it was compiled: scripts/run-built.mjs listen. What is older than its sources is built first, and
// nothing is said meanwhile on standard output, which is the command's.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiled = join(root, 'dist', 'scripts');
const sources = ['bot', 'cards', 'dialogs', 'domain', 'guides', 'language', 'scripts', 'texts', 'tsconfig.build.json'];

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file, or the last changed file of a folder, was changed. */
const lastChange = (path) =>
  statSync(path).isFile()
    ? changedAt(path)
    : Math.max(0, ...readdirSync(path, { withFileTypes: true }).map(({ name }) => lastChange(join(path, name))));

// What was learnt is written last.
const builtAt = changedAt(join(root, 'dist', 'learnt.bin'));
if (sources.some((source) => lastChange(join(root, source)) > builtAt)) {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

process.argv.splice(1, 2, join(compiled, process.argv[2]));
createRequire(import.meta.url)(process.argv[1]);
