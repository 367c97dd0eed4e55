import { makeClock, obeyParent } from '../../../bot/start/clock';

/** A process of its own whose clock is put forward by the one that started it; the second look fails. */
const clock = makeClock();
let looks = 0;
obeyParent(clock, () => {
  looks += 1;
  if (looks > 1) return Promise.reject(new Error('no luck'));
  process.send?.({ ahead: Math.round((clock.now() - makeClock().now()) / 1000) });
  return Promise.resolve();
});
process.send?.('ready');
