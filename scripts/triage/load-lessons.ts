import { readFolder, shippedFolder } from '../../bot/start/read-folder';
import { readDeclared } from '../../dialogs/guide/read';
import { readLessons, type Lessons } from '../../language/lessons';

/** Reads what language is learnt from, from disk; every fault at once, as one error. */
export const loadLessons = (): Lessons => {
  const files = readFolder(shippedFolder());
  const declared = readDeclared(files);
  if (!declared) throw new Error('facts.yaml cannot be read');
  const { lessons, faults } = readLessons(files, declared);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return lessons;
};
