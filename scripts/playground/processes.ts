import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../bot/start/package-root';

/** A program that was started, and how to end it. */
export interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  /** Asks it to stop, waits until it has. */
  readonly stop: () => Promise<void>;
}

/** The helpdesk's channel in .m365agentsplayground.yml. */
export const playgroundHelpdesk = {
  HELPDESK_TEAM_ID: '19:contoso-general@thread.tacv2',
  HELPDESK_CHANNEL_ID: '19:contoso-helpdesk@thread.tacv2',
  /** Ada. */
  HELPDESK_ADMINS: 'aaaaaaaa-0000-4000-8000-000000000002',
  /** Ada and Ben: in the Playground everybody is a member of the team. */
  HELPDESK_AGENTS: 'aaaaaaaa-0000-4000-8000-000000000002,aaaaaaaa-0000-4000-8000-000000000003',
};

const longestStart = 90_000;

/** Starts a Node program and waits until a line of its output gives its address. */
const startProgram = async (
  args: string[],
  env: NodeJS.ProcessEnv,
  address: (output: string) => string | null,
  channel: 'ipc' | 'ignore' = 'ignore',
): Promise<Running> => {
  const child = spawn(process.execPath, args, { cwd: packageRoot(), env, stdio: ['ignore', 'pipe', 'pipe', channel] });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = address(output);
      if (found) resolve(found);
    };
    const program = path.basename(args.find((arg) => /\.js$/.test(arg)) ?? '');
    const fail = (why: string): void => reject(new Error(`${program} ${why}.\n${output}`));
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', (code) => fail(`ended with code ${String(code)}`));
    setTimeout(() => fail('did not start in time'), longestStart).unref();
  }).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    url,
    process: child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(force);
    },
  };
};

/** Starts the compiled bot in local mode, with a channel by which its clock is put forward; further settings come from `env`. */
export const startBot = (env: NodeJS.ProcessEnv): Promise<Running> =>
  startProgram(
    [path.join(packageRoot(), 'dist/bot/main.js')],
    { ...process.env, ...playgroundHelpdesk, MAILMEND_MODE: 'local', ...env },
    (output) => /"url":"(http:[^"]+)"/.exec(output)?.[1] ?? null,
    'ipc',
  );

/** Puts the clock of a bot forward; resolves when it has done what became due. Throws when it could not. */
export const advanceClock = async ({ process: child }: Running, milliseconds: number): Promise<void> => {
  const answered = once(child, 'message', { signal: AbortSignal.timeout(longestStart) });
  child.send({ advance: milliseconds });
  const [answer] = (await answered) as [{ readonly failed?: string }];
  if (answer.failed !== undefined) throw new Error(`The bot put its clock forward and failed: ${answer.failed}`);
};

/**
 * Starts the Agents Playground against a bot, for this machine only. A port that is taken silently becomes another; the
 * address tells.
 */
export const startPlayground = (botUrl: string, port: number): Promise<Running> =>
  startProgram(
    [
      ...['--import', pathToFileURL(path.join(packageRoot(), 'scripts/playground/only-this-machine.mjs')).href],
      require.resolve('@microsoft/m365agentsplayground/cli.js'),
      ...['start', '-e', `${botUrl}/api/messages`, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    ],
    {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: path.join(packageRoot(), '.m365agentsplayground.yml'),
    },
    (output) => {
      const found = /Listening on (\d+)/i.exec(output)?.[1];
      return found ? `http://localhost:${found}` : null;
    },
  );
