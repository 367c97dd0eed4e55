import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { learntFile } from '../../bot/start/learnt';
import { packageRoot } from '../../bot/start/package-root';
import { hashOf, keep, learn } from '../../language/learn';
import { readLessons } from '../../language/lessons';
import { shippedFiles } from './shipped-files';

const newest = (folder: string): number =>
  readdirSync(path.join(packageRoot(), folder), { recursive: true, encoding: 'utf8' }).reduce(
    (latest, file) => Math.max(latest, statSync(path.join(packageRoot(), folder, file)).mtimeMs),
    0,
  );

/** Learns language once for all tests, as the build does, unless nothing that it is learnt by has changed since. */
export default (): void => {
  const kept = statSync(learntFile(), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (kept > Math.max(newest('language'), newest('guides'))) return;
  const files = shippedFiles();
  const { lessons, faults } = readLessons(files);
  if (faults.length > 0) return;
  mkdirSync(path.dirname(learntFile()), { recursive: true });
  const draft = `${learntFile()}.${process.pid}`;
  writeFileSync(draft, keep(learn(lessons, hashOf(files))));
  renameSync(draft, learntFile());
};
