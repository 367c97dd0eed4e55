import { Resvg } from '@resvg/resvg-js';
import { drawPicture, samplesOf } from '../../pictures/draw';
import { widthOf, type Weight } from '../../pictures/letters';
import { windows } from '../../pictures/windows';
import { ownFonts } from '../../scripts/pictures/render';

const folderProperties = { window: 'folder-properties', of: null, types: null };

it('says in words what is marked, in the order in which it is pressed', () => {
  const { alt } = drawPicture({ ...folderProperties, marks: ['General', 'Clear Offline Items'] });
  expect(alt).toBe(
    'Picture: the window with the properties of a folder. Marked: 1 the tab “General”, 2 the button “Clear Offline Items”.',
  );
});

it('opens the page on which all that is marked stands', () => {
  const general = drawPicture({ ...folderProperties, marks: ['General'] });
  const filter = drawPicture({ ...folderProperties, marks: ['Synchronization', 'Filter'] });
  expect(general.svg).toContain('Clear Offline Items');
  expect(filter.svg).not.toContain('Clear Offline Items');
});

it('takes a name that is marked twice for two controls', () => {
  const marks = ['File', 'Account Settings', 'Account Settings'];
  const { svg } = drawPicture({ window: 'file-tab', of: '2013', marks, types: null });
  const rings = [...svg.matchAll(/<rect x="([^"]+)" y="([^"]+)"[^>]* stroke="#cf4307"/g)].map(
    ([, x, y]) => `${x} ${y}`,
  );
  expect(new Set(rings).size).toBe(3);
});

it('has another name for whatever looks different, and the same for the same', () => {
  const marks = ['General'];
  const name = (...all: readonly string[]): string => drawPicture({ ...folderProperties, marks: all }).name;
  expect(name(...marks)).toBe(name(...marks));
  expect(name('General', 'OK')).not.toBe(name(...marks));
});

it.each([...windows.keys()])('draws %s so that its words are read at half its size', (window) => {
  const samples = samplesOf(window);
  expect(samples).not.toEqual([]);
  for (const sample of samples) {
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(drawPicture(sample).svg) ?? [];
    expect(Number(width)).toBeLessThanOrEqual(680);
    expect(Number(height)).toBeLessThanOrEqual(460);
  }
});

const measured = (text: string, weight: Weight): number => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="999" height="99"><text y="50" font-family="Open Sans" font-size="24" font-weight="${weight}">${text}</text></svg>`;
  return new Resvg(svg, { font: ownFonts }).getBBox()?.width ?? 0;
};

it.each([400, 600] as const)('knows how wide the letters of weight %i are', (weight) => {
  const text = 'Import items into the same folder in Outlook.exe 1204';
  expect(Math.abs(measured(text, weight) - widthOf(text, weight, 24))).toBeLessThan(6);
});
