import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../../bot/start/read-folder';
import type { Fault } from '../../../dialogs/guide/fault';
import type { Library } from '../../../dialogs/guide/guide';
import { loadLibrary } from '../../../dialogs/guide/load';
import type { GuideFile } from '../../../dialogs/guide/read';

/** Where the broken libraries and the good one lie. */
const fixtures = join(__dirname, '../..', 'fixtures', 'guides');

/** The reason that the conversation gives in these libraries. */
export const fixtureReasons = ['asked-for-a-person'];

/** The names of the broken libraries, one for each rule. */
export const brokenFixtures = (): readonly string[] => readdirSync(fixtures).filter((name) => name !== 'good');

/** The files of a broken library: those of the good one, some of them replaced, some added. */
export const fixtureFiles = (name: string): readonly GuideFile[] => {
  const files = new Map(readFolder(join(fixtures, 'good')).map((one) => [one.file, one]));
  for (const one of readFolder(join(fixtures, name))) files.set(one.file, one);
  return [...files.values()];
};

/** A fault that a fixture announces. */
export type Announced = Fault;

const announcedIn = ({ file, text }: GuideFile): readonly Announced[] =>
  text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/# fault (?:at (\S+):(\d+):)?(\d+): (.*?)(?= # fault|$)/g)].map((found) => ({
      file: found[1] ?? file,
      line: Number(found[2] ?? index + 1),
      column: Number(found[3]),
      message: found[4] ?? '',
    })),
  );

/** What a fixture's comments announce: `# fault COLUMN: part of the message`, or `# fault at FILE:LINE:COLUMN: part`. */
export const announcedFaults = (name: string): readonly Announced[] =>
  readFolder(join(fixtures, name)).flatMap(announcedIn);

/** The good library. */
export const goodLibrary = (): Library => {
  const loaded = loadLibrary(fixtureFiles('good'), fixtureReasons);
  if ('faults' in loaded) throw new Error(`The good fixture has faults: ${JSON.stringify(loaded.faults)}`);
  return loaded.library;
};
