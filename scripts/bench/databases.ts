import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

/** A PostgreSQL that is thrown away afterwards. */
export interface ThrowAwayPostgres {
  readonly createDatabase: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts PostgreSQL on a free port, as the tests do. */
export const startPostgres = async (): Promise<ThrowAwayPostgres> => {
  const program = require.resolve('../../test/support/servers/run-postgres.mjs');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [first] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { url, fault } = JSON.parse(first) as { readonly url?: string; readonly fault?: string };
  if (url === undefined) throw new Error(`PostgreSQL did not start: ${String(fault)}`);
  return {
    createDatabase: async (name) => {
      const client = new Client({ connectionString: `${url}/postgres` });
      await client.connect();
      try {
        await client.query(`create database ${client.escapeIdentifier(name)}`);
      } finally {
        await client.end();
      }
      return `${url}/${name}`;
    },
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
};
