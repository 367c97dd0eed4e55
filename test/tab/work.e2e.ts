import type { Browser } from 'playwright-core';
import type { Queue } from '../../contract/helpdesk';
import { ada, adele, grady, startPage, unlimited } from '../support/servers/page-on-loopback';
import type { PageOnLoopback } from '../support/servers/page-on-loopback';
import { fillQueue } from '../support/teams/filled';
import { openTab, startBrowser } from '../support/teams/open-tab';
import type { Opening, Tab } from '../support/teams/open-tab';

let server: PageOnLoopback;
let browser: Browser;
let opened: Tab[];
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  opened = [];
  server = await startPage({ rates: unlimited });
  await fillQueue(server);
});
afterEach(async () => {
  for (const each of opened) await each.close();
  await server.close();
});

const open = async (opening: Opening): Promise<Tab> => {
  const tab = await openTab(browser, server, opening);
  opened.push(tab);
  return tab;
};
const row = (tab: Tab, number: number) => tab.frame.locator('tbody tr', { hasText: String(number) });

describe('the queue', () => {
  it('shows within two seconds what a colleague does, in place, and holds new tickets back until they are asked for', async () => {
    const [adas, gradys] = [
      await open({ as: ada, path: '/queue?view=all' }),
      await open({ as: grady, path: '/queue/1001' }),
    ];
    await row(adas, 1001).getByText('Nobody').waitFor();
    await gradys.frame.getByRole('button', { name: 'Claim' }).click();
    await gradys.frame.getByText('Whose: Me').waitFor();
    await row(adas, 1001).getByText('Grady Archie').waitFor({ timeout: 2_000 });
    await server.services.open({ id: 'new', tenantId: (await server.services.ticket('open')).tenantId });
    await server.ask(grady, 'POST /tickets/:ticket/act', { ticket: 'new', act: { verb: 'claim-ticket' } });
    await adas.frame.getByRole('button', { name: '1 new · show' }).click();
    await row(adas, 1007).waitFor();
  });

  it('is gone through by keys, which do nothing while somebody writes, and can be turned off', async () => {
    const { frame, page } = await open({ as: ada, path: '/queue?view=all&sort=number' });
    await frame.getByText('6 tickets').waitFor();
    await frame.getByRole('button', { name: 'Copy as CSV' }).click();
    await frame.getByText('Copied').waitFor();
    expect(await page.evaluate('atob(host.copied[0].content)')).toMatch(/^Number,[\s\S]*\n1001,[\s\S]*\n1006,/u);
    await frame.locator('h1').focus();
    for (const key of ['j', 'j', 'x']) await page.keyboard.press(key);
    await frame.getByText('1 chosen').first().waitFor();
    expect(
      await row({ frame } as Tab, 1002)
        .getByRole('checkbox')
        .isChecked(),
    ).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.type('jx?');
    expect(await frame.getByRole('searchbox').inputValue()).toBe('jx?');
    await frame.getByRole('searchbox').fill('');
    await frame.locator('h1').focus();
    await page.keyboard.press('?');
    await frame.getByRole('switch').click();
    await frame.getByRole('button', { name: 'Close' }).click();
    await frame.locator('h1').focus();
    await page.keyboard.press('?');
    expect(await frame.getByRole('dialog').count()).toBe(0);
  });

  it('does one thing to several, tells which it was not done to, and leaves those chosen', async () => {
    const { frame } = await open({ as: ada, path: '/queue?view=all&sort=number' });
    for (const number of [1001, 1002, 1004])
      await row({ frame } as Tab, number)
        .getByRole('checkbox')
        .click();
    await frame.locator('.bulk').getByRole('button', { name: 'Claim' }).click();
    await frame.getByText('2 done, 1 not:').first().waitFor();
    await frame.locator('.said').getByRole('link', { name: '1002' }).waitFor();
    await frame.getByText('1 chosen').first().waitFor();
    expect((await server.services.ticket('open')).claimedBy?.id).toBe(ada);
    expect((await server.services.ticket('claimed')).claimedBy?.id).toBe(grady);
  });

  it('chooses for one list alone: through its pages, but in no other view', async () => {
    const tab = await open({ as: ada, path: '/queue?view=all&sort=number&order=up' });
    // Pages of four, of which the last one holds two.
    await tab.context.route('**/tab/api/queue?**', async (route) => {
      const at = Number(new URL(route.request().url()).searchParams.get('page') ?? 1);
      const url = route
        .request()
        .url()
        .replace(/&page=\d/u, '');
      const whole = (await (await route.fetch({ url })).json()) as Queue;
      await route.fulfill({ json: { ...whole, page: at, pages: 2, rows: whole.rows.slice(at * 4 - 4, at * 4) } });
    });
    await tab.context.route('**/tab/api/queue/matching**', (route) => route.abort());
    await tab.reload();
    await row(tab, 1001).getByRole('checkbox').click();
    await tab.frame.getByRole('button', { name: 'Choose all 6' }).click();
    await tab.frame.getByRole('alert').getByText('cannot be reached').waitFor();
    await tab.frame.getByRole('link', { name: 'Next' }).click();
    await row(tab, 1006).waitFor();
    expect(await tab.frame.locator('tbody tr').first().getAttribute('aria-rowindex')).toBe('6');
    await tab.frame.getByText('1 chosen').first().waitFor();
    await tab.frame.locator('h1').focus();
    await tab.page.keyboard.press('c');
    await tab.frame.getByText('1 done').first().waitFor();
    expect((await server.services.ticket('open')).claimedBy?.id).toBe(ada);
    await row(tab, 1006).getByRole('checkbox').click();
    await tab.frame.locator('.bulk').getByRole('button', { name: 'Resolve' }).click();
    await tab.frame.locator('.bulk-form').waitFor();
    await tab.frame.getByRole('link', { name: /^Mine/u }).click();
    await tab.frame.locator('.bulk').waitFor({ state: 'detached' });
  });

  it('keeps its filters in its address, and goes straight to a number that is typed', async () => {
    const tab = await open({ as: ada, path: '/queue?view=all' });
    await tab.frame.getByRole('button', { name: 'State' }).click();
    await tab.frame.getByRole('menuitemcheckbox', { name: /Waiting/u }).click();
    await tab.page.keyboard.press('Escape');
    await tab.frame.getByText('One ticket').waitFor();
    expect(tab.frame.url()).toContain('state=waiting');
    await tab.frame.getByRole('searchbox').fill('#1004');
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByText('It is back again').waitFor();
    await tab.tell('backButtonPress', []);
    await tab.frame.getByText('One ticket').waitFor();
  });
});

