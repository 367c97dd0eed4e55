import { setTimeout } from 'node:timers/promises';
import { backOff, makeOutbox, type RunJob } from '../../../bot/outbox/outbox';
import type { Job } from '../../../domain/kept/jobs';
import { DeliveryError } from '../../../domain/ports';
import { useServices } from '../../support/values/services';

const services = useServices();
const put = (ticket: string, lane = ticket, dueAt = services.clock()): Promise<boolean> =>
  services.store.enqueue({ lane, key: `${lane}:${ticket}`, job: { kind: 'post-ticket', ticket }, dueAt });
const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `${name}-${String(number)}`);
const putAll = async (tickets: readonly string[], lane?: string): Promise<void> => {
  for (const ticket of tickets) await put(ticket, lane);
};
const nameOf = (job: Job): string => (job.kind === 'post-ticket' ? job.ticket : job.kind);

/** An outbox that keeps what it ran; `act` may fail. */
const outboxOf = (act: RunJob = () => Promise.resolve(), store = services.store, leaseFor?: number) => {
  const ran: string[] = [];
  const run: RunJob = (job) => {
    ran.push(nameOf(job));
    return act(job);
  };
  return { ran, outbox: makeOutbox(store, run, services.clock, services.log, leaseFor) };
};
/** A job fails with this where it is named so; all others succeed. */
const failing =
  (fails: (name: string) => boolean, error: Error): RunJob =>
  (job) =>
    fails(nameOf(job)) ? Promise.reject(error) : Promise.resolve();

test('jobs of one lane are carried out in their order, one after the other', async () => {
  await putAll(['a', 'b', 'c'], 'lane');
  let busy = 0;
  const { ran, outbox } = outboxOf(async () => {
    busy += 1;
    await setTimeout(5);
    expect(busy).toBe(1);
    busy -= 1;
  });
  await outbox.drain();
  expect(ran).toEqual(['a', 'b', 'c']);
});

test('a failing job is tried again later, holds up its own lane and no other', async () => {
  await putAll(['bad', 'behind'], 'lane');
  await put('other');
  let broken = true;
  const { ran, outbox } = outboxOf(failing((name) => broken && name === 'bad', new TypeError('no')));
  await outbox.drain();
  expect(ran).toEqual(['bad', 'other']);
  broken = false;
  services.turnClock(60_000);
  await outbox.drain();
  expect(ran).toEqual(['bad', 'other', 'bad', 'behind']);
  expect(services.captured.codes()).toEqual(['MM202_DELIVERY']);
});

test.each<[string, DeliveryError | null, number, readonly number[], readonly number[]]>([
  ['a job that is due later is left alone until then', null, 5000, [0, 4999, 1], [0, 0, 1]],
  ['the wait that is asked for is kept', new DeliveryError('later', 90_000), 0, [0, 89_000, 1000], [1, 1, 2]],
  ['whoever asks for no wait at all is not called without pause', new DeliveryError('later', 0), 0, [0], [1]],
])('%s', async (_, error, wait, passed, counts) => {
  await put('job', 'job', services.clock() + wait);
  const { ran, outbox } = outboxOf(failing(() => error !== null && ran.length <= 20, error!));
  for (const [at, time] of passed.entries()) {
    services.turnClock(time);
    await outbox.drain();
    expect(ran).toHaveLength(counts[at]!);
  }
});

test.each([
  ['gone', 'MM201_UNREACHABLE'],
  ['missing', 'MM201_UNREACHABLE'],
  ['refused', 'MM204_REFUSED'],
] as const)('a job that is %s is given up with %s, and its lane goes on', async (outcome, code) => {
  await putAll(['lost', 'next'], 'lane');
  const { ran, outbox } = outboxOf(failing((name) => name === 'lost', new DeliveryError(outcome, null)));
  await outbox.drain();
  services.turnClock(10_000_000);
  await outbox.drain();
  expect(ran).toEqual(['lost', 'next']);
  expect(services.captured.codes()).toEqual([code]);
});

test('whoever drains while it is being drained waits for what they put in', async () => {
  await put('first');
  const { ran, outbox } = outboxOf(() => setTimeout(10));
  const first = outbox.drain();
  await setTimeout(5);
  await put('second');
  await Promise.all([first, outbox.drain()]);
  expect(ran).toEqual(['first', 'second']);
});

test('two outboxes on one store carry out each job once', async () => {
  await putAll(numbered('ticket', 20));
  const [one, other] = [outboxOf(() => setTimeout(1)), outboxOf(() => setTimeout(1))];
  await Promise.all([one.outbox.drain(), other.outbox.drain()]);
  expect([...one.ran, ...other.ran].toSorted()).toEqual(numbered('ticket', 20).toSorted());
});

