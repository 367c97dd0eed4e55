import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { packageRoot } from './package-root';

/**
 * Reads every .yaml and .yml file of a folder and the folders in it, in the order of their names.
 * @returns each file's path inside the folder, with forward slashes, and its text
 * @throws when the folder is not there or cannot be read
 */
export const readFolder = (folder: string): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((path) => ({ file: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }));

/** The folder of the guides that are shipped. */
export const shippedFolder = (): string => join(packageRoot(), 'guides');
