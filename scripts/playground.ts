import { createInterface } from 'node:readline';
import { z } from 'zod';
import { startBot, startPlayground, type Running } from './playground/processes';

const port = process.env['PORT'] ?? '3978';
const playgroundPort = Number(process.env['PLAYGROUND_PORT'] ?? '56150');

const warning = 40;
const logged = z.object({
  level: z.number(),
  msg: z.string(),
  code: z.string().optional(),
  err: z.object({ message: z.string(), stack: z.string().default('') }).optional(),
});

/** Why it failed, and where in our own code that was. */
const causeOf = ({ err }: z.infer<typeof logged>): string[] => {
  if (!err) return [];
  const own = err.stack.split('\n').find((row) => /^\s*at /.test(row) && !/node_modules|node:/.test(row));
  return [err.message, ...(own ? [own.trim()] : [])];
};

/** What the bot warns of, or fails at, as one line each; the rest of its log is not for whoever tries it. */
const tellWarnings = ({ process: bot }: Running): void => {
  for (const output of [bot.stdout, bot.stderr])
    if (output)
      createInterface(output).on('line', (line) => {
        const told = line.startsWith('{') ? logged.safeParse(JSON.parse(line)) : null;
        if (!told?.success) console.error(line);
        else if (told.data.level >= warning)
          console.error([told.data.code, told.data.msg, ...causeOf(told.data)].filter(Boolean).join(': '));
      });
};

const main = async (): Promise<void> => {
  console.log('Starting the bot and the Playground: some ten seconds.');
  const bot = await startBot({ PORT: port });
  tellWarnings(bot);
  const playground = await startPlayground(bot.url, playgroundPort).catch(async (error: unknown) => {
    await bot.stop();
    throw error;
  });
  console.log(`Mailmend listens at ${bot.url} (local mode: no tokens are checked).`);
  if (!playground.url.endsWith(`:${playgroundPort}`)) console.log(`Port ${playgroundPort} is taken.`);
  console.log(`Open ${playground.url} to talk to it, and ${bot.url}/tab for its page. Ctrl+C stops both.`);

  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await Promise.all([playground.stop(), bot.stop()]);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  for (const running of [bot, playground]) {
    running.process.once('exit', () => {
      if (!stopping) console.error('One of the two ended by itself; the other is stopped too.');
      void stop(1);
    });
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
