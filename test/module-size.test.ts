import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../bot/start/package-root';

const folders = ['bot', 'cards', 'dialogs', 'domain', 'storage', 'scripts', 'tab'];

/** The length of every module in lines, shortest first. */
const lengths = folders
  .flatMap((folder) =>
    readdirSync(path.join(packageRoot(), folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file),
    ),
  )
  .filter((file) => /\.m?tsx?$/.test(file))
  .map((file) => ({ file, lines: readFileSync(path.join(packageRoot(), file), 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

test('half of all modules are shorter than 80 lines, and none is longer than 300', () => {
  expect(lengths.length).toBeGreaterThan(300);
  expect(lengths[Math.floor(lengths.length / 2)]!.lines).toBeLessThan(80);
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});
