import { join } from 'node:path';
import { readFolder } from '../../../bot/start/read-folder';
import { conversationReasons } from '../../../dialogs/conversation/reasons';
import type { Library } from '../../../dialogs/guide/guide';
import { loadLibrary } from '../../../dialogs/guide/load';

/**
 * The library that Mailmend ships.
 * @throws with every fault when it would be refused
 */
export const shippedGuides = (): Library => {
  const loaded = loadLibrary(readFolder(join(__dirname, '../..', '..', 'guides')), conversationReasons);
  if ('library' in loaded) return loaded.library;
  throw new Error(
    loaded.faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'),
  );
};
