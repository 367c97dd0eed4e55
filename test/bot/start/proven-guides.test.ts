import { existsSync } from 'node:fs';
import { keptFile } from '../../../bot/start/kept';
import { provenGuides } from '../../../bot/start/proven-guides';
import { readLibrary } from '../../../dialogs/guide/read';
import { shippedFiles } from '../../support/shipped-files';

const files = shippedFiles();
const changed = (name: string, from: string, to: string) =>
  files.map(({ file, text }) => ({ file, text: file === name ? text.replaceAll(from, to) : text }));

test('guides that were kept when they were proven are what is read of their files now', () => {
  expect(existsSync(keptFile('guides'))).toBe(true);
  const read = readLibrary(files);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));

  const given = provenGuides(files);

  expect(given).toHaveProperty('hash');
  expect('library' in given && given.library).toEqual(read.library);
});

test('guides that were changed since are read anew', () => {
  const given = provenGuides(changed('procedures/resync-folder.yaml', 'Load the folder afresh', 'Another'));

  expect('library' in given && given.library.procedures.get('resync-folder')?.title).toBe('Another');
});

test('a change by which mail could be lost is found, though safe guides are kept', () => {
  const given = provenGuides(changed('guides/mismatch.yaml', 'done: local-data', 'done: resync'));

  expect('faults' in given && given.faults.map(({ message }) => message).join()).toMatch(/local/);
});
