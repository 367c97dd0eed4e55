import { learntFrom } from '../../bot/start/learnt';
import { readerOf } from '../../language/learn';
import type { Read } from '../../language/read';
import { declared } from './values/declared';
import { shippedFiles } from './shipped-files';

let reader: Read | undefined;

const made = (): Read => {
  const language = learntFrom(shippedFiles(), declared);
  if ('faults' in language) throw new Error(language.faults.join('\n'));
  return readerOf(language.learnt);
};

/** The reader learnt from the shipped guides; learnt once for a test file. */
export const shippedReader: Read = (text, context) => (reader ??= made())(text, context);
