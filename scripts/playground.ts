import { startBot, startPlayground } from './playground/processes';

const port = process.env['PORT'] ?? '3978';
const playgroundPort = Number(process.env['PLAYGROUND_PORT'] ?? '56150');

const main = async (): Promise<void> => {
  const bot = await startBot({ PORT: port });
  const playground = await startPlayground(bot.url, playgroundPort).catch(async (error: unknown) => {
    await bot.stop();
    throw error;
  });
  console.log(`Mailmend listens at ${bot.url} (local mode: no tokens are checked).`);
  console.log(`Open ${playground.url} to talk to it. Ctrl+C stops both.`);

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