test('a job that takes longer than its lease stays with whoever is at it', async () => {
  await putAll(['slow', 'behind'], 'lane');
  const other = outboxOf(undefined, services.store, 90);
  const slowly = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) {
      await setTimeout(40);
      services.turnClock(40);
      await other.outbox.drain();
    }
  };
  const act: RunJob = (job) => (nameOf(job) === 'slow' ? slowly() : Promise.resolve());
  const one = outboxOf(act, services.store, 90);
  await one.outbox.drain();
  expect([one.ran, other.ran]).toEqual([['slow', 'behind'], []]);
  expect(services.captured.codes()).toEqual([]);
});

test('once stopped it leaves what is due, however much that is, to the next start', async () => {
  const tickets = numbered('ticket', 40);
  await putAll(tickets);
  const { ran, outbox } = outboxOf(() => setTimeout(10));
  outbox.start(1000);
  await setTimeout(5);
  await outbox.stop();
  expect(ran.length).toBeGreaterThan(0);
  expect(ran.length).toBeLessThan(40);
  const next = outboxOf();
  await next.outbox.drain();
  expect([...ran, ...next.ran].toSorted()).toEqual(tickets.toSorted());
});

/** An outbox whose jobs named “hang…” do not end before they are released; then they fail. */
const hangingOutbox = () => {
  const held: (() => void)[] = [];
  const { ran, outbox } = outboxOf((job) =>
    nameOf(job).startsWith('hang')
      ? new Promise((_, reject) => held.push(() => reject(new DeliveryError('later', null))))
      : Promise.resolve(),
  );
  /** Waits until all of these were begun. */
  const begun = async (...tickets: readonly string[]): Promise<void> => {
    for (let tries = 0; !tickets.every((ticket) => ran.includes(ticket)); tries += 1) {
      if (tries > 1000) throw new Error(`${tickets.join(', ')} not begun, only ${ran.join(', ')}`);
      await setTimeout(10);
    }
  };
  const release = (): void => held.splice(0).forEach((fail) => fail());
  const end = async (): Promise<void> => {
    const stopped = outbox.stop();
    release();
    await stopped;
  };
  return { ran, outbox, begun, release, end };
};

test('chats whose calls hang, however many places they take, do not keep a message from the others', async () => {
  const { ran, outbox, begun, end } = hangingOutbox();
  const stuck = numbered('hang', 20);
  await putAll(stuck);
  await put('behind', 'hang-0');
  outbox.wake();
  await begun(...stuck);
  await put('fresh');
  outbox.wake();
  await begun('fresh');
  expect(ran).not.toContain('behind');
  await end();
});

test('each job that ends makes room for the next, though one of its batch goes on', async () => {
  const { outbox, begun, end } = hangingOutbox();
  const quick = numbered('quick', 40);
  await putAll(['hang', ...quick]);
  outbox.wake();
  await begun(...quick);
  await end();
});

test('jobs that failed before leave places to one that was never tried, however many wait longer than it', async () => {
  await putAll(numbered('failing', 20));
  const { ran, outbox } = outboxOf(failing((name) => name !== 'fresh', new DeliveryError('later', null)));
  await outbox.drain();
  services.turnClock(60_000);
  await put('fresh');
  await outbox.drain();
  expect(ran.slice(20).indexOf('fresh')).toBe(4);
  expect(ran).toHaveLength(41);
});

test('draining lasts until what hangs has ended, and what came in meanwhile', async () => {
  const { ran, outbox, begun, release } = hangingOutbox();
  await put('hang');
  let isDrained = false;
  const drained = outbox.drain().then(() => (isDrained = true));
  await begun('hang');
  await put('meanwhile');
  await put('behind', 'hang');
  await setTimeout(50);
  expect(isDrained).toBe(false);
  release();
  await drained;
  expect(ran).toEqual(['hang', 'meanwhile']);
});

test('once started it finds what becomes due by itself, and after stop it does not', async () => {
  const { ran, outbox } = outboxOf(() => setTimeout(20));
  outbox.start(5);
  await put('found');
  await setTimeout(50);
  await put('under-way');
  outbox.wake();
  await setTimeout(10);
  await outbox.stop();
  await put('too-late');
  await setTimeout(30);
  expect(ran).toEqual(['found', 'under-way']);
});

test('a database that fails is logged, and does not end the outbox', async () => {
  await put('job');
  let isLocked = true;
  const { leaseJobs } = services.store;
  const { ran, outbox } = outboxOf(undefined, {
    ...services.store,
    leaseJobs: (...args) => (isLocked ? Promise.reject(new Error('locked')) : leaseJobs(...args)),
  });
  outbox.wake();
  await setTimeout(10);
  isLocked = false;
  await outbox.drain();
  expect(ran).toEqual(['job']);
  expect(services.captured.codes()).toEqual(['MM003_DATABASE']);
});

test('the wait doubles from four seconds up to fifteen minutes, with up to a fifth more', () => {
  expect([1, 2, 3].map((attempts) => backOff(attempts, 0))).toEqual([4000, 8000, 16_000]);
  expect(backOff(1, 1)).toBe(4800);
  expect(backOff(1000, 0)).toBe(15 * 60_000);
});
