import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { makeClock } from '../../../bot/start/clock';
import { packageRoot } from '../../../bot/start/package-root';
import { makeWebhook } from '../../../bot/systems/webhook';
import { aNotice } from './a-notice';
import { aTicket } from '../../support/values/a-ticket';
import { ada } from '../../support/values/people';
import { startWebServer, type Called } from '../../support/systems/web-server';

const page = readFileSync(path.join(packageRoot(), 'docs/other-systems.md'), 'utf8');
const block = (language: string): string => new RegExp('```' + language + '\\n([^]*?)```').exec(page)?.[1] ?? '';
// Who checks a signature goes by the machine’s time.
const { now } = makeClock();
const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

/** What the webhook sends of a ticket with everything in it. */
const sent = async (): Promise<Called> => {
  const server = await startWebServer(() => ({ status: 204 }));
  const tried = { procedure: 'update-folder', title: 'Update the folder', result: 'not-fixed', at: 4 } as const;
  const ticket = aTicket({ claimedBy: ada, resolution: 'Done.', ledger: [{ ...tried, step: 'update' }] as never });
  await makeWebhook(server.url, secret, now).tell(aNotice({ event: 'resolved', state: 'resolved', ticket }));
  await server.stop();
  return server.calls[0]!;
};

/** The names of everything in it, whatever the values. */
const keysIn = (value: unknown, at = ''): readonly string[] => {
  if (Array.isArray(value)) return [`${at}[]`, ...keysIn(value[0], `${at}[]`)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [`${at}.${key}`, ...keysIn(inside, `${at}.${key}`)]);
};

test('the example in the documentation has exactly what is sent', async () => {
  const { body } = await sent();
  expect(keysIn(JSON.parse(block('json')))).toEqual(keysIn(JSON.parse(body)));
});

test('the check of signatures in the documentation tells what is from Mailmend from what is not', async () => {
  type Check = (headers: Called['headers'], body: string, secret: string) => boolean;
  const program = `(require) => { ${block('js')}; return isFromMailmend; }`;
  const check = (runInThisContext(program) as (require: NodeJS.Require) => Check)(createRequire(__filename));
  const { headers, body } = await sent();
  const old = String(Math.floor(now() / 1000) - 600);
  expect(check(headers, body, secret)).toBe(true);
  for (const [changed, text, by] of [
    [{}, body.replace('1001', '1002'), secret],
    [{}, body, `whsec_${Buffer.alloc(32, 8).toString('base64')}`],
    [{ 'webhook-timestamp': '1' }, body, secret],
    [{ 'webhook-timestamp': old }, body, secret],
    [{ 'webhook-signature': undefined }, body, secret],
  ] as const)
    expect(check({ ...headers, ...changed }, text, by)).toBe(false);
});
