import type { Fault } from './fault';
import { readPng, type Pixels } from './png';

/** Which of the two icons a file is: the colour one of the store, or the outline one of the side bar. */
export type IconKind = 'color' | 'outline';

const sizes: Readonly<Record<IconKind, number>> = { color: 192, outline: 32 };

/** What is wrong with an icon: its size, a see-through colour icon, an outline in another colour than white. */
export function iconFaults(kind: IconKind, name: string, file: Buffer): readonly Fault[] {
  const fault = (what: string): Fault[] => [
    { where: name, what, cure: 'Draw it again: npx tsx scripts/package-app/draw-icons.ts' },
  ];
  let picture: Pixels;
  try {
    picture = readPng(file);
  } catch (error) {
    return fault(`cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const size = sizes[kind];
  if (picture.width !== size || picture.height !== size) {
    return fault(`is ${picture.width} × ${picture.height} pixels instead of ${size} × ${size}.`);
  }
  if (kind === 'color') return isOpaque(picture) ? [] : fault('has see-through pixels; it must fill its square.');
  return isWhiteOnNothing(picture) ? [] : fault('must be white on a see-through ground, and nothing else.');
}

const pixelsOf = ({ rgba }: Pixels): Uint8Array[] =>
  Array.from({ length: rgba.length / 4 }, (_, pixel) => rgba.subarray(pixel * 4, pixel * 4 + 4));

const isOpaque = (picture: Pixels): boolean => pixelsOf(picture).every(([, , , opacity]) => opacity === 255);

function isWhiteOnNothing(picture: Pixels): boolean {
  const pixels = pixelsOf(picture);
  const seen = pixels.filter(([, , , opacity]) => opacity !== 0);
  return (
    seen.length > 0 &&
    seen.length < pixels.length &&
    seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)
  );
}
