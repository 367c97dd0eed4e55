import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds package.json, from wherever this file runs: as source or compiled. */
export const packageRoot = (from: string = __dirname): string => {
  const isRoot = existsSync(path.join(from, 'package.json')) && existsSync(path.join(from, 'guides'));
  const parent = path.dirname(from);
  if (isRoot || parent === from) return from;
  return packageRoot(parent);
};
