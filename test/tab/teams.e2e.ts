import type { Browser } from 'playwright-core';
import { ada, adele, startPage, unlimited } from '../support/servers/page-on-loopback';
import type { PageOnLoopback } from '../support/servers/page-on-loopback';
import { fillQueue } from '../support/teams/filled';
import { openTab, startBrowser } from '../support/teams/open-tab';

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

const kilobyte = 1024;

it.each([
  ['/help', adele, 150, 'What it mends'],
  ['/my', adele, 170, '1003'],
  ['/queue?view=all', ada, 250, '1003'],
] as const)('loads no more than it may for %s', async (path, as, most, text) => {
  const tab = await openTab(browser, server, { as, path });
  await tab.frame.getByText(text).first().waitFor();
  await tab.page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  const loaded = (await tab.loaded()) / kilobyte;
  console.log(`${path}: ${loaded.toFixed(1)} KB of ${most}`);
  expect(loaded).toBeGreaterThan(50);
  expect(loaded).toBeLessThanOrEqual(most);
  await tab.close();
});

it('shows the ground of its theme before any of its code runs', async () => {
  const context = await browser.newContext();
  await context.route('**/assets/*.js', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${server.url}/tab/help?theme=dark`);
  expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(31, 31, 31)');
  expect(await page.locator('.first i').count()).toBe(4);
  await context.close();
});

it('says where it belongs when it is opened outside Teams', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/tab/queue`);
  await page.getByText('This page works inside Microsoft Teams').waitFor();
  await page.close();
});

it('says why when Teams refuses the sign-in, and goes on when it no longer does', async () => {
  const tab = await openTab(browser, server, { as: ada, path: '/queue?view=all', refuse: 'CancelledByUser' });
  await tab.frame.getByText('You closed the sign-in').waitFor();
  await tab.page.evaluate('host.refuse = null');
  await tab.frame.getByRole('button', { name: 'Try again' }).click();
  await tab.frame.getByText('6 tickets').waitFor();
  await tab.close();
});

it('asks Teams for another token when the server takes the present one no longer', async () => {
  const tab = await openTab(browser, server, { as: ada, path: '/queue?view=all' });
  await tab.frame.getByText('6 tickets').waitFor();
  const before = (await tab.said()).filter((each) => each === 'authentication.getAuthToken').length;
  let refused = 0;
  await tab.context.route('**/tab/api/tickets/1001', (route) => {
    refused += 1;
    return refused === 1
      ? route.fulfill({ status: 401, contentType: 'application/json', body: '{"error":"token","code":"MM101_TOKEN"}' })
      : route.continue();
  });
  await tab.frame.getByRole('link', { name: /^1001/u }).click();
  await tab.frame.getByText('Since Monday my Outlook').waitFor();
  expect((await tab.said()).filter((each) => each === 'authentication.getAuthToken').length).toBe(before + 1);
  await tab.close();
});

it('opens the ticket that a link into the tab names, and goes back to the queue from it', async () => {
  const tab = await openTab(browser, server, { as: ada, path: '/queue', named: 'ticket-1001' });
  await tab.frame.getByText('Since Monday my Outlook').waitFor();
  await tab.tell('backButtonPress', []);
  await tab.frame.getByRole('heading', { name: 'Queue' }).waitFor();
  await tab.close();
});

it('goes back by the way it came, also where that was forward', async () => {
  const tab = await openTab(browser, server, { as: ada, path: '/queue?view=all' });
  const ticket = tab.frame.getByText('Since Monday my Outlook');
  await tab.frame.getByRole('link', { name: /^1001/u }).click();
  await ticket.waitFor();
  await tab.frame.evaluate('history.back()');
  await tab.frame.getByText('6 tickets').waitFor();
  await tab.frame.evaluate('history.forward()');
  await ticket.waitFor();
  await tab.tell('backButtonPress', []);
  await tab.frame.getByText('6 tickets').waitFor();
  await tab.frame.evaluate('history.forward()');
  await ticket.waitFor();
  await tab.close();
});

it('says so when a file of figures cannot be fetched', async () => {
  const tab = await openTab(browser, server, { as: ada, path: '/insights' });
  await tab.context.route('**/tab/api/insights/download', (route) => route.abort());
  await tab.frame.getByRole('button', { name: 'Open as a file' }).first().click();
  await tab.frame.getByRole('alert').getByText('cannot be reached').waitFor();
  await tab.close();
});

it('tells Teams when it stands, lets itself be set aside, and comes back', async () => {
  const tab = await openTab(browser, server, { as: ada, path: '/queue?view=all' });
  await tab.frame.getByText('6 tickets').waitFor();
  expect(await tab.said()).toEqual(
    expect.arrayContaining(['appInitialization.appLoaded', 'appInitialization.success']),
  );
  await tab.tell('beforeUnload', []);
  await tab.tell('load', [{ entityId: 'helpdesk', contentUrl: `${server.url}/tab/queue/1001` }]);
  await tab.frame.getByText('Since Monday my Outlook').waitFor();
  expect(await tab.said()).toContain('readyToUnload');
  await tab.close();
});

it('opens the chat with an example in its box', async () => {
  const tab = await openTab(browser, server, { as: adele, path: '/help', tab: 'help' });
  await tab.frame.getByRole('button', { name: /different mail/u }).click();
  const opened = (): Promise<readonly string[]> => tab.page.evaluate('host.opened');
  await tab.page.waitForFunction('host.opened.length > 0');
  expect((await opened())[0]).toContain('https://teams.microsoft.com/l/chat/0/0?users=');
  await tab.close();
});
