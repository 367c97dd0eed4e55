import type { Browser } from 'playwright-core';
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
    const own = await open({ as: adele, path: '/my/1006', tab: 'my-tickets' });
    await own.frame.getByText('What you told').waitFor();
    expect(await own.frame.getByText('Same as 1001?').count()).toBe(0);
  });

  it('asks before it sends to a ticket that somebody else moved meanwhile', async () => {
    const tab = await open({ as: ada, path: '/queue/1006' });
    await write(tab, 'Please restart it.');
    // The page hears of it, too; what it had seen when the button was pressed is what counts.
    await tab.context.route('**/tab/api/tickets/others', (route) => route.abort());
    await server.ask(grady, 'POST /tickets/:ticket/act', {
      ticket: 'others',
      act: { verb: 'write-requester', text: 'I call you.' },
    });
    await tab.frame.getByRole('button', { name: 'Send to Adele Vance' }).click();
    await tab.frame.getByText('Nothing was sent yet').waitFor();
    expect((await server.services.ticket('others')).messages).toHaveLength(1);
    await tab.frame.getByRole('button', { name: 'Read it first' }).click();
    await tab.frame.locator('.messages').getByText('I call you.').waitFor();
    expect(await tab.frame.getByRole('textbox', { name: 'Reply to Adele Vance' }).inputValue()).toBe(
      'Please restart it.',
    );
  });

  it('is taken by whoever answers it, where nobody has it', async () => {
    const tab = await open({ as: ada, path: '/queue/1001' });
    await write(tab, 'Which folder?');
    await tab.frame.getByRole('button', { name: 'Send to Adele Vance and take it' }).click();
    await tab.frame.getByText('Whose: Me').waitFor();
    const { claimedBy, messages } = await server.services.ticket('open');
    expect([claimedBy?.id, messages.at(-1)?.text]).toEqual([ada, 'Which folder?']);
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
    await tab.frame.getByRole('button', { name: 'Send answer' }).click();
    await tab.frame.locator('.messages').getByText('The inbox.').waitFor();
    expect((await server.services.ticket('waiting')).messages.at(-1)?.text).toBe('The inbox.');
    await tab.frame.getByRole('button', { name: 'Withdraw …' }).click();
    await tab.frame.getByRole('button', { name: 'Yes, withdraw it' }).click();
    await tab.frame.getByText('Closed').first().waitFor();
    const helpdesk = await open({ as: adele, path: '/queue/1001' });
    await helpdesk.frame.getByText('You are not one of its agents').waitFor();
  });
});
