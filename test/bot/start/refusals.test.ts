import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloudOf, makeAdapter } from '../../../bot/teams/adapter';
import { makeDoor } from '../../../bot/teams/door/let-in';
import { makeClock } from '../../../bot/start/clock';
import { readAll } from '../../../bot/start/library';
import { listen } from '../../../bot/teams/server';
import { captureLog } from '../../support/values/captured-log';

const { log } = captureLog();
const adapter = makeAdapter(cloudOf(null, makeClock().now), log);
const door = makeDoor({ tokens: null, proxies: 0 }, log);
const start = (port: number) =>
  listen(
    { host: '127.0.0.1', port, channels: ['msteams'], longestEnd: 100 },
    adapter,
    () => Promise.resolve(),
    door,
    log,
  );

test('a port that is taken is named with MM004', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const detail = expect.stringContaining('EADDRINUSE') as string;
  await expect(start((other.address() as AddressInfo).port)).rejects.toMatchObject({ code: 'MM004_PORT', detail });
  other.close();
});

test('a server that was closed takes no more requests', async () => {
  const listening = await start(0);
  expect((await fetch(`${listening.url}/health`)).status).toBe(200);
  await listening.close();
  await expect(fetch(`${listening.url}/health`)).rejects.toThrow();
});

test('a request that never ends does not keep the server from closing', async () => {
  const listening = await start(0);
  const slow = connect(Number(new URL(listening.url).port), '127.0.0.1');
  const cut = new Promise((resolve) => slow.once('close', resolve));
  slow.on('error', () => undefined);
  const headers = ['host: bot', 'content-type: application/json', 'content-length: 99'];
  slow.write(['POST /api/messages HTTP/1.1', ...headers, '', '{'].join('\r\n'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await listening.close();
  await cut;
});

test('guides with faults are refused with MM002, every fault at once and each with its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-guides-'));
  mkdirSync(join(folder, 'symptoms'));
  writeFileSync(join(folder, 'advice.yaml'), 'mac: [\n');
  writeFileSync(join(folder, 'symptoms', 'slow.yaml'), 'label: nonsense\n');
  expect(() => readAll(folder)).toThrow(
    /MM002_GUIDES[\s\S]*advice\.yaml:\d+:\d+ [\s\S]*facts\.yaml:1:1 [\s\S]*symptoms\/slow\.yaml:1:8 [\s\S]*frames\.yaml/,
  );
  rmSync(folder, { recursive: true });
});
