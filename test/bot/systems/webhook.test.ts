import { Webhook } from 'standardwebhooks';
import { makeClock } from '../../../bot/start/clock';
import { makeWebhook } from '../../../bot/systems/webhook';
import { aNotice } from '../../support/values/a-notice';
import { startWebServer } from '../../support/servers/web-server';
import type { Answered, WebServer } from '../../support/servers/web-server';

// Who checks a signature goes by the machine’s time.
const { now } = makeClock();
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
let server: WebServer;
let answers: Answered[];
const tell = (given = aNotice()) => makeWebhook(`${server.url}/hook`, secret, now).tell(given);

beforeEach(async () => {
  answers = [];
  server = await startWebServer(() => (answers.length > 0 ? answers.shift()! : { status: 204 }));
});
afterEach(() => server.stop());

test('a receiver that checks signatures as the specification has it takes the event', async () => {
  await tell();
  const [{ body, headers, path }] = server.calls as [(typeof server.calls)[0]];
  expect(path).toBe('/hook');
  const event = new Webhook(secret).verify(body, headers as Record<string, string>);
  expect(event).toMatchObject({
    type: 'ticket.opened',
    data: { number: 1001, state: 'open', words: 'my mail is gone', requester: { email: 'robin@example.com' } },
  });
});

test('one changed letter, or another secret, makes the signature wrong', async () => {
  await tell();
  const [{ body, headers }] = server.calls as [(typeof server.calls)[0]];
  const told = headers as Record<string, string>;
  expect(() => new Webhook(secret).verify(body.replace('1001', '1002'), told)).toThrow();
  const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
  expect(() => new Webhook(other).verify(body, told)).toThrow();
});

test('a repeat has the same key, so that the receiver can tell', async () => {
  answers = [{ status: 503 }];
  await expect(tell()).rejects.toMatchObject({ outcome: 'later' });
  await tell();
  const keys = server.calls.map(({ headers }) => [headers['idempotency-key'], headers['webhook-id']]);
  expect(keys).toEqual([
    ['ticket-1.opened.5', 'ticket-1.opened.5'],
    ['ticket-1.opened.5', 'ticket-1.opened.5'],
  ]);
});

test.each([408, 429, 500, 502, 503, 504, 401, 403, 404])('%i is tried again: it may be mended', async (status) => {
  answers = [{ status, headers: { 'retry-after': '7' } }];
  await expect(tell()).rejects.toMatchObject({ outcome: 'later', retryAfter: 7_000 });
});

test.each([400, 413, 422])('%i is final: the next try would be the same', async (status) => {
  answers = [{ status }];
  await expect(tell()).rejects.toMatchObject({ outcome: 'refused' });
});

test('an answer that only looks like JSON is no reason to send it again', async () => {
  const html = await startWebServer(() => ({ status: 200, raw: '{ok}' }));
  await expect(makeWebhook(html.url, secret, now).tell(aNotice())).resolves.toBeNull();
  await html.stop();
});

test('a broken connection is tried again, and a way to somewhere else is not followed', async () => {
  answers = [null];
  await expect(tell()).rejects.toMatchObject({ outcome: 'later' });
  answers = [{ status: 307, headers: { location: `${server.url}/elsewhere` } }];
  await expect(tell()).rejects.toMatchObject({ outcome: 'later' });
  expect(server.calls.map(({ path }) => path)).toEqual(['/hook', '/hook']);
});
