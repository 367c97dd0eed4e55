import { createHash } from 'node:crypto';
import { conversationReasons } from '../../dialogs/conversation/hand-over/reasons';
import type { Fault } from '../../dialogs/guide/fault';
import type { Library } from '../../dialogs/guide/guide';
import { loadLibrary } from '../../dialogs/guide/load';
import { isOfGuides, type GuideFile } from '../../dialogs/guide/read';
import { readKept, writeKept } from './kept';

interface Proven {
  /** Of the files that were read and proven. */
  readonly hash: string;
  readonly library: Library;
}

/** Raised when what is proven, or the form of what is kept, changes. */
const form = 7;

const hashOf = (files: readonly GuideFile[]): string => {
  const hash = createHash('sha256').update(JSON.stringify([form, conversationReasons]));
  for (const { file, text } of files.filter(isOfGuides)) hash.update(`\0${file}\0${text}`);
  return hash.digest('hex');
};

/** Reads and proves the guides, and keeps them where they have no faults; gives the faults. */
export const keepProven = (files: readonly GuideFile[]): readonly Fault[] => {
  const loaded = loadLibrary(files, conversationReasons);
  if ('faults' in loaded) return loaded.faults;
  const proven: Proven = { hash: hashOf(files), library: loaded.library };
  writeKept('guides', proven);
  return [];
};

/** The guides, or their faults: as the build kept them where it proved the same files, else read and proven now. */
export const provenGuides = (
  files: readonly GuideFile[],
): { readonly library: Library } | { readonly faults: readonly Fault[] } =>
  (readKept('guides', hashOf(files)) as Proven | null) ?? loadLibrary(files, conversationReasons);
