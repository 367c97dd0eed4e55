import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file of the package, by its name in the zip. */
export type PackageFiles = ReadonlyMap<string, Buffer>;

// The same files give the same bytes on every day, in every time zone and on every Node: one date in local time (which
// is what a zip stores), and no compression, whose result differs from one zlib to the next.
// A ZIP file holds the time on the wall, so this makes the same bytes in every zone.
// eslint-disable-next-line no-restricted-syntax
const sameForEver = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true, compress: false, mode: 0o100644 };

/** Packs the files, in order of their names, at the root of a zip. */
export async function zip(files: PackageFiles): Promise<Buffer> {
  const archive = new ZipFile();
  for (const name of [...files.keys()].sort()) {
    archive.addBuffer(files.get(name) ?? Buffer.alloc(0), name, sameForEver);
  }
  archive.end();
  return buffer(archive.outputStream);
}
