import { join } from 'node:path';
import { packageRoot } from '../../../bot/start/package-root';
import { readFolder } from '../../../bot/start/read-folder';
import type { Knowledge, Context } from '../../../dialogs/conversation/context';
import type { Library } from '../../../dialogs/guide/guide';
import { readLibrary } from '../../../dialogs/guide/read';
import { readSymptoms } from '../../../language/classify/read-symptoms';
import { stubTriage } from './stub-triage';

const read = (): Knowledge => {
  const files = readFolder(join(packageRoot(), 'guides'));
  // Reading only: that the guides pass the checks is tested elsewhere, and takes longer.
  const loaded = readLibrary(files);
  if ('faults' in loaded) throw new Error(`The guides have faults: ${JSON.stringify(loaded.faults)}`);
  const { symptoms } = readSymptoms(files.filter(({ file }) => file.startsWith('symptoms/')));
  const catalogue: Context['catalogue'] = new Map(
    symptoms.map(({ label, title, says }) => [label, { title: title ?? null, says: says ?? null }]),
  );
  return { library: loaded.library, catalogue, triage: stubTriage, listen: () => [], answers: new Map() };
};

let known: Knowledge | null = null;

/** The shipped guides with a triage that takes texts at their word; read once in a test file. */
export const shippedLibrary = (): Knowledge => (known ??= read());

/** The shipped guides alone. */
export const shippedGuides = (): Library => shippedLibrary().library;
