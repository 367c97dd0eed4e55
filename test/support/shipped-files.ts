import path from 'node:path';
import { packageRoot } from '../../bot/start/package-root';
import { readFolder } from '../../bot/start/read-folder';

/** The files of the guides as they are shipped. */
export const shippedFiles = (): readonly { readonly file: string; readonly text: string }[] =>
  readFolder(path.join(packageRoot(), 'guides'));
