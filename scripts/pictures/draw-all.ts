/** Draws all pictures of the guides and all windows into a folder, with a page of each: `npm run pictures -- FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFolder, shippedFolder } from '../../bot/start/read-folder';
import { inWords } from '../../dialogs/guide/fault';
import { picturesOf } from '../../dialogs/guide/pictures-of';
import { readLibrary } from '../../dialogs/guide/read';
import { drawPicture } from '../../pictures/draw';
import { render } from './render';
import { contactSheet, samples } from './sheet';

const folder = process.argv[2] ?? 'dist/all-pictures';
const read = readLibrary(readFolder(shippedFolder()));
if ('faults' in read) {
  for (const fault of read.faults) console.error(inWords(fault));
  process.exitCode = 1;
} else {
  const shown = picturesOf(read.library);
  mkdirSync(folder, { recursive: true });
  const drawn = new Map(
    [...shown, ...samples()].map(({ shows }) => drawPicture(shows)).map(({ name, svg }) => [name, svg]),
  );
  for (const [name, svg] of drawn) writeFileSync(path.join(folder, `${name}.png`), render(svg));
  writeFileSync(path.join(folder, 'index.html'), contactSheet(shown));
  writeFileSync(path.join(folder, 'windows.html'), contactSheet(samples()));
  console.log(`${shown.length} pictures of the guides: ${path.join(folder, 'index.html')}`);
  console.log(`Every window, with what can be marked in it: ${path.join(folder, 'windows.html')}`);
}