describe('a ticket', () => {
  const write = async ({ frame }: Tab, text: string): Promise<void> => {
    await frame.getByRole('button', { name: 'Reply to Adele Vance' }).click();
    await frame.getByRole('textbox', { name: 'Reply to Adele Vance' }).fill(text);
  };

  /** From now on the page hears that the ticket changed, and cannot look at it. */
  const loseTicket = async ({ context }: Tab, number: number): Promise<void> => {
    await context.route(`**/tab/api/tickets/${number}`, (route) => route.abort());
  };

  it('keeps what was written through a reload, a change of theme and a colleague’s move, and sends it once', async () => {
    const tab = await open({ as: ada, path: '/queue/1006' });
    await write(tab, 'I look at it now.');
    await tab.tell('themeChange', ['dark']);
    await tab.reload();
    const box = tab.frame.getByRole('textbox', { name: 'Reply to Adele Vance' });
    expect(await box.inputValue()).toBe('I look at it now.');
    await server.ask(grady, 'POST /tickets/:ticket/act', {
      ticket: 'others',
      act: { verb: 'prioritize-ticket', urgency: 'high' },
    });
    await tab.frame.getByText('High').first().waitFor();
    // What came this moment is taken for unread, and would be asked about.
    await tab.page.waitForTimeout(2_000);
    expect(await box.inputValue()).toBe('I look at it now.');
    await tab.frame.getByRole('button', { name: 'Send to Adele Vance' }).click();
    await tab.frame.locator('.messages').getByText('I look at it now.').waitFor();
    expect((await server.services.ticket('others')).messages.map(({ text }) => text)).toEqual(['I look at it now.']);
  });

  it('never takes a note for a reply: neither is open at first, and a note goes to nobody else', async () => {
    const tab = await open({ as: ada, path: '/queue/1006' });
    await tab.frame.getByRole('button', { name: /Private note/u }).waitFor();
    expect(await tab.frame.locator('.compose textarea').count()).toBe(0);
    await tab.frame.getByRole('button', { name: /Private note/u }).click();
    await tab.frame.locator('.compose textarea').fill('Same as 1001?');
    await tab.frame.getByRole('button', { name: 'Save note, helpdesk only' }).click();
    await tab.frame.locator('.messages .note').getByText('Same as 1001?').waitFor();
    const { messages } = await server.services.ticket('others');
    expect(messages).toEqual([]);
    // What was saved is no draft any more; what is begun goes along to the other kind, once.
    await tab.frame.getByRole('button', { name: 'Reply to Adele Vance' }).click();
    const box = () => tab.frame.locator('.compose textarea');
    expect(await box().inputValue()).toBe('');
    await box().fill('Ask Grady.');
    await tab.frame.getByRole('button', { name: /Private note/u }).click();
    await tab.frame.getByRole('button', { name: 'Save note, helpdesk only' }).waitFor();
    expect(await box().inputValue()).toBe('Ask Grady.');
    await tab.reload();
    await tab.frame.getByRole('button', { name: 'Save note, helpdesk only' }).click();
    await tab.frame.locator('.messages .note').getByText('Ask Grady.').waitFor();
    await tab.frame.getByRole('button', { name: 'Reply to Adele Vance' }).click();
    expect(await box().inputValue()).toBe('');
    const own = await open({ as: adele, path: '/my/1006', tab: 'my-tickets' });
    await own.frame.getByText('What you told').waitFor();
    expect(await own.frame.getByText('Same as 1001?').count()).toBe(0);
  });

  it('asks before it sends to a ticket that somebody else moved meanwhile', async () => {
    const tab = await open({ as: ada, path: '/queue/1006' });
    await write(tab, 'Please restart it.');
    await loseTicket(tab, 1006);
    const button = tab.frame.getByRole('button', { name: 'Send to Adele Vance' });
    const place = await button.boundingBox();
    await server.ask(grady, 'POST /tickets/:ticket/act', {
      ticket: 'others',
      act: { verb: 'write-requester', text: 'I call you.' },
    });
    // That it cannot be reached moves nothing that is about to be pressed.
    await tab.frame.getByRole('alert').getByText('cannot be reached').waitFor();
    expect(await button.boundingBox()).toEqual(place);
    await button.click();
    await tab.frame.getByText('Nothing was sent yet').waitFor();
    expect((await server.services.ticket('others')).messages).toHaveLength(1);
    await tab.frame.getByRole('button', { name: 'Read it first' }).click();
    await tab.frame.locator('.messages').getByText('I call you.').waitFor();
    expect(await tab.frame.getByRole('textbox', { name: 'Reply to Adele Vance' }).inputValue()).toBe(
      'Please restart it.',
    );
  });

  it.each([
    [1006, 'others', 'Send to Adele Vance'],
    [1001, 'open', 'Send to Adele Vance and take it'],
  ] as const)('sends to %s anyway, once and all of it, when it is told to', async (number, id, button) => {
    const tab = await open({ as: ada, path: `/queue/${number}` });
    await write(tab, 'Please restart it.');
    await loseTicket(tab, number);
    await server.ask(grady, 'POST /tickets/:ticket/act', {
      ticket: id,
      act: { verb: 'prioritize-ticket', urgency: 'low' },
    });
    await tab.frame.getByRole('button', { name: button, exact: true }).click();
    await tab.frame.getByText('Nothing was sent yet').waitFor();
    await tab.frame.getByRole('button', { name: 'Do it anyway' }).click();
    await tab.frame.locator('.messages').getByText('Please restart it.').waitFor();
    await tab.frame.locator('.compose textarea').waitFor({ state: 'detached' });
    await tab.frame.getByRole('button', { name: 'Reply to Adele Vance' }).click();
    expect(await tab.frame.locator('.compose textarea').inputValue()).toBe('');
    const { claimedBy, messages } = await server.services.ticket(id);
    expect([claimedBy?.id, messages.filter(({ from }) => from === 'agent').map(({ text }) => text)]).toEqual([
      ada,
      ['Please restart it.'],
    ]);
  });

  it('leaves a form by Escape and not the ticket, and goes along with its draft into the one that took it in', async () => {
    const tab = await open({ as: ada, path: '/queue/1006' });
    await write(tab, 'I look at it now.');
    await tab.frame.getByRole('button', { name: 'Send to Adele Vance' }).focus();
    await tab.page.keyboard.press('Escape');
    await tab.frame.locator('.compose textarea').waitFor({ state: 'detached' });
    expect(tab.frame.url()).toContain('/queue/1006');
    await server.ask(grady, 'POST /tickets/:ticket/act', {
      ticket: 'others',
      act: { verb: 'merge-ticket', number: 1002 },
    });
    await tab.frame.getByRole('main').getByRole('link', { name: /1002/u }).click();
    const box = tab.frame.getByRole('textbox', { name: 'Reply to Adele Vance' });
    await box.waitFor();
    expect(await box.inputValue()).toBe('I look at it now.');
  });

  it('is taken by whoever answers it, where nobody has it', async () => {
    const tab = await open({ as: ada, path: '/queue/1001' });
    await write(tab, 'Which folder?');
    await tab.frame.getByRole('button', { name: 'Send to Adele Vance and take it' }).click();
    await tab.frame.getByText('Whose: Me').waitFor();
    const { claimedBy, messages } = await server.services.ticket('open');
    expect([claimedBy?.id, messages.at(-1)?.text]).toEqual([ada, 'Which folder?']);
  });

  it('is as it was before when what was done is undone, beside the list it was opened from', async () => {
    const tab = await open({ as: ada, path: '/queue?view=all' });
    await tab.frame.getByRole('link', { name: /^1001/u }).click();
    await tab.frame.getByRole('button', { name: 'Claim' }).click();
    await tab.frame.getByText('Whose: Me').waitFor();
    await tab.frame.getByRole('button', { name: 'Undo' }).click();
    await tab.frame.getByText('Whose: Nobody').waitFor();
    expect((await server.services.ticket('open')).claimedBy).toBeNull();
    await tab.frame.getByRole('navigation', { name: 'Queue' }).getByRole('link', { name: /^1006/u }).click();
    await tab.frame.getByRole('heading', { name: /^1006/u }).waitFor();
    await tab.page.setViewportSize({ width: 1024, height: 900 });
    await tab.frame.getByRole('navigation', { name: 'Queue' }).waitFor({ state: 'detached' });
  });

  it('tells who else looks at it', async () => {
    const [first] = [await open({ as: ada, path: '/queue/1006' }), await open({ as: grady, path: '/queue/1006' })];
    await first.frame.getByText('Grady Archie is looking at this').waitFor();
  });
});

describe('a requester', () => {
  it('answers, and withdraws their ticket, and sees no more of the helpdesk than what is theirs', async () => {
    const tab = await open({ as: adele, path: '/my/1003', tab: 'my-tickets' });
    await tab.frame.getByRole('textbox', { name: 'Your answer' }).fill('The inbox.');
    await tab.context.route('**/tab/api/my/tickets/*/act', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    for (const key of ['Control+Enter', 'Control+Enter']) await tab.page.keyboard.press(key);
    await tab.frame.locator('.messages').getByText('The inbox.').waitFor();
    await tab.page.waitForTimeout(600);
    expect((await server.services.ticket('waiting')).messages.slice(1).map(({ text }) => text)).toEqual(['The inbox.']);
    await tab.frame.getByRole('button', { name: 'Withdraw…' }).click();
    await tab.frame.getByRole('button', { name: 'Yes, withdraw it' }).click();
    await tab.frame.getByText('Closed').first().waitFor();
    const helpdesk = await open({ as: adele, path: '/queue/1001' });
    await helpdesk.frame.getByText('You are not one of its agents').waitFor();
  });
});
