import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSymptoms, type SymptomFile } from '../../dialogs/triage/read-symptoms';

const folder = join(__dirname, '..', '..', 'guides', 'symptoms');

/** Reads guides/symptoms from disk; every fault at once, as one error. */
export const loadSymptoms = (from: string = folder): readonly SymptomFile[] => {
  const files = readdirSync(from)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ file: `guides/symptoms/${name}`, text: readFileSync(join(from, name), 'utf8') }));
  const { symptoms, faults } = readSymptoms(files);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return symptoms;
};
