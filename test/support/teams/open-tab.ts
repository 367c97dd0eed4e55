import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { findChromium } from '../../../scripts/card-pictures/find-chromium';
import type { PageOnLoopback } from '../servers/page-on-loopback';
import { hostAddress, hostPage } from './host-page';

/** How a tab is opened; what is not named is as on an agent's desk. */
export interface Opening {
  /** Who looks at it, by their directory id. */
  readonly as: string;
  readonly path: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly width?: number;
  readonly tab?: string;
  /** What a link into the tab names. */
  readonly named?: string;
  /** Lets Teams refuse the token with this reason at first. */
  readonly refuse?: string;
}

/** A tab inside Teams. */
export interface Tab {
  readonly frame: Frame;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What Teams was told or asked for, by its function's name. */
  readonly said: () => Promise<readonly string[]>;
  /** Has Teams say something by itself. */
  readonly tell: (func: string, args: readonly unknown[]) => Promise<void>;
  /** Messages of the browser that tell of something wrong. */
  readonly faults: readonly string[];
  /** How many bytes came over the line for the page's own files. */
  readonly loaded: () => Promise<number>;
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where teams-js looks up addresses of Teams when it starts. */
const hostList = 'https://res.cdn.office.net/**';

/** How long something may take to stand on the page, in milliseconds. */
const longestWait = 15_000;

/** Starts Chromium. Throws where there is none. */
export const startBrowser = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium. Install one, or name it in CHROMIUM.');
  // The page lies on this machine, and Teams does not.
  return chromium.launch({ executablePath, args: ['--disable-features=LocalNetworkAccessChecks'] });
};

/** Opens the page in a frame of what plays Teams, with tokens that the test's own key signs. */
export const openTab = async (browser: Browser, server: PageOnLoopback, opening: Opening): Promise<Tab> => {
  const { as, path, theme = 'default', width = 1440, tab = 'helpdesk', named = '', refuse } = opening;
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  // What is stored is of one moment, so that the page has to be, too.
  await context.clock.setFixedTime(server.services.clock());
  await context.exposeFunction('tokenOf', () => server.token(as));
  context.setDefaultTimeout(longestWait);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname, origin } = new URL(request.url());
    if (origin === server.url && !pathname.startsWith('/tab/api'))
      sizes.push(request.sizes().then((all) => all.responseBodySize));
  });
  const frameAddress = `${server.url}/tab${path}${path.includes('?') ? '&' : '?'}theme=${theme}`;
  await context.route(hostList, (route) => route.fulfill({ json: { validOrigins: ['teams.microsoft.com'] } }));
  await context.route(`${hostAddress}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage({ theme, tab, named, frame: frameAddress }) }),
  );
  if (refuse !== undefined)
    await page.addInitScript(
      `if (window.top === window) addEventListener('DOMContentLoaded', () => { host.refuse = ${JSON.stringify(refuse)} })`,
    );
  await page.goto(hostAddress);
  const frameNow = (): Frame => {
    const found = page.frames().find((frame) => frame.url().startsWith(server.url));
    if (!found) throw new Error('The page is not in its frame');
    return found;
  };
  await frameNow().locator('h1').waitFor();
  return {
    page,
    context,
    faults,
    get frame() {
      return frameNow();
    },
    said: () => page.evaluate<readonly string[]>('host.said'),
    tell: (func, args) => page.evaluate(`host.tell(${JSON.stringify(func)}, ${JSON.stringify(args)})`),
    loaded: async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
    reload: async () => {
      await page.reload();
      await frameNow().locator('h1').waitFor();
    },
    close: () => context.close(),
  };
};

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds wrong in a page: its rule, and where. */
export const violationsIn = async (frame: Frame): Promise<readonly string[]> => {
  await frame.evaluate(axe);
  const found = await frame.evaluate<readonly Violation[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
};
