import { writeFileSync } from 'node:fs';
import { keysFile, keysText } from './texts/keys-file';
import { readMessages } from './texts/messages';

/** Writes the types of all keys anew, from the English messages. */
const main = async (): Promise<void> => {
  writeFileSync(keysFile, await keysText(readMessages('texts/en')));
};

void main();
