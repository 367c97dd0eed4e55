/** Learns language from the guides and keeps it for the start; the last part of the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { learntFile } from '../bot/start/learnt';
import { readListening } from '../bot/start/listening';
import { packageRoot } from '../bot/start/package-root';
import { readFolder } from '../bot/start/read-folder';
import { readLibrary } from '../dialogs/guide/read';
import { hashOf, keep, learn } from '../language/learn';
import { readLessons } from '../language/lessons';

const files = readFolder(join(packageRoot(), 'guides'));
const { lessons, faults } = readLessons(files);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  mkdirSync(dirname(learntFile()), { recursive: true });
  writeFileSync(learntFile(), keep(learn(lessons, hashOf(files))));
  const read = readLibrary(files);
  const acts = 'library' in read ? readListening(files, read.library) : { faults: ['the guides cannot be read'] };
  if ('faults' in acts) {
    console.error(acts.faults.join('\n'));
    process.exitCode = 1;
  }
}
