import type { Page } from 'playwright-core';
import { draw } from '../../cards/draw';
import { gallery } from '../../test/support/galleries/gallery';
import { berlin } from '../../test/support/values/reader';
import { inBrowser, picturesAsData } from './browser';
import { onePlace, showCard, widths } from './page';
import { themes } from './theme';

/** A card is no higher on a narrow phone, in CSS pixels, unless somebody unfolds it. */
const highest = 900;
/** What somebody asked to see whole or explained, and what is read at a desk. */
const mayBeHigher = /^(procedure-at-once|how-to-find-out|ticket)/;

interface Measured {
  readonly height: number;
  /** What runs out of the card, by its first words. */
  readonly outside: readonly string[];
  /** What axe finds, with the element that it finds first. */
  readonly violations: readonly string[];
}

/** Runs in the page. */
const measuring = `(async () => {
  const place = document.querySelector('.card');
  await Promise.all([...place.querySelectorAll('img')].map((image) => image.decode().catch(() => {})));
  const { right, height } = place.getBoundingClientRect();
  const outside = [...place.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > right + 1 && one.offsetParent !== null)
    .map((one) => one.textContent.trim().slice(0, 60));
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  // A row to press is named by its title; what explains it is read behind it. The rule is an experiment of axe.
  const rules = { 'label-content-name-mismatch': { enabled: false } };
  const { violations } = await axe.run(place, { runOnly: { type: 'tag', values: tags }, rules });
  return {
    height: Math.round(height),
    outside: [...new Set(outside)],
    violations: violations.map(({ id, nodes }) => id + ' at ' + nodes[0].html.slice(0, 160)),
  };
})()`;

const faultsOf = (name: string, width: number, { height, outside, violations }: Measured): readonly string[] => [
  ...(width === 320 && height > highest && !mayBeHigher.test(name) ? [`${height} px high`] : []),
  ...outside.map((words) => `“${words}” runs out of the card`),
  ...violations,
];

const measured = async (sheet: Page, card: unknown): Promise<Measured> => {
  await sheet.evaluate(showCard(card, 'folded'));
  return sheet.evaluate<Measured>(measuring);
};

/** Measures every card whose name contains `only`, in every theme and width, and says what is wrong with it. */
const main = (only: string): Promise<void> =>
  inBrowser(async (browser) => {
    const sheet = await browser.newPage();
    const heights: [number, string][] = [];
    let faults = 0;
    for (const theme of themes)
      for (const width of widths) {
        await sheet.setContent(onePlace(theme, width));
        for (const path of ['adaptivecards/dist/adaptivecards.js', 'axe-core/axe.min.js'])
          await sheet.addScriptTag({ path: require.resolve(path) });
        for (const [name, view] of Object.entries(gallery).filter(([name]) => name.includes(only))) {
          const found = await measured(sheet, draw(view, berlin, picturesAsData).card);
          if (width === 320 && theme.name === 'light') heights.push([found.height, name]);
          for (const fault of faultsOf(name, width, found)) console.error(`${name}, ${theme.name}, ${width}: ${fault}`);
          faults += faultsOf(name, width, found).length;
        }
      }
    const [most] = heights.toSorted(([a], [b]) => b - a);
    console.log(`${heights.length} cards, the highest ${most?.[0] ?? 0} px (${most?.[1] ?? ''}); ${faults} faults.`);
    if (faults > 0 || heights.length === 0) process.exitCode = 1;
  });

void main(process.argv[2] ?? '');
