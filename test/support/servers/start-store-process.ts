import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process that works on a database. */
export interface StoreProcess {
  readonly child: ChildProcess;
  /** What it says, line by line. */
  readonly lines: AsyncIterable<string>;
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
}

/** Starts test/support/store-process.ts on this database. */
export const startStoreProcess = (url: string, task: string, name = ''): StoreProcess => {
  const script = require.resolve('./store-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, task, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    child,
    lines: createInterface({ input: child.stdout }),
    ended: once(child, 'exit').then(([code]) => code as number | null),
  };
};

/** Lets it work to its end and gives what it said, parsed. */
export const allSaid = async ({ lines, ended }: StoreProcess): Promise<unknown[]> => {
  const said: unknown[] = [];
  for await (const line of lines) said.push(JSON.parse(line));
  const code = await ended;
  if (code !== 0) throw new Error(`The process ended with ${String(code)}`);
  return said;
};
