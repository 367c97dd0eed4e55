import { makeMetrics, type Metrics } from '../../../bot/operations/metrics';
import { serveOperations, type OperationsServer } from '../../../bot/operations/serve-operations';
import { makePipeline } from '../../../bot/pipeline';
import { makeLog } from '../../../bot/start/log';
import type { Store } from '../../../domain/ports';
import { aTurn } from '../../support/values/a-turn';
import { useServices } from '../../support/values/services';

const services = useServices();
let metrics: Metrics;
let store: Store;
let server: OperationsServer;
let keys = true;
let isBroken = false;

beforeEach(async () => {
  [keys, isBroken] = [true, false];
  metrics = makeMetrics();
  const measureOutbox: Store['measureOutbox'] = (now) =>
    isBroken ? Promise.reject(new Error('gone')) : services.store.measureOutbox(now);
  store = metrics.watch({ ...services.store, measureOutbox });
  const { clock, log } = services;
  server = await serveOperations({ store, metrics, clock, log, hasKeys: () => Promise.resolve(keys) }, '127.0.0.1', 0);
});
afterEach(() => server.close());

const ask = async (path: string, method = 'GET'): Promise<readonly [number, string]> => {
  const response = await fetch(`${server.url}${path}`, { method });
  return [response.status, await response.text()];
};
const wait = { lane: 'l', job: { kind: 'refresh-session', session: 's' } } as const;

test('a process that runs says so, and nothing else is found', async () => {
  expect(await ask('/healthz')).toEqual([200, '{"status":"ok"}']);
  for (const path of ['/', '/metrics/..%2f', '/constructor', '/readyz?x=1']) expect((await ask(path))[0]).toBe(404);
  expect((await ask('/metrics', 'POST'))[0]).toBe(404);
});

test.each<readonly [string, () => unknown, number, Record<string, string>]>([
  ['all is well', () => null, 200, {}],
  ['the database fails', () => (isBroken = true), 503, { database: 'no answer', outbox: 'no answer' }],
  ['keys are not to be had', () => (keys = false), 503, { keys: 'not to be had' }],
  [
    'what is due is not sent',
    () => services.store.enqueue({ ...wait, key: 'k', dueAt: services.clock() - 6 * 60_000 }),
    503,
    { outbox: 'stands still' },
  ],
  ['much waits for later', () => services.store.enqueue({ ...wait, key: 'k', dueAt: services.clock() + 9e9 }), 200, {}],
])('readiness when %s', async (_, happens, status, wrong) => {
  await happens();
  const [answered, body] = await ask('/readyz');
  expect([answered, JSON.parse(body)]).toEqual([status, { database: 'ok', outbox: 'ok', keys: 'ok', ...wrong }]);
});

test('turns, ends, codes, failures and the outbox are measured, and nobody is named', async () => {
  const log = makeLog('info', { write: () => undefined }, metrics.logged);
  const watched = { ...services, store, log, sessionEnded: metrics.ended };
  const handle = makePipeline(watched, ['tenant-1'], [metrics.middleware]);
  for (const text of ['mismatch outlook=2016', 'Let’s start', 'cancel'])
    await handle(aTurn({ input: { kind: 'text', text } }));
  await handle(aTurn({ address: { ...aTurn().address, tenantId: 'another' } }));
  await store.enqueue({ ...wait, key: 'k', dueAt: services.clock() - 5_000 });
  isBroken = true;
  expect((await ask('/metrics'))[0]).toBe(503);
  isBroken = false;
  const [status, told] = await ask('/metrics');
  expect(status).toBe(200);
  expect(told).toMatch(/^mailmend_turn_seconds_count\{input="text",outcome="done"\} 3$/m);
  expect(told).toMatch(/^mailmend_sessions_ended_total\{stage="cancelled",guide="mismatch",step="[a-z-]+"\} 1$/m);
  expect(told).toMatch(/^mailmend_codes_total\{code="MM101_TENANT"\} 1$/m);
  expect(told).toMatch(/^mailmend_database_errors_total\{statement="measureOutbox"\} 1$/m);
  expect(told).toMatch(/^mailmend_outbox_due 1$/m);
  expect(told).toMatch(/^mailmend_outbox_age_seconds 5$/m);
  expect(told).not.toMatch(/Adele|person-1|tenant-1|conversation-1/);
});
