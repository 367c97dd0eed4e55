import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { draw } from '../cards/draw';
import { gallery } from '../test/support/view-gallery';
import { findChromium } from './card-pictures/find-chromium';
import { pageFor, showCard } from './card-pictures/page';
import { themes } from './card-pictures/theme';

/** A narrow phone, and a chat on a desktop. */
const widths = [320, 640];
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

const main = async (folder: string): Promise<void> => {
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
    let drawn = 0;
    for (const theme of themes) {
      for (const width of widths) {
        const page = await browser.newPage({ viewport: { width, height: 200 }, deviceScaleFactor: 1 });
        for (const [name, view] of Object.entries(gallery)) {
          const { card } = draw(view);
          for (const fold of folds.slice(0, hasFolds(card) ? 2 : 1)) {
            await page.setContent(pageFor(theme));
            await page.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.js') });
            await page.evaluate(showCard(card, theme, fold));
            const suffix = fold === 'folded' ? '' : '-unfolded';
            await page.screenshot({
              path: join(folder, `${name}${suffix}-${theme.name}-${width}.png`),
              fullPage: true,
            });
            drawn += 1;
          }
        }
        await page.close();
      }
    }
    console.log(`${drawn} pictures of ${Object.keys(gallery).length} cards in ${folder}`);
  } finally {
    await browser.close();
  }
};

void main(process.argv[2] ?? join('build', 'pictures'));
