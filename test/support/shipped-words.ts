import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { hearing } from '../../language/reading';
import { readWords } from '../../language/tag/read-words';

const folder = path.join(__dirname, '..', '..', 'guides', 'words');

/** The words that are shipped, as they are read at start. */
export const shippedWords = readWords(
  readdirSync(folder)
    .sort()
    .map((file) => ({ file: `words/${file}`, text: readFileSync(path.join(folder, file), 'utf8') })),
);

/** What a text says, by the words that are shipped. */
export const heard = hearing(shippedWords.phrases);
