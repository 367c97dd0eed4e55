import { writeFileSync } from 'node:fs';
import { keysFile, keysText } from './keys-file';
import { readMessages } from './messages';

/** Writes the types of all keys anew, from the English messages. */
const main = async (): Promise<void> => {
  writeFileSync(keysFile, await keysText(readMessages('texts/en')));
};

void main();
