import { setTimeout as pause } from 'node:timers/promises';

/** How long something took, and how much this process worked meanwhile, in milliseconds. */
export interface Took {
  readonly time: number;
  readonly work: number;
}

/** How long something took in the middle and at the slow end, what work it was, and how much more than what it is compared to. */
export interface Line {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  readonly work: number;
  /** Of the work, which a machine that does much else beside it does not make more. */
  readonly ratio: number;
}

/** What doing it took. */
export const measured = async (act: () => Promise<unknown>): Promise<Took> => {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(before);
  return { time: performance.now() - begun, work: (user + system) / 1000 };
};

const at = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** All of it beside what it is compared to. */
const spreadOf = (all: readonly Took[], others: readonly Took[]): Omit<Line, 'name'> => {
  const times = all.map(({ time }) => time);
  const workOf = (some: readonly Took[]): number =>
    at(
      some.map(({ work }) => work),
      0.5,
    );
  const work = workOf(all);
  return { median: at(times, 0.5), p95: at(times, 0.95), work, ratio: work / workOf(others) };
};

/** The first ones prepare statements and fill caches. */
const warmUp = 5;

/** Does the one and the other so often, by turns, and gives how the first was beside the second. */
export const beside = async (
  times: number,
  [one, other]: readonly [(nth: number) => Promise<Took>, (nth: number) => Promise<Took>],
): Promise<Omit<Line, 'name'>> => {
  const all: Took[] = [];
  const others: Took[] = [];
  for (let nth = 0; nth < times + warmUp; nth += 1) {
    all.push(await one(nth));
    others.push(await other(nth));
    await pause(0);
  }
  return spreadOf(all.slice(warmUp), others.slice(warmUp));
};

const shown = (value: number): string => value.toFixed(value < 10 ? 1 : 0).padStart(9);

/** Lines as a table, those over the limit marked. */
export const tableOf = (lines: readonly Line[], compared: string, limit: number): string =>
  [
    [''.padEnd(26), ...['p50 ms', 'p95 ms', 'CPU ms'].map((head) => head.padStart(9)), `  × ${compared}`].join(''),
    ...lines.map(({ name, median, p95, work, ratio }) =>
      [name.padEnd(26), ...[median, p95, work, ratio].map(shown), p95 > limit ? `  over ${String(limit)} ms` : ''].join(
        '',
      ),
    ),
  ].join('\n');
