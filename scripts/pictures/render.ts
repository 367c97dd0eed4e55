import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** How wide a picture is as PNG, in pixels: twice what a card shows, for sharp screens. */
const width = 720;

const fonts = path.dirname(require.resolve('@expo-google-fonts/open-sans/package.json'));
const fontFiles = ['400Regular/OpenSans_400Regular.ttf', '600SemiBold/OpenSans_600SemiBold.ttf'].map((file) =>
  path.join(fonts, file),
);

/** The machine's own fonts are not looked at: a server may have none, and pictures are the same everywhere. */
export const ownFonts = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Open Sans' };

/** The PNG of a drawing. */
export const render = (svg: string): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: ownFonts,
  })
    .render()
    .asPng();
