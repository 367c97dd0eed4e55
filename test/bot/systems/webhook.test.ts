import { Webhook } from 'standardwebhooks';
import { makeClock } from '../../../bot/start/clock';
import { makeWebhook } from '../../../bot/systems/webhook';
import { aNotice } from './a-notice';
import { startWebServer, type Answered, type WebServer } from '../../support/systems/web-server';

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

test('a receiver that checks signatures as the specification has it takes the event, and nothing that was changed', async () => {
  await tell();
  const { body, headers, path } = server.calls[0]!;
  const verified = (by: string, what: string) => new Webhook(by).verify(what, headers as Record<string, string>);
  expect(path).toBe('/hook');
  expect(verified(secret, body)).toMatchObject({
    type: 'ticket.opened',
    data: { number: 1001, state: 'open', words: 'my mail is gone', requester: { email: 'robin@example.com' } },
  });
  expect(() => verified(secret, body.replace('1001', '1002'))).toThrow();
  expect(() => verified(`whsec_${Buffer.alloc(32, 8).toString('base64')}`, body)).toThrow();
});

test('a repeat has the same key, so that the receiver can tell', async () => {
  answers = [{ status: 503 }];
  await expect(tell()).rejects.toMatchObject({ outcome: 'later' });
  await tell();
  for (const name of ['idempotency-key', 'webhook-id'])
    expect(server.calls.map(({ headers }) => headers[name])).toEqual(['ticket-1.opened.5', 'ticket-1.opened.5']);
});

test.each([
  ['tried again when it says: it may be mended', [401, 403, 404, 408, 429, 500, 502, 503, 504], 'later', 7_000],
  ['final: the next try would be the same', [400, 413, 422], 'refused', null],
])('an answer is %s (%j)', async (_, statuses, outcome, retryAfter) => {
  for (const status of statuses) {
    answers = [{ status, headers: { 'retry-after': '7' } }];
    await expect(tell()).rejects.toMatchObject({ outcome, retryAfter });
  }
});

test('an answer that only looks like JSON is no reason to send it again', async () => {
  const html = await startWebServer(() => ({ status: 200, raw: '{ok}' }));
  await expect(makeWebhook(html.url, secret, now).tell(aNotice())).resolves.toBeNull();
  await html.stop();
});

test('a broken connection is tried again, and a way to somewhere else is not followed', async () => {
  for (const answer of [null, { status: 307, headers: { location: `${server.url}/elsewhere` } }]) {
    answers = [answer];
    await expect(tell()).rejects.toMatchObject({ outcome: 'later' });
  }
  expect(server.calls.map(({ path }) => path)).toEqual(['/hook', '/hook']);
});
