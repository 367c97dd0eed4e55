import { setTimeout } from 'node:timers/promises';
import { backOff, makeOutbox } from '../../../bot/outbox/outbox';
import type { RunJob } from '../../../bot/outbox/outbox';
import type { Job } from '../../../domain/ports';
import { DeliveryError } from '../../../domain/ports';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const put = (ticket: string, lane = ticket, dueAt = services.clock()): Promise<boolean> =>
  services.store.enqueue({ lane, key: `${lane}:${ticket}`, job: { kind: 'post-ticket', ticket }, dueAt });

/** An outbox that keeps what it ran; `act` may fail. */
const outboxOf = (act: RunJob = () => Promise.resolve()) => {
  const ran: string[] = [];
  const run: RunJob = (job: Job) => {
    ran.push(job.kind === 'post-ticket' ? job.ticket : job.kind);
    return act(job);
  };
  return { ran, outbox: makeOutbox(services.store, run, services.clock, services.log) };
};
const isTicket = (job: Job, ticket: string): boolean => job.kind === 'post-ticket' && job.ticket === ticket;

test('jobs of one lane are carried out in their order, one after the other', async () => {
  for (const ticket of ['a', 'b', 'c']) await put(ticket, 'lane');
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

test('a job that is due later is left alone until then', async () => {
  await put('later', 'later', services.clock() + 5000);
  const { ran, outbox } = outboxOf();

  await outbox.drain();
  expect(ran).toEqual([]);

  services.turnClock(5000);
  await outbox.drain();
  expect(ran).toEqual(['later']);
});

test('a failing job is tried again later, holds up its own lane and no other', async () => {
  await put('bad', 'lane');
  await put('behind', 'lane');
  await put('other');
  let broken = true;
  const { ran, outbox } = outboxOf((job) => {
    if (broken && isTicket(job, 'bad')) return Promise.reject(new TypeError('no'));
    return Promise.resolve();
  });

  await outbox.drain();
  expect(ran).toEqual(['bad', 'other']);

  broken = false;
  services.turnClock(60_000);
  await outbox.drain();
  expect(ran).toEqual(['bad', 'other', 'bad', 'behind']);
  expect(services.captured.codes()).toEqual(['MM202_DELIVERY']);
});

test('the wait that the platform asks for is kept', async () => {
  await put('slow');
  let asked = false;
  const { ran, outbox } = outboxOf(() => {
    if (asked) return Promise.resolve();
    asked = true;
    return Promise.reject(new DeliveryError('later', 90_000));
  });

  await outbox.drain();
  services.turnClock(89_000);
  await outbox.drain();
  expect(ran).toHaveLength(1);

  services.turnClock(1000);
  await outbox.drain();
  expect(ran).toHaveLength(2);
});

test('a platform that asks for no wait at all is not called without pause', async () => {
  await put('eager');
  const { ran, outbox } = outboxOf(() =>
    ran.length > 20 ? Promise.resolve() : Promise.reject(new DeliveryError('later', 0)),
  );

  await outbox.drain();

  expect(ran).toHaveLength(1);
});

test.each(['gone', 'missing'] as const)(
  'a job whose address is %s is given up, and its lane goes on',
  async (outcome) => {
    await put('lost', 'lane');
    await put('next', 'lane');
    const { ran, outbox } = outboxOf((job) =>
      isTicket(job, 'lost') ? Promise.reject(new DeliveryError(outcome, null)) : Promise.resolve(),
    );

    await outbox.drain();
    services.turnClock(10_000_000);
    await outbox.drain();

    expect(ran).toEqual(['lost', 'next']);
    expect(services.captured.codes()).toEqual(['MM201_UNREACHABLE']);
  },
);

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
  for (let number = 0; number < 20; number += 1) await put(`ticket-${number}`);
  const one = outboxOf(() => setTimeout(1));
  const other = outboxOf(() => setTimeout(1));

  await Promise.all([one.outbox.drain(), other.outbox.drain()]);

  expect(new Set([...one.ran, ...other.ran]).size).toBe(20);
  expect(one.ran.length + other.ran.length).toBe(20);
});

