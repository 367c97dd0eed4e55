import { readFolder, shippedFolder } from '../../bot/start/read-folder';
import { readLessons, type Lessons } from '../../language/lessons';

/** Reads what language is learnt from, from disk; every fault at once, as one error. */
export const loadLessons = (): Lessons => {
  const { lessons, faults } = readLessons(readFolder(shippedFolder()));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return lessons;
};
