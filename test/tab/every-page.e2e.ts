import type { Browser } from 'playwright-core';
import { ada, adele, startPage, unlimited } from '../support/servers/page-on-loopback';
import type { PageOnLoopback } from '../support/servers/page-on-loopback';
import { fillQueue } from '../support/teams/filled';
import { openTab, startBrowser, violationsIn } from '../support/teams/open-tab';

let server: PageOnLoopback;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startPage({ rates: unlimited }), startBrowser()]);
  await fillQueue(server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Every page, who looks at it, and something that stands on it once it is there. */
const pages = [
  ['/help', adele, 'What it mends'],
  ['/help/missing-items', adele, 'This is everything that can come up'],
  ['/my', adele, '1003'],
  ['/my/1003', adele, 'Which folder is it?'],
  ['/queue', adele, 'This is where the helpdesk works on tickets'],
  ['/queue?view=all', ada, '1003'],
  ['/queue/1001', ada, 'Since Monday my Outlook shows fewer mails'],
  ['/queue/1001?do=reply', ada, 'Reply to Adele Vance'],
  ['/insights', ada, 'Cases begun'],
  ['/guides', ada, 'Version'],
  ['/guides/missing-items', ada, 'It stands at'],
  ['/settings', ada, 'Where settings come from'],
  ['/nowhere', ada, 'Not found'],
] as const;

const themes = ['default', 'dark', 'contrast'] as const;
const widths = [1440, 320] as const;
/** Where pictures of all of it are put, to be looked at; nowhere unless named. */
const pictures = process.env['PICTURES'];

test.each(pages)('%s stands for %s, is for everybody, and fits in each theme and width', async (path, as, text) => {
  const tab = await openTab(browser, server, { as, path });
  const wrong: string[] = [];
  for (const theme of themes) {
    await tab.tell('themeChange', [theme]);
    for (const width of widths) {
      await tab.page.setViewportSize({ width, height: 900 });
      await tab.frame.getByText(text).first().waitFor();
      await tab.frame.locator(`html[data-theme="${theme === 'default' ? 'light' : theme}"]`).waitFor();
      const over = await tab.frame.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      const found = [...(await violationsIn(tab.frame)), ...(over > 0 ? [`${over} px too wide`] : [])];
      wrong.push(...found.map((each) => `${theme} ${width}: ${each}`));
      if (pictures !== undefined)
        await tab.page.screenshot({ path: `${pictures}/${path.replaceAll(/[/?=]/gu, '-')}-${theme}-${width}.png` });
    }
  }
  expect([...wrong, ...tab.faults]).toEqual([]);
  await tab.close();
});