test('a job that takes longer than its lease stays with whoever is at it', async () => {
  await put('slow', 'lane');
  await put('behind', 'lane');
  const lease = 90;
  const slowly = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) {
      await setTimeout(40);
      services.turnClock(40);
      await other.drain();
    }
  };
  const ran: string[] = [];
  const started = (job: Job): void => void ran.push(job.kind === 'post-ticket' ? job.ticket : job.kind);
  const oneRuns: RunJob = async (job) => {
    started(job);
    if (isTicket(job, 'slow')) await slowly();
  };
  const one = makeOutbox(services.store, oneRuns, services.clock, services.log, lease);
  const other = makeOutbox(
    services.store,
    (job) => Promise.resolve().then(() => started(job)),
    services.clock,
    services.log,
    lease,
  );

  await one.drain();

  expect(ran).toEqual(['slow', 'behind']);
  expect(services.captured.codes()).toEqual([]);
});

test('once stopped it leaves what is due, however much that is, to the next start', async () => {
  for (let number = 0; number < 40; number += 1) await put(`ticket-${number}`);
  const { ran, outbox } = outboxOf(() => setTimeout(10));
  outbox.start(1000);
  await setTimeout(5);

  await outbox.stop();

  expect(ran.length).toBeGreaterThan(0);
  expect(ran.length).toBeLessThan(40);
  const next = outboxOf();
  await next.outbox.drain();
  expect(new Set([...ran, ...next.ran]).size).toBe(40);
  expect(ran.length + next.ran.length).toBe(40);
});

/** An outbox whose jobs named “hang…” do not end before they are released; then they fail. */
const hangingOutbox = () => {
  const held: (() => void)[] = [];
  const { ran, outbox } = outboxOf((job) =>
    job.kind === 'post-ticket' && job.ticket.startsWith('hang')
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
  return { ran, outbox, begun, release };
};
const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `${name}-${String(number)}`);

test('chats whose calls hang, however many places they take, do not keep a message from the others', async () => {
  const { ran, outbox, begun, release } = hangingOutbox();
  const stuck = numbered('hang', 20);
  for (const ticket of stuck) await put(ticket);
  await put('behind', 'hang-0');
  outbox.wake();
  await begun(...stuck);

  await put('fresh');
  outbox.wake();
  await begun('fresh');

  expect(ran).not.toContain('behind');
  const stopped = outbox.stop();
  release();
  await stopped;
});

test('each job that ends makes room for the next, though one of its batch goes on', async () => {
  const { outbox, begun, release } = hangingOutbox();
  const quick = numbered('quick', 40);
  for (const ticket of ['hang', ...quick]) await put(ticket);
  outbox.wake();

  await begun(...quick);

  const stopped = outbox.stop();
  release();
  await stopped;
});

test('jobs that failed before leave places to one that was never tried, however many wait longer than it', async () => {
  const failing = numbered('failing', 20);
  for (const ticket of failing) await put(ticket);
  const { ran, outbox } = outboxOf((job) =>
    isTicket(job, 'fresh') ? Promise.resolve() : Promise.reject(new DeliveryError('later', null)),
  );
  await outbox.drain();
  services.turnClock(60_000);
  await put('fresh');

  await outbox.drain();

  expect(ran.slice(failing.length).indexOf('fresh')).toBe(4);
  expect(ran).toHaveLength(2 * failing.length + 1);
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

test('a message that the platform refuses as wrong is given up with MM204, and kept', async () => {
  await put('malformed');
  const { ran, outbox } = outboxOf(() => Promise.reject(new DeliveryError('refused', null)));

  await outbox.drain();
  services.turnClock(10_000_000);
  await outbox.drain();

  expect(ran).toEqual(['malformed']);
  expect(services.captured.codes()).toEqual(['MM204_REFUSED']);
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
  const ran: string[] = [];
  let failing = true;
  const store = {
    ...services.store,
    leaseJobs: (...args: Parameters<typeof services.store.leaseJobs>) =>
      failing ? Promise.reject(new Error('locked')) : services.store.leaseJobs(...args),
  };
  const outbox = makeOutbox(store, () => Promise.resolve(void ran.push('job')), services.clock, services.log);

  outbox.wake();
  await setTimeout(10);
  failing = false;
  await outbox.drain();

  expect(ran).toEqual(['job']);
  expect(services.captured.codes()).toEqual(['MM003_DATABASE']);
});

test('the wait doubles from four seconds up to fifteen minutes, with up to a fifth more', () => {
  expect([1, 2, 3].map((attempts) => backOff(attempts, 0))).toEqual([4000, 8000, 16_000]);
  expect(backOff(1, 1)).toBe(4800);
  expect(backOff(1000, 0)).toBe(15 * 60_000);
});
