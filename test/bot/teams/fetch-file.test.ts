import { makeAdapter } from '../../../bot/teams/adapter';
import { makeMessenger } from '../../../bot/teams/messenger';
import { trustedUrl } from '../../../bot/teams/trusted-hosts';
import { DeliveryError } from '../../../domain/ports';
import { aSession } from '../../support/values/a-session';
import { captureLog } from '../../support/values/captured-log';
import { onePixel, startFileServer, type FileServer } from '../../support/servers/file-server';
import { appId } from '../../support/servers/open-id';
import { outgoingToken, testCloud } from '../../support/servers/test-cloud';
import { useBot } from '../../support/servers/use-bot';

const bot = useBot();
let files: FileServer;
beforeAll(async () => void (files = await startFileServer()));
afterAll(() => files.close());

const address = () => ({ ...aSession().address, serviceUrl: bot.connector.serviceUrl });
const messenger = (local = true) =>
  makeMessenger(makeAdapter(testCloud(bot.openId.metadataUrl), captureLog().log), appId, { local });
const fetched = (url: string, longest = 1000, local = true): Promise<unknown> =>
  messenger(local)
    .fetchImage(address(), url, longest)
    .catch((error: unknown) => (error instanceof DeliveryError ? error.outcome : error));

test('a picture is fetched with the bot’s token', async () => {
  expect(await fetched(files.put('/picture', onePixel))).toEqual(Buffer.from(onePixel));
  expect(files.calls.at(-1)).toEqual({ method: 'GET', path: '/picture', authorization: outgoingToken });
});

test('one that is too large is not, whether it says so before or not', async () => {
  expect(await fetched(files.put('/told', onePixel), 10)).toBeNull();
  expect(await fetched(files.put('/untold', { size: 5000 }), 4999)).toBeNull();
  expect(await fetched(files.put('/untold', { size: 5000 }), 5000)).toHaveLength(5000);
});

test.each([
  ['refused', [401, 403, 404]],
  ['later', [408, 412, 429, 502, 504]],
])('a picture is %s for the statuses %j', async (outcome, statuses) => {
  for (const status of statuses) expect(await fetched(files.put(`/status-${status}`, { status }))).toBe(outcome);
});

test('a redirect is not followed: it could lead the token anywhere', async () => {
  const elsewhere = files.put('/elsewhere', onePixel);
  const before = files.calls.length;
  expect(await fetched(files.put('/moved', { status: 302, location: elsewhere }))).toBe('refused');
  expect(files.calls.slice(before).map(({ path }) => path)).toEqual(['/moved']);
});

test('a host that is not the platform’s is not called at all', async () => {
  const before = files.calls.length;
  expect(await fetched(files.put('/secret', onePixel), 1000, false)).toBe('refused');
  expect(await messenger(false).sizeOfFile(`${files.url}/secret`)).toBeNull();
  expect(files.calls).toHaveLength(before);
});

test('a size is asked for without any token, and not known is no fault', async () => {
  expect(await messenger().sizeOfFile(files.put('/large', { size: 30 * 1024 * 1024 }))).toBe(30 * 1024 * 1024);
  expect(files.calls.at(-1)).toEqual({ method: 'HEAD', path: '/large', authorization: undefined });
  expect(await messenger().sizeOfFile(files.put('/none', { status: 403 }))).toBeNull();
  expect(await messenger().sizeOfFile('http://127.0.0.1:9/')).toBeNull();
});

test.each([
  ['https://smba.trafficmanager.net/emea/v3/attachments/1/views/original', true, true],
  ['https://eu.botframework.com/x', true, true],
  ['https://smba.infra.gcc.teams.microsoft.com/x', true, true],
  ['https://contoso-my.sharepoint.com/x', false, true],
  ['https://evil.example/x', false, false],
  ['https://botframework.com.evil.example/x', false, false],
  ['https://evilbotframework.com/x', false, false],
  ['https://smba.trafficmanager.net@evil.example/x', false, false],
  ['https://other.trafficmanager.net/x', false, false],
  ['http://smba.trafficmanager.net/x', false, false],
  ['https://smba.trafficmanager.net:8443/x', false, false],
  ['https://127.0.0.1/x', false, false],
  ['https://169.254.169.254/x', false, false],
  ['file:///etc/passwd', false, false],
  ['no address', false, false],
])('%s gets the token: %s, may be asked for a size: %s', (url, token, size) => {
  expect([trustedUrl(url, 'token', false) !== null, trustedUrl(url, 'size', false) !== null]).toEqual([token, size]);
});
