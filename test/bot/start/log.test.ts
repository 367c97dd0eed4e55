import { captureLog } from '../../support/values/captured-log';

/** What was logged of this error. */
const logged = (error: unknown): Record<string, unknown> => {
  const { log, text } = captureLog('error');
  log.error({ code: 'MM103_TURN', err: error }, 'failed');
  return JSON.parse(text()) as Record<string, unknown>;
};

test('of an error its kind, words, place and cause are logged, and the code stands beside it', () => {
  const cause = new Error('no route');
  const line = logged(
    Object.assign(new TypeError('lost', { cause }), { code: '23502', table: 'sessions', statusCode: 502 }),
  );
  expect(line).toMatchObject({
    code: 'MM103_TURN',
    msg: 'failed',
    err: { type: 'TypeError', message: 'lost: no route', code: '23502', table: 'sessions', statusCode: 502 },
  });
  expect((line['err'] as { stack: string }).stack).toMatch(/TypeError: lost[\s\S]+caused by: Error: no route/);
});

test.each([
  ['a row that the database shows', { detail: 'Failing row contains (7, my password is swordfish).' }],
  ['a request', { request: { body: 'swordfish', headers: { authorization: 'Bearer swordfish' } } }],
  ['a response', { response: { bodyAsText: 'swordfish' }, parsedBody: ['swordfish'] }],
])('%s is not logged with an error', (_, hung) => {
  expect(JSON.stringify(logged(Object.assign(new Error('lost'), hung)))).not.toContain('swordfish');
});

test('what is thrown and no error is logged, too', () => {
  expect(logged('gone')).toMatchObject({ err: 'gone' });
});
