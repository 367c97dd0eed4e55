import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from './databases';
import { fill, isFilled } from './fill';
import { askPages } from './page';
import { askBots, manyTurns } from './turns';
import { tableOf } from './spread';

/** No answer of the page should take longer, in milliseconds. */
const limit = 200;

const { values } = parseArgs({
  options: {
    tickets: { type: 'string', default: '50000' },
    live: { type: 'string', default: '3000' },
    sessions: { type: 'string', default: '20000' },
    times: { type: 'string', default: '200' },
    on: { type: 'string', default: 'sqlite,postgres' },
    turns: { type: 'string', default: '5000' },
    only: { type: 'string', default: '' },
    /** A folder that keeps what SQLite was filled with for the next time. */
    keep: { type: 'string' },
  },
});

const noise = (): string => `${String(cpus().length)} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
const now = Date.UTC(2026, 10, 20, 9, 0);
const few = { tickets: 20, live: 10, sessions: 20, now };
const many = { tickets: Number(values.tickets), live: Number(values.live), sessions: Number(values.sessions), now };

const benchOn = async (name: string, urlOf: (name: string) => Promise<string>): Promise<boolean> => {
  const [full, empty] = [await urlOf('full'), await urlOf('empty')];
  const begun = performance.now();
  for (const [url, amount] of [
    [empty, few],
    [full, many],
  ] as const)
    if (!(await isFilled(url))) await fill(url, amount);
  console.error(`${name}: filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const before = noise();
  const times = Number(values.times);
  const pages = [
    { url: full, tickets: many.tickets },
    { url: empty, tickets: few.tickets },
  ] as const;
  const lines = [
    ...(await askPages(...pages, times, values.only)),
    ...(await askBots(full, empty, times, values.only)),
  ];
  console.log(
    `\n${name}, ${values.tickets} tickets (${values.live} live), ${values.sessions} sessions; ${before}, then ${noise()}`,
  );
  console.log(tableOf(lines, `${String(few.tickets)} tickets`, limit));
  if (values.only === '') console.log(await manyTurns(full, Number(values.turns)));
  return lines.every(({ p95 }) => p95 <= limit);
};

const main = async (): Promise<void> => {
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'mailmend-bench-')));
  const postgres = values.on.includes('postgres') ? await startPostgres() : null;
  try {
    const held: boolean[] = [];
    if (values.on.includes('sqlite'))
      held.push(await benchOn('SQLite', (name) => Promise.resolve(`file:${join(folder, `${name}.db`)}`)));
    if (postgres) held.push(await benchOn('PostgreSQL', postgres.createDatabase));
    if (held.includes(false)) process.exitCode = 1;
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    await postgres?.stop();
    if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
  }
};

void main();
