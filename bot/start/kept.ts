import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { packageRoot } from './package-root';

/** What is made of the guides at build, and kept for the start. */
export type KeptName = 'guides' | 'learnt' | 'acts';

/** What is kept says of which files it was made. */
interface Kept {
  readonly hash: string;
}

/** Where it is kept. */
export const keptFile = (name: KeptName): string => path.join(packageRoot(), 'dist', `${name}.bin`);

/**
 * What is kept, if it was made of files with this hash; null elsewhere, also where nothing can be read that another
 * version of Node or a crash left: then it is made anew.
 */
export const readKept = (name: KeptName, hash: string): Kept | null => {
  try {
    const kept = deserialize(readFileSync(keptFile(name))) as Kept | undefined;
    return kept?.hash === hash ? kept : null;
  } catch {
    return null;
  }
};

/** Keeps it. Whoever reads meanwhile has either the one before or this, whole. */
export const writeKept = (name: KeptName, made: Kept): void => {
  mkdirSync(path.dirname(keptFile(name)), { recursive: true });
  const draft = `${keptFile(name)}.${process.pid}`;
  writeFileSync(draft, serialize(made));
  renameSync(draft, keptFile(name));
};
