import { hearing } from '../../language/reading';
import { readWords } from '../../language/pack/read-words';
import { shippedFiles } from './shipped-files';

/** The words that are shipped, as they are read at start. */
export const shippedWords = readWords(shippedFiles().filter(({ file }) => file.startsWith('words/')));

/** What a text says, by the words that are shipped. */
export const heard = hearing(shippedWords.phrases);
