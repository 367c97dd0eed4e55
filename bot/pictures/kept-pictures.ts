import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../start/package-root';

/** Where the build keeps the pictures of the guides. */
export const picturesFolder = (): string => path.join(packageRoot(), 'dist', 'drawn');

/** The pictures that the build drew, by the names of their files without `.png`; none where nothing is built. */
export const readPictures = (folder: string = picturesFolder()): ReadonlyMap<string, Buffer> => {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^[0-9a-f]{32}[.]png$/.test(file)) : [];
  return new Map(files.map((file) => [file.slice(0, -'.png'.length), readFileSync(path.join(folder, file))]));
};
