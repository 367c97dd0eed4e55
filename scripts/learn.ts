/**
 * Reads, proves, learns from and draws the guides, and keeps it for the start; the last part of the build. Each part is done by a
 * process of its own, all at once; `tsx scripts/learn.ts words` does one of them.
 */
import { spawn } from 'node:child_process';
import { keepLearnt } from '../bot/start/learnt';
import { readListening } from '../bot/start/listening';
import { keepProven } from '../bot/start/proven-guides';
import { readFolder, shippedFolder } from '../bot/start/read-folder';
import { inWords } from '../dialogs/guide/fault';
import { readLibrary } from '../dialogs/guide/read';
import { picturesFolder } from '../bot/pictures/kept-pictures';
import { keepPictures } from './pictures/keep-pictures';

const files = readFolder(shippedFolder());

/** Each part gives the faults for which it kept nothing. */
const parts: Readonly<Record<string, () => readonly string[]>> = {
  guides: () => keepProven(files).map(inWords),
  learnt: () => {
    const read = readLibrary(files);
    return 'faults' in read ? ['language is not learnt: the guides cannot be read'] : keepLearnt(files, read.library);
  },
  acts: () => {
    const read = readLibrary(files);
    if ('faults' in read) return ['acts are not learnt: the guides cannot be read'];
    const acts = readListening(files, read.library);
    return 'faults' in acts ? acts.faults : [];
  },
  pictures: () => {
    const read = readLibrary(files);
    return 'faults' in read
      ? ['nothing is drawn: the guides cannot be read']
      : keepPictures(read.library, picturesFolder());
  },
};

const [, script = '', part] = process.argv;
if (part !== undefined) {
  const faults = parts[part]?.() ?? [`there is no part ${part}`];
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exitCode = 1;
  }
} else {
  for (const each of Object.keys(parts)) {
    const learning = spawn(process.execPath, [...process.execArgv, script, each], { stdio: 'inherit' });
    learning.once('exit', (code) => (process.exitCode ||= code ?? 1));
  }
}
