import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf, keptAs, learn, type Learnt } from '../../language/learn';
import { readLessons, type PackFile } from '../../language/lessons';
import { packageRoot } from './package-root';

/** Where the build keeps what was learnt from the guides. */
export const learntFile = (): string => path.join(packageRoot(), 'dist', 'learnt.bin');

/**
 * What is learnt from the files of the guides: read from what the build kept where it was learnt from the same files,
 * and learnt anew elsewhere, which takes some seconds.
 */
export const learntFrom = (
  files: readonly PackFile[],
): { readonly learnt: Learnt } | { readonly faults: readonly string[] } => {
  const hash = hashOf(files);
  const kept = existsSync(learntFile()) ? keptAs(readFileSync(learntFile()), hash) : null;
  if (kept) return { learnt: kept };
  const { lessons, faults } = readLessons(files);
  return faults.length > 0 ? { faults } : { learnt: learn(lessons, hash) };
};
