import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPackage, type PackageSource } from './build-package';
import { faultLines } from './fault';
import { zip } from './zip';

/** What came of it: the lines to print, and whether a package was written. */
export interface Report {
  readonly written: boolean;
  readonly lines: readonly string[];
}

/** Writes mailmend-<version>.zip into the folder `into`, or nothing when anything at all is wrong. */
export async function writePackage(source: PackageSource, into: string): Promise<Report> {
  const { files, faults } = buildPackage(source);
  if (faults.length > 0) {
    const title = `The package was not written: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`;
    return { written: false, lines: [title, ...faultLines(faults)] };
  }
  const bytes = await zip(files);
  const file = path.join(into, `mailmend-${source.version}.zip`);
  mkdirSync(into, { recursive: true });
  writeFileSync(file, bytes);
  return {
    written: true,
    lines: [
      path.relative(process.cwd(), file),
      `  ${files.size} files, ${bytes.length} bytes`,
      `  SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`,
      'Upload it in the Teams admin center under Teams apps > Manage apps > Upload new app.',
    ],
  };
}
