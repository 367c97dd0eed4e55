import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { makeClock } from '../../../bot/start/clock';
import type { PageEvent } from '../../../contract/answers';
import { ada, adele, grady, tenant, usePage } from '../../support/servers/page-on-loopback';
import { aPerson } from '../../support/values/people';

const folder = mkdtempSync(path.join(tmpdir(), 'mailmend-tab-'));
mkdirSync(path.join(folder, 'assets'));
const script = 'console.log("page")'.repeat(50);
writeFileSync(path.join(folder, 'index.html'), '<html data-theme="{{theme}}"><style nonce="{{nonce}}"></style></html>');
writeFileSync(path.join(folder, 'assets/main-DEADBEEF.js'), script);
writeFileSync(path.join(folder, 'assets/main-DEADBEEF.js.br'), brotliCompressSync(script));
writeFileSync(path.join(folder, '..', 'mailmend-secret.txt'), 'secret');
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(path.join(folder, '..', 'mailmend-secret.txt'));
});

const page = usePage({ folder });
/** A request whose path is sent as it is written. */
const rawStatus = (wanted: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(page.url);
    request({ hostname, port, path: wanted }, (res) => resolve((res.resume(), res.statusCode ?? 0)))
      .on('error', reject)
      .end();
  });

test('the page may be framed by Teams alone, in the theme that is asked for, with a nonce of its own each time', async () => {
  const nonces = [];
  for (const asked of ['/tab?theme=dark', '/tab/helpdesk/tickets/1001?theme=dark']) {
    const response = await page.call('GET', asked);
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(await response.text()).toBe(`<html data-theme="dark"><style nonce="${nonce}"></style></html>`);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).toMatch(
      /frame-ancestors https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com https:\/\/\*\.cloud\.microsoft /,
    );
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-frame-options')).toBeNull();
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(2);
});

test('files go packed as the browser likes them, and a hashed one is kept for good', async () => {
  const asked = '/tab/assets/main-DEADBEEF.js';
  const packed = await page.call('GET', asked, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(packed.headers.get('content-encoding')).toBe('br');
  expect(packed.headers.get('cache-control')).toContain('immutable');
  expect(await packed.text()).toBe(script);
  const plain = await page.call('GET', asked, { headers: { 'accept-encoding': 'br;q=0' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(script);
});

test.each([
  '/tab/../mailmend-secret.txt',
  '/tab/..%2fmailmend-secret.txt',
  '/tab/assets/..%5c..%5cmailmend-secret.txt',
  '/tab/assets/none-DEADBEEF.js',
  '/tab/assets/%00.js',
])('%s is not there', async (wanted) => {
  expect(await rawStatus(wanted)).toBe(404);
});

/** What somebody hears, as it comes. */
const hear = async (as: string): Promise<{ readonly heard: PageEvent[]; readonly ended: Promise<void> }> => {
  const response = await page.call('GET', '/tab/api/events', { as });
  const heard: PageEvent[] = [];
  const read = async (): Promise<void> => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      for (const [, data] of Buffer.from(chunk)
        .toString()
        .matchAll(/^data: (.*)$/gm))
        heard.push(JSON.parse(data!) as PageEvent);
  };
  return { heard, ended: read().catch(() => undefined) };
};
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
};

test('agents hear of what others do within two seconds, a requester of their own ticket, and nobody of what is not theirs', async () => {
  const { services } = page;
  const listening = [grady, adele, ada].map((who) => page.token(who));
  listening.push(page.token('00000000-0000-4000-8000-00000000000d'));
  const [agent, requester, colleague, stranger] = await Promise.all(listening.map(hear));
  const begun = performance.now();
  await services.open({ tenantId: tenant, requester: aPerson(adele) });
  await services.open({ id: 'ticket-2', tenantId: 'tenant-2', requester: aPerson(adele) });
  await until(() => agent!.heard.length > 0 && requester!.heard.length > 0);
  expect(performance.now() - begun).toBeLessThan(2_000);
  const event = { kind: 'ticket', ticket: 'ticket-1', number: 1001, version: 1 };
  expect(agent!.heard).toEqual([{ ...event, own: false }]);
  expect(requester!.heard).toEqual([{ ...event, own: true }]);
  await page.ask(grady, 'POST /tickets/:ticket/presence', { ticket: 'ticket-1', doing: 'writing' });
  await until(() => colleague!.heard.length > 1);
  expect(colleague!.heard.at(-1)).toEqual({
    ...{ kind: 'presence', ticket: 'ticket-1' },
    others: [{ id: grady, name: 'Grady Archie', doing: 'writing' }],
  });
  expect(requester!.heard).toHaveLength(1);
  expect(stranger!.heard).toEqual([]);
});

test('a stream ends with its token, and of one person only the two newest go on', async () => {
  page.services.turnClock(makeClock().now() - page.services.clock());
  const { ended } = await hear(page.token(grady, { expiresIn: 1 }));
  await ended;
  const token = page.token(ada);
  const [first] = [await hear(token), await hear(token), await hear(token)];
  await first.ended;
});
