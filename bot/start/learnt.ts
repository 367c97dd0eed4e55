import { hashOf, learn, type Learnt } from '../../language/learn';
import type { Declared } from '../../domain/pack';
import { readLessons } from '../../language/lessons';
import type { PackFile } from '../../language/pack/yaml';
import { readKept, writeKept } from './kept';

/** Learns from the files of the guides, and keeps it where they have no faults; gives the faults. */
export const keepLearnt = (files: readonly PackFile[], declared: Declared): readonly string[] => {
  const { lessons, faults } = readLessons(files, declared);
  if (faults.length === 0) writeKept('learnt', learn(lessons, hashOf(files)));
  return faults;
};

/**
 * What is learnt from the files of the guides: read from what the build kept where it was learnt from the same files,
 * and learnt anew elsewhere, which takes some seconds.
 */
export const learntFrom = (
  files: readonly PackFile[],
  declared: Declared,
): { readonly learnt: Learnt } | { readonly faults: readonly string[] } => {
  const hash = hashOf(files);
  const kept = readKept('learnt', hash) as Learnt | null;
  if (kept) return { learnt: kept };
  const { lessons, faults } = readLessons(files, declared);
  return faults.length > 0 ? { faults } : { learnt: learn(lessons, hash) };
};
