import { caseOutcomes } from '../../../contract/insights';
import { csvOf } from '../../../bot/page/insights/csv';
import { folded, shareOf } from '../../../dialogs/insights/small-numbers';
import { spreadOf } from '../../../dialogs/insights/sums';
import { middleOf, spanOf } from '../../../domain/kept/counted';
import type { Session } from '../../../domain/session';
import { adele, grady, tenant, usePage } from '../../support/servers/page-on-loopback';
import { aPerson } from '../../support/values/people';
import { aSession } from '../../support/values/a-session';
import { startWalk } from '../../../dialogs/guide/walk/start-walk';

const page = usePage();
const day = 86_400_000;
const minute = 60_000;

const session = (n: number, given: Partial<Session>): Session => ({
  ...aSession({ label: 'mismatch' }),
  ...{ id: `s${n}`, requester: aPerson(`person-${n}`) },
  address: { ...aSession().address, tenantId: tenant },
  ...given,
});

test('what became of all that began adds up, and silence is never success', async () => {
  const { store } = page.services;
  const now = page.services.clock();
  const at = (days: number, took = 20) => ({
    createdAt: now - days * day,
    updatedAt: now - days * day + took * minute,
  });
  let n = 0;
  const write = async (times: number, given: Partial<Session>): Promise<void> => {
    for (let left = times; left > 0; left -= 1) await store.insertSession(session((n += 1), given));
  };
  await write(30, { stage: 'solved', ...at(20) });
  await write(6, { stage: 'solved', ...at(3) });
  await write(7, { stage: 'guiding', ...at(10) });
  await write(8, { stage: 'guiding', ...at(1) });
  await write(9, { stage: 'escalated', because: 'data-loss', ...at(20) });
  await write(5, { stage: 'clarifying', label: null, ...at(20) });
  const insights = await page.ask(grady, 'GET /insights', {});
  expect(insights.begun).toBe(60);
  const outcomes = insights.tables.find(({ id }) => id === 'outcomes')!;
  const sum = (column: number): number =>
    outcomes.rows.reduce((all, { cells }) => {
      const cell = cells[column];
      return all + (cell?.kind === 'count' && typeof cell.count === 'number' ? cell.count : 0);
    }, 0);
  expect(Object.fromEntries(caseOutcomes.map((outcome, index) => [outcome, sum(index)]))).toEqual({
    ...{ 'fixed-and-stayed': 30, 'too-early': 6, 'came-back': 0, 'handed-over': 9, advised: 0, stopped: 0 },
    ...{ 'fell-silent': 7, 'going-on': 8 },
  });
  expect(insights.confirmedOfAll).toMatchObject({ count: 30, of: 46 });
  expect(insights.confirmedOfKnown).toMatchObject({ count: 30, of: 39 });
  expect(Math.abs(insights.timeToFix.median! - 20 * minute)).toBeLessThan(3 * minute);
  expect(insights.tables.find(({ id }) => id === 'reasons')!.rows).toMatchObject([
    { id: 'data-loss', cells: [{ count: 9 }] },
  ]);
  expect((await page.ask(grady, 'GET /insights', { symptom: 'disconnected' })).begun).toBe(0);
  await expect(page.ask(grady, 'GET /insights', { from: '2026-01-01', to: '2025-01-01' })).rejects.toThrow('400');
  await expect(page.ask(adele, 'GET /insights', {})).rejects.toThrow('403');
});

test('where somebody stands in a guide is counted where they gave up', async () => {
  const { library } = page.services.library;
  const walk = startWalk(library, 'mismatch', { outlook: { value: '2016', source: 'said' } });
  const now = page.services.clock();
  for (let n = 1; n <= 6; n += 1)
    await page.services.store.insertSession(
      session(n, { walk, stage: 'guiding', createdAt: now - 20 * day, updatedAt: now - 20 * day }),
    );
  const { tables } = await page.ask(grady, 'GET /insights', {});
  expect(tables.find(({ id }) => id === 'given-up')!.rows).toMatchObject([
    { cells: [{ count: 6 }, { count: 6, of: 6 }] },
  ]);
});

test('tickets are counted as they are moved', async () => {
  for (let n = 1; n <= 5; n += 1) {
    await page.services.open({
      id: `t${n}`,
      tenantId: tenant,
      createdAt: page.services.clock(),
      since: page.services.clock(),
    });
    await page.services.moveAsAgent({ move: 'claim' }, `t${n}`);
    await page.services.moveAsAgent({ move: 'resolve', note: 'Done' }, `t${n}`);
  }
  const { targetMet, timeToTakeUp, reopened } = await page.ask(grady, 'GET /insights', {});
  expect(targetMet.response).toMatchObject({ count: 5, of: 5, share: null });
  expect(timeToTakeUp).toMatchObject({ of: 5, atLeast: false });
  // It is too early to say whether they stay resolved.
  expect(reopened).toMatchObject({ count: 0, of: 0 });
});

test('a table is had as a file once, by an address that nobody can guess, and nothing in it is a formula', async () => {
  const table = { table: 'outcomes' };
  const { url } = await page.ask(grady, 'POST /insights/download', table);
  const first = await page.call('GET', url);
  expect(first.headers.get('content-disposition')).toContain('attachment');
  expect(Buffer.from(await first.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect((await page.call('GET', url)).status).toBe(404);
  expect((await page.call('GET', `/tab/api/downloads/${'a'.repeat(32)}`)).status).toBe(404);
  await expect(page.ask(adele, 'POST /insights/download', table)).rejects.toThrow('403');
  const reader = { locale: null, timezone: null };
  const insights = await page.ask(grady, 'GET /insights', {});
  const attack = { ...insights.tables[0]!, rows: [{ id: 'x', title: '=cmd|"/c calc"!A1', cells: [] }] };
  expect(csvOf(reader, attack, insights)).toContain(`"'=cmd|""/c calc""!A1"`);
});

test('small numbers are not told, nor to be had as a difference', () => {
  const of = (...counts: readonly number[]) =>
    folded(
      counts.map((count, id) => ({ id: String(id), title: '', count })),
      'Others',
    );
  expect(of(40, 9, 3).map(({ id, count }) => [id, count])).toEqual([
    ['0', 40],
    ['others', 12],
  ]);
  expect(of(40, 4, 3).map(({ count }) => count)).toEqual([40, 7]);
  expect(of(40, 9).map(({ count }) => count)).toEqual([40, 9]);
  expect(shareOf(9, 29)).toBeNull();
  expect(shareOf(30, 48)).toMatchObject({
    of: 0.625,
    from: expect.closeTo(0.484, 3) as number,
    to: expect.closeTo(0.748, 3) as number,
  });
});

test('a median over what is not over yet says that it is at least so long', () => {
  for (const time of [0, minute, 90 * minute, 9 * day])
    expect(Math.abs(middleOf(spanOf(time)) - time)).toBeLessThan(time * 0.12 + minute);
  const spans = new Map([[String(spanOf(60 * minute)), 4]]);
  expect(spreadOf(spans)).toMatchObject({ count: 4, atLeast: false });
  expect(spreadOf(spans, 6)).toMatchObject({ count: 10, atLeast: true, ninth: null });
});
