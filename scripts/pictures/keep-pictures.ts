import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawPicture } from '../../pictures/draw';
import { picturesOf } from '../../dialogs/guide/pictures-of';
import type { Library } from '../../dialogs/guide/guide';
import { render } from './render';

/** The most that a picture may weigh, in bytes: it is loaded over a phone's network. */
const heaviest = 40 * 1024;

/**
 * Draws every picture of a library into a folder, by its name. One that is there already is not drawn again; one that is not
 * needed any more is removed. Gives what is wrong with those that were drawn.
 */
export const keepPictures = (library: Pick<Library, 'procedures' | 'questions'>, folder: string): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  const needed = new Set<string>();
  const faults: string[] = [];
  for (const { where, shows } of picturesOf(library)) {
    const { name, svg } = drawPicture(shows);
    const file = `${name}.png`;
    needed.add(file);
    if (existsSync(path.join(folder, file))) continue;
    const png = render(svg);
    if (png.length > heaviest) faults.push(`The picture of ${where} has ${png.length} bytes: show less in it.`);
    // Whoever reads meanwhile has a whole picture or none.
    const draft = path.join(folder, `${file}.${process.pid}`);
    writeFileSync(draft, png);
    renameSync(draft, path.join(folder, file));
  }
  const drawn = readdirSync(folder).filter((file) => file.endsWith('.png'));
  for (const file of drawn) if (!needed.has(file)) rmSync(path.join(folder, file), { force: true });
  return faults;
};
