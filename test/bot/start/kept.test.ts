import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { keptFile, readKept, writeKept, type KeptName } from '../../../bot/start/kept';

const name = 'of-a-test' as KeptName;
const made = { hash: 'a', weights: Int8Array.from([1, -2, 3]) };

afterEach(() => rmSync(keptFile(name), { force: true }));

test('what was kept is read again where it was made of the same files, and not where of others', () => {
  writeKept(name, made);
  expect(readKept(name, 'a')).toEqual(made);
  expect(readKept(name, 'b')).toBeNull();
});

test.each([
  ['nothing', () => undefined],
  [
    'half of a file',
    () => {
      writeKept(name, made);
      truncateSync(keptFile(name), 12);
    },
  ],
  ['an empty file', () => writeFileSync(keptFile(name), '')],
  ['what another version wrote', () => writeFileSync(keptFile(name), 'ÿ~form of another version')],
])('%s is as if nothing had been kept', (_what, leave) => {
  leave();
  expect(readKept(name, 'a')).toBeNull();
});
