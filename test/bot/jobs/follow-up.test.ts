import { runJob } from '../../../bot/jobs/run-job';
import { writeTurned } from '../../../bot/write-turned';
import { startWalk } from '../../../dialogs/guide/start-walk';
import { DeliveryError } from '../../../domain/ports';
import type { Store } from '../../../domain/ports';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/a-session';
import { openDesk } from '../../support/desk';
import type { TestDesk } from '../../support/desk';
import { shippedGuides } from '../../support/library';
import { answeredOnce, atSlowFix } from '../../support/slow-fix';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const until = Date.UTC(2026, 10, 21, 8);
const park = async (given: Partial<Session> = {}): Promise<Session> => {
  const walk = startWalk(shippedGuides(), 'mismatch', {});
  const aside = { kind: 'parked', until } as const;
  const session = aSession({ stage: 'guiding', label: 'mismatch', walk, aside, cardId: 'card-1', ...given });
  await desk.store.insertSession(session);
  return session;
};
const followUp = (at = until): Promise<void> => runJob(desk, { kind: 'follow-up', session: 'session-1', until: at });
const seen = () => desk.messenger.deliveries.map(({ kind, messageId }) => `${kind} ${messageId}`);

test('a parked session is taken up again with a new card, and the parked card says so', async () => {
  await park();

  await followUp();

  expect(seen()).toEqual(['send out-1', 'update card-1']);
  expect(await desk.store.findSession('session-1')).toMatchObject({ aside: { kind: 'still-there' }, cardId: 'out-1' });
});

test('it is taken up once, however often the job runs', async () => {
  await park();

  for (let time = 0; time < 3; time += 1) await followUp();

  expect(seen()).toHaveLength(2);
});

test.each<readonly [string, Partial<Session>]>([
  ['who went on meanwhile', { aside: null }],
  ['who parked it again for another time', { aside: { kind: 'parked', until: until + 1 } }],
  ['whose session is over', { stage: 'solved', aside: null }],
])('a requester %s is left in peace', async (_, given) => {
  await park(given);

  await followUp();

  expect(seen()).toEqual([]);
});

test('a parked card that was deleted does not matter', async () => {
  await park();
  const { update } = desk.messenger;
  const messenger = {
    ...desk.messenger,
    update: (...args: Parameters<typeof update>) =>
      args[1] === 'card-1' ? Promise.reject(new DeliveryError('missing', null)) : update(...args),
  };

  await runJob({ ...desk, messenger }, { kind: 'follow-up', session: 'session-1', until });

  expect(await desk.store.findSession('session-1')).toMatchObject({ cardId: 'out-1' });
});

test('when the card cannot be sent yet, the session stays parked for the next try', async () => {
  await park();
  desk.messenger.fail(new DeliveryError('later', null));

  await expect(followUp()).rejects.toBeInstanceOf(DeliveryError);
  await followUp();

  expect(await desk.store.findSession('session-1')).toMatchObject({ aside: { kind: 'still-there' } });
});

test('when somebody goes on while the card is on its way, theirs stays and this one says so', async () => {
  await park();
  const { send } = desk.messenger;
  const messenger = {
    ...desk.messenger,
    send: async (...args: Parameters<typeof send>) => {
      const parked = (await desk.store.findSession('session-1'))!;
      await desk.store.updateSession({ ...parked, aside: null });
      return send(...args);
    },
  };

  await runJob({ ...desk, messenger }, { kind: 'follow-up', session: 'session-1', until });

  expect(await desk.store.findSession('session-1')).toMatchObject({ aside: null, cardId: 'card-1' });
  expect(seen()).toEqual(['send out-1', 'update out-1']);
});

describe('somebody who was left at a fix that takes long', () => {
  const { before, slow } = atSlowFix();
  const asked = () => runJob(desk, { kind: 'follow-up', session: slow.id, until, step: 'rebuild' });

  test('is asked once, in the same chat', async () => {
    await desk.store.insertSession({ ...slow, cardId: 'card-1' });

    for (let time = 0; time < 3; time += 1) await asked();

    expect(seen()).toEqual(['send out-1', 'update card-1']);
    expect(desk.messenger.deliveries[0]?.conversationId).toEqual(slow.address.conversationId);
  });

  test.each<readonly [string, Session]>([
    ['who went on', answeredOnce(slow)],
    ['who went back', before],
    ['who set another time', { ...slow, aside: { kind: 'parked', until: until + 1 } }],
  ])('%s is left in peace', async (_, session) => {
    await desk.store.insertSession(session);

    await asked();

    expect(seen()).toEqual([]);
  });

  test('gets it planned by the turn that shows the fix, once', async () => {
    await desk.store.insertSession(before);
    const find = async (store: Store) => (await store.findSession(before.id)) ?? null;
    for (const session of [slow, { ...slow, aside: { kind: 'stuck' } as const }]) {
      await writeTurned(desk, find, (_, found) => ({ session: { ...session, version: found!.version }, effects: [] }));
    }
    desk.turnClock(48 * 3_600_000);

    const jobs = await desk.store.leaseJobs(desk.clock(), desk.clock() + 1, 9);
    expect(jobs.map(({ job }) => job)).toEqual([
      { kind: 'follow-up', session: slow.id, until: Date.UTC(2026, 10, 21, 8), step: 'rebuild' },
    ]);
  });
});
