import { readFileSync } from 'node:fs';
import path from 'node:path';
import { iconFaults } from '../../scripts/package-app/icons';
import { readPng } from '../../scripts/package-app/png';
import { appPackage } from './package-source';
import { aPng } from './png-file';

const color = readFileSync(path.join(appPackage, 'color.png'));
const outline = readFileSync(path.join(appPackage, 'outline.png'));
const says = (kind: 'color' | 'outline', file: Buffer): string | undefined =>
  iconFaults(kind, 'icon.png', file)[0]?.what;

test('the shipped icons have nothing wrong with them', () => {
  expect(iconFaults('color', 'color.png', color)).toEqual([]);
  expect(iconFaults('outline', 'outline.png', outline)).toEqual([]);
});

test('the shipped outline reaches its left and right edges: there is no padding', () => {
  const { rgba } = readPng(outline);
  const isSeen = (x: number): boolean =>
    Array.from({ length: 32 }, (_, y) => rgba[(y * 32 + x) * 4 + 3]!).some(Boolean);
  expect([isSeen(0), isSeen(31)]).toEqual([true, true]);
});

test('an icon of another size is refused', () => {
  expect(says('color', outline)).toBe('is 32 × 32 pixels instead of 192 × 192.');
  expect(says('outline', color)).toBe('is 192 × 192 pixels instead of 32 × 32.');
});

test('a see-through colour icon is refused', () =>
  expect(says('color', aPng(192, [0, 90, 90, 254]))).toMatch('see-through'));

test('an outline in another colour, or without any ground, is refused', () => {
  expect(says('outline', aPng(32, [255, 255, 250, 128]))).toMatch('must be white');
  expect(says('outline', aPng(32, [255, 255, 255, 255]))).toMatch('must be white');
  expect(says('outline', aPng(32, [255, 255, 255, 0]))).toMatch('must be white');
});

test('what is no picture is refused and not thrown', () => {
  expect(says('color', Buffer.from('GIF89a'))).toBe('cannot be read: it is not a PNG file.');
  expect(says('color', color.subarray(0, 200))).toMatch('cannot be read');
});
