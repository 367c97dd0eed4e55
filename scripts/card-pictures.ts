import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { draw } from '../cards/draw';
import { berlin } from '../test/support/values/reader';
import { gallery } from '../test/support/galleries/gallery';
import { inBrowser, picturesAsData } from './card-pictures/browser';
import { page, pageWidth, showCard } from './card-pictures/page';
import { teamsElements } from './card-pictures/teams-elements';

/** As Teams shows it, unfolded, and as a client that lacks what only Teams has; where a card looks the same, once. */
const looks = [
  { name: '', fold: 'folded', client: 'teams', differs: '' },
  { name: '-unfolded', fold: 'unfolded', client: 'teams', differs: 'Action.ToggleVisibility' },
  { name: '-elsewhere', fold: 'folded', client: 'other', differs: '"Badge"' },
] as const;

const sheetFor = async (browser: Browser, client: 'teams' | 'other'): Promise<Page> => {
  const sheet = await browser.newPage({ viewport: { width: pageWidth, height: 200 } });
  await sheet.setContent(page);
  await sheet.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.js') });
  if (client === 'teams') await sheet.addScriptTag({ content: teamsElements });
  return sheet;
};

/** Every card whose name contains `only`: one sheet each, in every theme, phone and desktop. */
const main = (folder: string, only: string): Promise<void> =>
  inBrowser(async (browser) => {
    await mkdir(folder, { recursive: true });
    const sheets = { teams: await sheetFor(browser, 'teams'), other: await sheetFor(browser, 'other') };
    let drawn = 0;
    for (const [name, view] of Object.entries(gallery).filter(([name]) => name.includes(only))) {
      const { card } = draw(view, berlin, picturesAsData);
      for (const look of looks.filter(({ differs }) => JSON.stringify(card).includes(differs))) {
        const sheet = sheets[look.client];
        await sheet.evaluate(showCard(card, look.fold));
        await sheet.screenshot({ path: join(folder, `${name}${look.name}.png`), fullPage: true });
        drawn += 1;
      }
    }
    console.log(`${drawn} pictures in ${folder}`);
  });

void main(process.argv[2] ?? join('build', 'pictures'), process.argv[3] ?? '');
