import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { makeClock } from '../../../bot/start/clock';

const machine = (): number => performance.timeOrigin + performance.now();

test.each([
  ['with the machine’s', null],
  ['from where it is told to begin', Date.UTC(2026, 11, 31, 23, 50)],
])('a clock runs %s, until it is put forward', async (_, startsAt) => {
  const clock = makeClock(startsAt);
  const ahead = (startsAt ?? machine()) - machine();
  const isAhead = (by: number): void => expect(Math.abs(clock.now() - machine() - ahead - by)).toBeLessThan(500);
  isAhead(0);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  isAhead(0);
  clock.advance(3_600_000);
  isAhead(3_600_000);
});

test('the process that started it puts it forward, and is told when what is due was done or failed', async () => {
  const script = require.resolve('../../support/servers/clock-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const heard: unknown[] = [];
  const hear = async (count: number): Promise<void> => {
    while (heard.length < count) await once(child, 'message', { signal: AbortSignal.timeout(15_000) });
  };
  child.on('message', (message) => void heard.push(message));
  try {
    await hear(1);
    for (const advance of ['soon', -1, 5000]) child.send({ advance });
    await hear(3);
    child.send({ advance: 1 });
    await hear(4);
    expect(heard).toEqual(['ready', { ahead: 5 }, { advanced: 5000 }, { failed: 'Error: no luck' }]);
  } finally {
    child.kill();
  }
});
