import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root';

/** What is made of the guides at build, and kept for the start. */
export type KeptName = 'guides' | 'learnt' | 'acts';

/** Where it is kept. */
export const keptFile = (name: KeptName): string => path.join(packageRoot(), 'dist', `${name}.bin`);

/** What is kept; null where nothing is. */
export const readKept = (name: KeptName): Buffer | null =>
  existsSync(keptFile(name)) ? readFileSync(keptFile(name)) : null;

/** Keeps it. Whoever reads meanwhile has either the one before or this, whole. */
export const writeKept = (name: KeptName, bytes: Buffer): void => {
  mkdirSync(path.dirname(keptFile(name)), { recursive: true });
  const draft = `${keptFile(name)}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, keptFile(name));
};
