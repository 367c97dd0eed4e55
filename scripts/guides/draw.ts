import { join } from 'node:path';
import { readFolder } from '../../bot/start/read-folder';
import { drawGuide } from '../../dialogs/guide/draw/draw';
import { readLibrary } from '../../dialogs/guide/read';

const [id, folder = 'guides'] = process.argv.slice(2);
const read = readLibrary(readFolder(folder));
if ('faults' in read) {
  for (const { file, line, column, message } of read.faults)
    console.error(`${join(folder, file)}:${line}:${column} ${message}`);
  process.exitCode = 1;
} else {
  const { guides } = read.library;
  const guide = guides.get(id ?? '');
  if (guide) console.log(drawGuide(read.library, guide));
  else {
    const wrong = id === undefined ? 'Which guide is to be drawn?' : `There is no guide "${id}".`;
    console.error(`${wrong} Name one of: ${[...guides.keys()].sort().join(', ')}.`);
    process.exitCode = 1;
  }
}
