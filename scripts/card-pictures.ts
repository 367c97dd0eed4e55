import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { draw } from '../cards/draw';
import { berlin } from '../test/support/values/reader';
import { gallery } from '../test/support/galleries/gallery';
import { findChromium } from './card-pictures/find-chromium';
import { page, pageWidth, showCard } from './card-pictures/page';

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const folds = ['folded', 'unfolded'] as const;
const hasFolds = (card: unknown): boolean => JSON.stringify(card).includes('Action.ToggleVisibility');

/** Every card whose name contains `only`: one sheet each, light and dark, phone and desktop. */
const main = async (folder: string, only: string): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.error(
      'No Chrome or Chromium was found. Install one, or name it: CHROMIUM=/path/to/chrome npm run cards:pictures',
    );
    process.exitCode = 1;
    return;
  }
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: quiet });
  try {
    const sheet = await browser.newPage({ viewport: { width: pageWidth, height: 200 } });
    await sheet.setContent(page);
    await sheet.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.js') });
    let drawn = 0;
    for (const [name, view] of Object.entries(gallery).filter(([name]) => name.includes(only))) {
      const { card } = draw(view, berlin);
      for (const fold of folds.slice(0, hasFolds(card) ? 2 : 1)) {
        await sheet.evaluate(showCard(card, fold));
        const path = join(folder, fold === 'folded' ? `${name}.png` : `${name}-unfolded.png`);
        await sheet.screenshot({ path, fullPage: true });
        drawn += 1;
      }
    }
    console.log(`${drawn} pictures in ${folder}`);
  } finally {
    await browser.close();
  }
};

void main(process.argv[2] ?? join('build', 'pictures'), process.argv[3] ?? '');
