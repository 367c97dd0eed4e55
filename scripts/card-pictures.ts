import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { draw } from '../cards/draw';
import { berlin } from '../test/support/values/reader';
import { gallery } from '../test/support/galleries/gallery';
import { inBrowser, picturesAsData } from './card-pictures/browser';
import { page, pageWidth, showCard } from './card-pictures/page';

const folds = ['folded', 'unfolded'] as const;
const hasFolds = (card: unknown): boolean => JSON.stringify(card).includes('Action.ToggleVisibility');

/** Every card whose name contains `only`: one sheet each, in every theme, phone and desktop. */
const main = (folder: string, only: string): Promise<void> =>
  inBrowser(async (browser) => {
    await mkdir(folder, { recursive: true });
    const sheet = await browser.newPage({ viewport: { width: pageWidth, height: 200 } });
    await sheet.setContent(page);
    await sheet.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.js') });
    let drawn = 0;
    for (const [name, view] of Object.entries(gallery).filter(([name]) => name.includes(only))) {
      const { card } = draw(view, berlin, picturesAsData);
      for (const fold of folds.slice(0, hasFolds(card) ? 2 : 1)) {
        await sheet.evaluate(showCard(card, fold));
        const path = join(folder, fold === 'folded' ? `${name}.png` : `${name}-unfolded.png`);
        await sheet.screenshot({ path, fullPage: true });
        drawn += 1;
      }
    }
    console.log(`${drawn} pictures in ${folder}`);
  });

void main(process.argv[2] ?? join('build', 'pictures'), process.argv[3] ?? '');
