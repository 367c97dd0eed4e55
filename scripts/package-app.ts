import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writePackage } from './package-app/write-package';

/** `npm run package`: appPackage, filled from the environment and checked, as a zip in build/. */
async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const { written, lines } = await writePackage(
    { folder: path.join(root, 'appPackage'), env: process.env, version },
    path.join(root, 'build'),
  );
  for (const line of lines) (written ? console.log : console.error)(line);
  if (!written) process.exitCode = 1;
}

void main();
